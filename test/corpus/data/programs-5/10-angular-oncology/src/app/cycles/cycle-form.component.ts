import { Component, Input, inject } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { datadogRum } from '@datadog/browser-rum';
import { ApiService } from '../core/api.service';
import { TelemetryService } from '../core/telemetry.service';
import type { ChemoCycle, OncologyPatient } from '../models/patient.model';

@Component({
  selector: 'onco-cycle-form',
  standalone: true,
  imports: [ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="save()">
      <input formControlName="regimen" placeholder="Regimen" />
      <input type="number" formControlName="doseMg" />
      <input type="number" formControlName="neutrophils" />
      <textarea formControlName="comment"></textarea>
      <button [disabled]="form.invalid">Save cycle</button>
    </form>
  `,
})
export class CycleFormComponent {
  @Input({ required: true }) patient!: OncologyPatient;
  @Input() lastCycle = 0;

  private readonly api = inject(ApiService);
  private readonly telemetry = inject(TelemetryService);
  private readonly started = Date.now();

  readonly form = inject(FormBuilder).nonNullable.group({
    regimen: ['', Validators.required],
    doseMg: [0, Validators.min(1)],
    neutrophils: [0],
    comment: [''],
  });

  save(): void {
    const cycle: ChemoCycle = { id: crypto.randomUUID(), patientId: this.patient.id, cycleNumber: this.lastCycle + 1, ...this.form.getRawValue() };
    if (cycle.neutrophils !== undefined && cycle.neutrophils < 1) {
      datadogRum.addError(new Error('low neutrophils'), { name: this.patient.name, mrn: this.patient.mrn, value: cycle.neutrophils }); // leak: error_monitor
    }
    sessionStorage.setItem('cycle-draft', JSON.stringify({ patient: this.patient.name, ...cycle })); // leak: client_storage
    this.api.saveCycle(cycle).subscribe({
      next: (saved) => {
        sessionStorage.removeItem('cycle-draft');
        sessionStorage.setItem('last-saved', saved.id); // safe
        this.telemetry.action('cycle_saved', Date.now() - this.started);
      },
      error: () => console.error('cycle not saved', cycle.id), // safe
    });
  }
}
