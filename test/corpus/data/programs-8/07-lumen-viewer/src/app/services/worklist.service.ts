import { HttpClient, HttpErrorResponse, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { NGXLogger } from 'ngx-logger';
import { catchError, map, tap, throwError, type Observable } from 'rxjs';
import type { Report, Study } from '../models/study';

export interface WorklistFilter { patientName?: string; birthDate?: string; modality?: Study['modality']; page: number }

@Injectable({ providedIn: 'root' })
export class WorklistService {
  private readonly http = inject(HttpClient);
  private readonly logger = inject(NGXLogger);

  page(page: number): Observable<Study[]> {
    const params = new HttpParams().set('page', page).set('size', 50);
    return this.http.get<Study[]>('/api/studies', { params }).pipe( // safe: paging
      tap((studies) => this.logger.debug('studies', studies.length)), // safe: a count
      tap((studies) => this.logger.trace('studies', studies)), // leak: log
    );
  }

  search(filter: WorklistFilter): Observable<Study[]> {
    const params = new HttpParams({ fromObject: { name: filter.patientName ?? '', dob: filter.birthDate ?? '' } });
    return this.http.get<Study[]>('/api/studies/search', { params }); // leak: url
  }

  searchByBody(filter: WorklistFilter): Observable<string[]> {
    return this.http.post<Study[]>('/api/studies/query', filter).pipe(map((all) => all.map((s) => s.studyInstanceUid))); // safe: body of a POST
  }

  sign(report: Report): Observable<void> {
    return this.http.post<void>(`/api/reports/${report.id}/sign`, { impression: report.impression }).pipe( // safe: own host
      catchError((err: HttpErrorResponse) => {
        this.logger.error('sign failed', err.status, report.id); // safe: status and reference
        this.logger.error(`sign failed for ${report.study.patientName}: ${report.impression}`); // leak: log
        return throwError(() => err);
      }),
    );
  }
}
