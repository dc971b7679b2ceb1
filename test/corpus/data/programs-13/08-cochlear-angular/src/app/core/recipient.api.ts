import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, map, tap, throwError, type Observable } from 'rxjs';
import type { FittingMap, ImplantRecipient } from './models';

@Injectable({ providedIn: 'root' })
export class RecipientApi {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly base = '/api/recipients';

  get(id: string): Observable<ImplantRecipient> {
    return this.http.get<ImplantRecipient>(`${this.base}/${id}`).pipe( // safe
      tap((r) => console.debug('recipient loaded', r)), // leak: log
    );
  }

  saveMap(m: FittingMap): Observable<string> {
    return this.http.post<{ mapId: string }>(`${this.base}/${m.recipientId}/maps`, m).pipe( // safe
      map(({ mapId }) => mapId),
      tap((mapId) => console.info('map saved', mapId, m.electrodes.length)), // safe
      catchError((e) => {
        console.warn('saving failed', e.status); // safe
        return throwError(() => new Error('Saving failed'));
      }),
    );
  }

  findDuplicates(r: Pick<ImplantRecipient, 'familyName' | 'birthDate'>) {
    const params = new HttpParams().set('familyName', r.familyName).set('birthDate', r.birthDate);
    return this.http.get<string[]>(`${this.base}/duplicates`, { params }); // leak: url
  }

  list(page: number, pageSize = 50) {
    const params = new HttpParams().set('page', page).set('pageSize', pageSize);
    return this.http.get<ImplantRecipient[]>(this.base, { params }).pipe( // safe
      tap((rows) => console.debug('page', page, rows.length)), // safe
    );
  }

  openWarranty(r: ImplantRecipient) {
    return this.router.navigate(['/warranty'], { queryParams: { serial: r.implantSerial, name: r.familyName, member: r.insurance?.memberId } }); // leak: url
  }

  openFitting(id: string) {
    return this.router.navigate(['/fitting', id]); // safe
  }
}
