import { Injectable } from '@angular/core';
import { BehaviorSubject, debounceTime, filter } from 'rxjs';
import { SkinCase } from './case.model';

interface Draft {
  caseId: string;
  patientName: string;
  diagnosis: string;
  prescription: string;
}

@Injectable({ providedIn: 'root' })
export class DraftStorageService {
  private readonly draft$ = new BehaviorSubject<Draft | null>(null);
  private readonly key = 'answer-draft';

  constructor() {
    this.draft$
      .pipe(
        filter((d): d is Draft => d !== null),
        debounceTime(1000),
      )
      .subscribe((d) => {
        localStorage.setItem(this.key, JSON.stringify(d)); // leak: storage
        sessionStorage.setItem('draft-saved-at', String(Date.now())); // safe
      });
  }

  update(c: SkinCase, diagnosis: string, prescription: string) {
    this.draft$.next({ caseId: c.id, patientName: `${c.patient.givenName} ${c.patient.familyName}`, diagnosis, prescription });
  }

  clear() {
    localStorage.removeItem(this.key); // safe
    this.draft$.next(null);
  }

  rememberFilter(status: string) {
    localStorage.setItem('case-filter', status); // safe
  }
}
