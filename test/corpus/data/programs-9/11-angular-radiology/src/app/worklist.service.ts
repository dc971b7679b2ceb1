import { HttpClient, HttpErrorResponse, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { NGXLogger } from 'ngx-logger';
import { Observable, catchError, tap, throwError } from 'rxjs';
import { Report, Scanner, Study } from './models';
import { TelemetryService } from './telemetry.service';

@Injectable({ providedIn: 'root' })
export class WorklistService {
  private http = inject(HttpClient);
  private logger = inject(NGXLogger);
  private telemetry = inject(TelemetryService);

  open(modality: string): Observable<Study[]> {
    const params = new HttpParams().set('modality', modality).set('status', 'open');
    return this.http.get<Study[]>('/api/worklist', { params }).pipe( // safe
      tap((list) => this.logger.info(`worklist ${modality}: ${list.length}`)), // safe
    );
  }

  searchByPatient(name: string, birthDate: string): Observable<Study[]> {
    const params = new HttpParams().set('PatientName', name).set('PatientBirthDate', birthDate);
    return this.http.get<Study[]>('/dicom-web/studies', { params }); // leak: url
  }

  scanners(): Observable<Scanner[]> {
    return this.http.get<Scanner[]>('/api/scanners').pipe(tap((s) => this.logger.debug('scanners', s))); // safe
  }

  sign(study: Study, report: Report): Observable<void> {
    this.logger.debug('signing', study.studyUid, report); // leak: log
    return this.http.post<void>(`/api/studies/${study.studyUid}/report`, report).pipe( // safe
      tap(() => this.telemetry.event('report_signed', { modality: study.modality, impression: report.impression })),
      catchError((err: HttpErrorResponse) => {
        this.logger.error(`sign failed with ${err.status} for ${study.patientName}`); // leak: log
        return throwError(() => new Error('The report could not be signed')); // safe
      }),
    );
  }
}
