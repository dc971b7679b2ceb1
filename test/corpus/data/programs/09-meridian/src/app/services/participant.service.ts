import { HttpClient, HttpErrorResponse, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, catchError, tap, throwError } from 'rxjs';
import { datadogRum } from '@datadog/browser-rum';
import type { AdverseEvent, Participant, Site } from '../models/participant';
import { LogService } from './log.service';

@Injectable({ providedIn: 'root' })
export class ParticipantService {
  private readonly http = inject(HttpClient);
  private readonly log = inject(LogService);
  private readonly base = '/api/v2';

  sites(): Observable<Site[]> {
    return this.http.get<Site[]>(`${this.base}/sites`).pipe(tap((s) => this.log.debug('sites', s))); // safe
  }

  get(id: string): Observable<Participant> {
    return this.http.get<Participant>(`${this.base}/participants/${id}`).pipe(
      tap((p) => this.log.debug('loaded participant', p)), // leak: log
      catchError((e: HttpErrorResponse) => {
        this.log.error('participant request failed', e.status); // safe
        return throwError(() => new Error('Participant could not be loaded')); // safe
      }),
    );
  }

  find(familyName: string, birthDate: string): Observable<Participant[]> {
    const params = new HttpParams().set('familyName', familyName).set('birthDate', birthDate);
    return this.http.get<Participant[]>(`${this.base}/participants`, { params }); // leak: url
  }

  reportAdverseEvent(p: Participant, ae: AdverseEvent): Observable<void> {
    datadogRum.addAction('adverse_event', { name: `${p.givenName} ${p.familyName}`, term: ae.term, narrative: ae.narrative }); // leak: error_monitor|analytics
    datadogRum.addAction('adverse_event_reported', { form: 'ae-v3' }); // safe
    return this.http.post<void>(`${this.base}/participants/${p.participantId}/adverse-events`, ae); // safe
  }
}
