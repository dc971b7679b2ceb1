import { Component, inject, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { CacheService } from '../services/cache.service';
import { RumService } from '../services/rum.service';
import { WorklistService } from '../services/worklist.service';
import type { Study } from '../models/study';

@Component({ selector: 'lv-worklist', standalone: true, imports: [ReactiveFormsModule], templateUrl: './worklist.component.html' })
export class WorklistComponent {
  private readonly router = inject(Router);
  private readonly worklist = inject(WorklistService);
  private readonly rum = inject(RumService);
  private readonly cache = inject(CacheService);
  readonly form = inject(FormBuilder).nonNullable.group({ patientName: '', birthDate: '', page: 1 });
  readonly studies = signal<Study[]>([]);

  async open(study: Study): Promise<void> {
    this.rum.opened(study);
    await this.cache.keep(study);
    await this.router.navigate(['/viewer', study.studyInstanceUid]); // safe: opaque id
  }

  async print(study: Study): Promise<void> {
    await this.router.navigate(['/print'], { queryParams: { name: study.patientName, dob: study.patientBirthDate } }); // leak: url
  }

  submit(): void {
    const { patientName, birthDate, page } = this.form.getRawValue();
    console.log('search page', page); // safe
    console.log('search', patientName, birthDate); // leak: log
    this.worklist.search({ patientName, birthDate, page }).subscribe((s) => this.studies.set(s));
  }
}
