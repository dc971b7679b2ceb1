import { Injectable, OnDestroy, inject } from '@angular/core';
import { BehaviorSubject, Subject, debounceTime, distinctUntilChanged, filter, scan, takeUntil, withLatestFrom } from 'rxjs';
import { NGXLogger } from 'ngx-logger';
import { Bed, Inpatient } from './models';

interface Remark {
  bed: string;
  text: string;
}

@Injectable({ providedIn: 'root' })
export class HandoverService implements OnDestroy {
  private readonly log = inject(NGXLogger);
  private readonly stop = new Subject<void>();
  private readonly remarks = new Subject<Remark>();
  private readonly current = new BehaviorSubject<Inpatient | null>(null);

  constructor() {
    this.remarks
      .pipe(debounceTime(400), withLatestFrom(this.current), takeUntil(this.stop))
      .subscribe(([remark, who]) => {
        this.log.debug('remark', remark.bed, remark.text.length); // safe
        if (who) localStorage.setItem(`handover:${remark.bed}`, `${who.lastName}: ${remark.text}`); // leak: client_storage
      });

    this.current
      .pipe(
        filter((p): p is Inpatient => p !== null),
        distinctUntilChanged((a, b) => a.encounterId === b.encounterId),
        scan((seen, p) => [...seen, p.mrn], [] as string[]),
        takeUntil(this.stop),
      )
      .subscribe((seen) => {
        this.log.info('opened in this shift', seen.length); // safe
        if (seen.length > 40) this.log.warn('unusually many', seen); // leak: log
      });
  }

  select(bed: Bed): void {
    this.log.debug('selected', bed.code, bed.state); // safe
    this.current.next(bed.occupant ?? null);
  }

  remark(bed: string, text: string): void {
    this.remarks.next({ bed, text });
  }

  async print(): Promise<void> {
    const p = this.current.value;
    if (!p) return;
    const q = Object.entries({ name: `${p.lastName}, ${p.firstName}`, reason: p.admittedFor, allergies: p.allergies.join('|') })
      .map(([k, v]) => `${k}=${encodeURIComponent(v)}`)
      .join('&');
    window.open(`/print/handover?${q}`, '_blank'); // leak: url
    window.open('/print/empty-form', '_blank'); // safe
  }

  ngOnDestroy(): void {
    this.stop.next();
  }
}
