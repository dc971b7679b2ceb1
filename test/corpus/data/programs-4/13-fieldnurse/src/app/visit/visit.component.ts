import { Component, inject, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { AlertsService } from '../core/alerts.service';
import { count } from '../core/analytics';
import { LocalDb } from '../core/local-db.service';
import { LogService } from '../core/log.service';
import { SessionService } from '../core/session.service';
import type { Visit } from '../models';

@Component({
  selector: 'fn-visit',
  standalone: true,
  imports: [ReactiveFormsModule],
  templateUrl: './visit.component.html',
})
export class VisitComponent {
  private fb = inject(FormBuilder);
  private db = inject(LocalDb);
  private log = inject(LogService);
  private alerts = inject(AlertsService);
  private session = inject(SessionService);
  private router = inject(Router);

  busy = signal(false);

  form = this.fb.nonNullable.group({
    householdId: ['', Validators.required],
    womanName: ['', Validators.required],
    age: [0, [Validators.min(10), Validators.max(60)]],
    pregnant: [false],
    gestationWeeks: [0],
    hivResult: ['declined'],
    malariaRdt: ['negative'],
    dangerSigns: [[] as string[]],
    nextVisit: ['', Validators.required],
  });

  async save() {
    if (this.form.invalid) {
      const bad = Object.entries(this.form.controls).filter(([, c]) => c.invalid).map(([k]) => k);
      this.log.warn('form incomplete', bad); // safe
      return;
    }
    this.busy.set(true);
    const visit: Visit = { _id: crypto.randomUUID(), ...this.form.getRawValue() } as Visit;
    try {
      await this.db.saveVisit(visit);
      count('visit_saved', { signs: visit.dangerSigns.length, offline: !navigator.onLine }); // safe
      if (visit.hivResult === 'reactive') {
        count('reactive_result', { woman: visit.womanName, age: visit.age, household: visit.householdId }); // leak: analytics
      }
      if (visit.dangerSigns.length) {
        const home = await this.db.household(visit.householdId);
        await this.alerts.supervisor(this.session.worker()!, visit, home);
      }
      await this.router.navigate(['/visits', visit._id, 'done']); // safe
    } catch (e) {
      this.log.error(`could not save visit of ${visit.womanName} (${visit.gestationWeeks} weeks)`, (e as Error).name); // leak: log
      await this.db.saveDraft(visit);
      sessionStorage.setItem('fn.retry', JSON.stringify(visit)); // leak: client_storage
    } finally {
      this.busy.set(false);
    }
  }
}
