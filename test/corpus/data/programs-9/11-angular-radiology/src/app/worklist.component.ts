import { Component, OnInit, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { NGXLogger } from 'ngx-logger';
import { Study } from './models';
import { WorklistService } from './worklist.service';

@Component({
  selector: 'app-worklist',
  standalone: true,
  template: `
    <table>
      @for (s of studies(); track s.studyUid) {
        <tr (click)="open(s)"><td>{{ s.patientName }}</td><td>{{ s.modality }}</td><td>{{ s.images }}</td></tr>
      }
    </table>`,
})
export class WorklistComponent implements OnInit {
  private service = inject(WorklistService);
  private router = inject(Router);
  private logger = inject(NGXLogger);
  studies = signal<Study[]>([]);

  ngOnInit() {
    const modality = localStorage.getItem('modality') ?? 'CT';
    this.service.open(modality).subscribe({
      next: (list) => this.studies.set(list),
      error: (e) => this.logger.error('worklist failed', e.status), // safe
    });
  }

  pick(modality: string) {
    localStorage.setItem('modality', modality); // safe
    this.ngOnInit();
  }

  open(study: Study) {
    sessionStorage.setItem('current-study', JSON.stringify(study)); // leak: client-storage
    document.title = `${study.modality} viewer`;
    this.router.navigate(['/studies', study.studyUid]); // safe
  }

  openByPatient(study: Study) {
    this.router.navigate(['/search'], { queryParams: { name: study.patientName, born: study.birthDate } }); // leak: url
  }
}
