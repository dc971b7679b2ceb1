import { Component, Input, inject, OnInit } from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { HttpClient } from '@angular/common/http';
import { Router } from '@angular/router';
import { Title } from '@angular/platform-browser';
import { Store } from '@ngrx/store';
import { datadogRum } from '@datadog/browser-rum';
import { CaseActions } from './case.actions';
import { DraftStorageService } from './draft-storage.service';
import { SkinCase } from './case.model';

@Component({
  selector: 'app-case-detail',
  standalone: true,
  imports: [ReactiveFormsModule],
  templateUrl: './case-detail.component.html',
})
export class CaseDetailComponent implements OnInit {
  @Input({ required: true }) skinCase!: SkinCase;
  private readonly fb = inject(FormBuilder);
  private readonly store = inject(Store);
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly title = inject(Title);
  private readonly drafts = inject(DraftStorageService);
  readonly form = this.fb.nonNullable.group({ diagnosis: '', prescription: '' });
  suggestion = '';

  ngOnInit() {
    this.title.setTitle('Case – ClearSkin'); // safe
    datadogRum.startView('case-detail'); // safe
    datadogRum.setViewContext({ caseId: this.skinCase.id }); // safe
    this.form.valueChanges.subscribe((v) => this.drafts.update(this.skinCase, v.diagnosis ?? '', v.prescription ?? ''));
  }

  suggest() {
    const { patient, lesionDescription, bodySite } = this.skinCase;
    const content = `${patient.givenName} ${patient.familyName}, born ${patient.birthDate}. Lesion on ${bodySite}: ${lesionDescription}. Likely diagnosis?`;
    const answer$ = this.http.post<any>('https://api.openai.com/v1/chat/completions', { model: 'gpt-4o', messages: [{ role: 'user', content }] }); // leak: ai
    answer$.subscribe((r) => {
      this.suggestion = r.choices[0].message.content;
      console.debug('suggestion for', patient.familyName, this.suggestion); // leak: log|model-output
    });
  }

  submit() {
    const { diagnosis, prescription } = this.form.getRawValue();
    this.store.dispatch(CaseActions.answer({ skinCase: this.skinCase, diagnosis, prescription })); // safe
    this.drafts.clear(); // safe
    console.debug('submitted', Object.keys(this.form.controls), this.form.valid); // safe
  }

  print() {
    this.router.navigate(['/print'], { queryParams: { name: this.skinCase.patient.familyName, dob: this.skinCase.patient.birthDate, dx: this.form.value.diagnosis } }); // leak: url
  }

  back() {
    this.router.navigate(['/cases'], { queryParams: { status: this.skinCase.status } }); // safe
  }

  pharmacyLink() {
    const a = document.createElement('a');
    a.download = `${this.skinCase.id}.pdf`;
    a.href = `/api/cases/${this.skinCase.id}/prescription.pdf`; // safe
    a.click();
  }
}
