import { Component, OnDestroy, inject } from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { Subscription, debounceTime } from 'rxjs';
import { NoteService } from './note.service';
import { SessionNote } from './session-note';
import { TelemetryService } from './telemetry.service';

@Component({
  selector: 'app-note-editor',
  standalone: true,
  imports: [ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()">
      <input formControlName="clientName" />
      <textarea formControlName="psychotherapyNote"></textarea>
      <button>Save</button>
    </form>
  `,
})
export class NoteEditorComponent implements OnDestroy {
  private readonly notes = inject(NoteService);
  private readonly router = inject(Router);
  private readonly telemetry = inject(TelemetryService);
  private readonly fb = inject(FormBuilder);

  readonly form = this.fb.nonNullable.group({
    clientName: '',
    presentingProblem: '',
    psychotherapyNote: '',
  });

  private readonly sub: Subscription = this.form.valueChanges.pipe(debounceTime(800)).subscribe((value) => {
    localStorage.setItem('note-draft', JSON.stringify(value)); // leak: client_storage
    localStorage.setItem('note-draft-at', new Date().toISOString()); // safe
  });

  submit() {
    const note = this.form.getRawValue() as SessionNote;
    console.debug('submitting note', note); // leak: log
    this.telemetry.action('note_submit', { clientName: note.clientName, problem: note.presentingProblem }); // leak: analytics|error_monitor
    this.notes.save(note).subscribe(({ id }) => {
      this.telemetry.action('note_submitted', { id }); // safe
      this.router.navigate(['/notes', id]); // safe
    });
  }

  openSimilar(note: SessionNote) {
    this.router.navigate(['/notes'], { queryParams: { clientName: note.clientName, risk: note.suicideRisk } }); // leak: url
  }

  ngOnDestroy() {
    this.sub.unsubscribe();
  }
}
