import { Component, OnInit, inject, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { ActivatedRoute } from '@angular/router';
import { Store } from '@ngrx/store';
import LogRocket from 'logrocket';
import { PROCESSORS, meanComfort, type FittingMap, type ImplantRecipient } from '../core/models';
import { RecipientApi } from '../core/recipient.api';
import { TelemetryService } from '../core/telemetry.service';
import { edited, fittingFeature, open } from '../state/fitting.effects';

declare global {
  interface Window { fitting: { exportMap(name: string, content: string): Promise<string>; setTitle(t: string): void } }
}

@Component({
  selector: 'cs-fitting',
  standalone: true,
  imports: [ReactiveFormsModule],
  template: `
    <h1>Fitting</h1>
    <form [formGroup]="form" (ngSubmit)="save()">
      <input formControlName="speechScore" type="number" />
      <textarea formControlName="remarks"></textarea>
      <button>Save</button>
    </form>`,
})
export class FittingComponent implements OnInit {
  private readonly api = inject(RecipientApi);
  private readonly store = inject(Store);
  private readonly telemetry = inject(TelemetryService);
  private readonly id = inject(ActivatedRoute).snapshot.paramMap.get('id')!;
  readonly form = inject(FormBuilder).nonNullable.group({ speechScore: [0, Validators.max(100)], remarks: [''] });
  readonly processors = signal(PROCESSORS);
  private recipient: ImplantRecipient | null = null;
  private map: FittingMap | null = null;

  ngOnInit() {
    this.telemetry.page('fitting'); // safe
    this.store.dispatch(open({ id: this.id }));
    this.store.select(fittingFeature.selectRecipient).subscribe((r) => (this.recipient = r));
    this.store.select(fittingFeature.selectMap).subscribe((m) => (this.map = m));
    this.form.valueChanges.subscribe((v) => LogRocket.track('fitting_edit', { remarks: v.remarks ?? '' })); // leak: analytics
    console.debug('processors', this.processors().map((p) => p.sku)); // safe
  }

  save() {
    if (!this.map || !this.recipient) return;
    const { recipient } = this;
    const map = { ...this.map, ...this.form.getRawValue() };
    this.store.dispatch(edited({ map }));
    this.api.saveMap(map).subscribe({
      next: () => this.telemetry.mapSaved(map, recipient),
      error: () => LogRocket.captureException(new Error(`map of ${recipient.givenName} ${recipient.familyName} not saved`)), // leak: error-monitor
    });
    console.log('mean comfort computed', Number.isFinite(meanComfort(map))); // safe
  }

  async export() {
    if (!this.recipient || !this.map) return;
    const content = JSON.stringify({ recipient: this.recipient, map: this.map });
    await window.fitting.exportMap(this.map.mapId, content);
  }
}
