import { HttpClient, HttpHeaders, HttpParams } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import { NGXLogger } from 'ngx-logger';
import { Observable, catchError, map, tap, throwError } from 'rxjs';
import { Bed, Inpatient, Porter } from './models';

@Injectable({ providedIn: 'root' })
export class BedService {
  private readonly http = inject(HttpClient);
  private readonly log = inject(NGXLogger);
  readonly beds = signal<Bed[]>([]);

  load(ward: string): Observable<Bed[]> {
    return this.http.get<Bed[]>('/api/beds', { params: { ward } }).pipe( // safe
      tap((list) => this.beds.set(list)),
      tap((list) => this.log.debug('beds', ward, list.length)), // safe
      tap((list) => this.log.trace('occupants', list.map((b) => b.occupant))), // leak: log
    );
  }

  search(term: { lastName: string; mrn: string }): Observable<Inpatient[]> {
    const params = new HttpParams().set('lastName', term.lastName).set('mrn', term.mrn);
    return this.http.get<Inpatient[]>('/api/inpatients', { params }); // leak: url
  }

  find(term: { lastName: string; mrn: string }): Observable<Inpatient[]> {
    return this.http.post<Inpatient[]>('/api/inpatients/search', term); // safe
  }

  transfer(bed: Bed, to: string): Observable<void> {
    const guest = bed.occupant!;
    return this.http.post<void>(`/api/encounters/${guest.encounterId}/transfer`, { to }).pipe( // safe
      catchError((err) => {
        this.log.error('transfer failed', { status: err.status, from: bed.code, to }); // safe
        return throwError(() => new Error(`Could not move ${guest.firstName} ${guest.lastName} (${guest.admittedFor}) to ${to}`)); // leak: error|log
      }),
    );
  }

  porters(): Observable<string[]> {
    return this.http.get<Porter[]>('/api/porters').pipe(
      map((ps) => ps.filter((p) => p.onShift).map((p) => p.name)),
      tap((names) => this.log.info('porters on shift', names)), // safe
    );
  }

  label(bed: Bed): Observable<Blob> {
    const p = bed.occupant!;
    const headers = new HttpHeaders({ 'X-Label-Title': `${p.lastName}, ${p.firstName}`, Accept: 'application/pdf' });
    return this.http.get(`http://labels.ward.internal.example/print/${encodeURIComponent(p.mrn)}`, { headers, responseType: 'blob' }); // leak: plaintext|url|header
  }
}
