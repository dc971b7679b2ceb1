import { Component, inject } from '@angular/core';
import { FormBuilder, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { FirebaseAnalytics } from '@capacitor-firebase/analytics';
import { DiaryActions, diaryFeature } from '../state/diary.state';
import { ExportService } from '../services/export.service';
import { KickCounterService } from '../services/kick-counter.service';
import type { Checkup, Pregnancy } from '../models';

@Component({
  selector: 'app-checkup',
  template: `
    <ion-content>
      <form [formGroup]="form" (ngSubmit)="submit()">
        <ion-input type="number" formControlName="systolic" label="Systolic"></ion-input>
        <ion-input type="number" formControlName="diastolic" label="Diastolic"></ion-input>
        <ion-textarea formControlName="midwifeNote"></ion-textarea>
        <ion-button type="submit">Save</ion-button>
        <ion-button (click)="consult()">Ask a midwife</ion-button>
      </form>
    </ion-content>
  `,
})
export class CheckupPage {
  private store = inject(Store);
  private router = inject(Router);
  private exporter = inject(ExportService);
  readonly kicks = inject(KickCounterService);
  pregnancy = this.store.selectSignal(diaryFeature.selectPregnancy);

  form = inject(FormBuilder).nonNullable.group({
    week: [12, [Validators.min(4), Validators.max(42)]],
    weightKg: [60],
    systolic: [120, Validators.required],
    diastolic: [80, Validators.required],
    proteinuria: ['neg' as Checkup['proteinuria']],
    fetalHeartRate: [140],
    midwifeNote: [''],
  });

  ionViewDidEnter() {
    FirebaseAnalytics.setCurrentScreen({ screenName: 'checkup' }); // safe
  }

  submit() {
    if (this.form.invalid) {
      const bad = Object.keys(this.form.controls).filter((k) => this.form.get(k)?.invalid);
      console.debug('invalid controls', bad); // safe
      return;
    }
    const checkup = this.form.getRawValue();
    console.log('submitting checkup', this.pregnancy()?.motherName, checkup.systolic, checkup.proteinuria); // leak: log
    this.store.dispatch(DiaryActions.addCheckup({ checkup })); // safe
  }

  consult() {
    const p = this.pregnancy() as Pregnancy;
    window.open(`https://chat.midwife-network.example/start?name=${encodeURIComponent(p.motherName)}&due=${p.dueDate}&complications=${p.complications.join(',')}`); // leak: url
  }

  back() {
    this.router.navigate(['/home'], { queryParams: { tab: 'diary' } }); // safe
  }

  leave() {
    return this.exporter.rememberDraft(this.form.value.midwifeNote ?? '', this.pregnancy()!);
  }
}
