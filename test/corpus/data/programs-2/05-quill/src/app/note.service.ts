import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, catchError, tap, throwError } from 'rxjs';
import { SessionNote } from './session-note';
import { TelemetryService } from './telemetry.service';

@Injectable({ providedIn: 'root' })
export class NoteService {
  private readonly http = inject(HttpClient);
  private readonly telemetry = inject(TelemetryService);

  save(note: SessionNote): Observable<{ id: string }> {
    return this.http.post<{ id: string }>('/api/notes', note, { withCredentials: true }).pipe( // safe
      tap((saved) => this.telemetry.info('note saved', { noteId: saved.id })), // safe
      catchError((err) => {
        this.telemetry.info('note failed', { note, status: err.status }); // leak: log|error_monitor
        return throwError(() => new Error('note_save_failed')); // safe
      }),
    );
  }

  search(clientName: string, presentingProblem: string): Observable<SessionNote[]> {
    const params = new HttpParams().set('clientName', clientName).set('presentingProblem', presentingProblem);
    return this.http.get<SessionNote[]>('/api/notes', { params, withCredentials: true }); // leak: url
  }

  get(id: string): Observable<SessionNote> {
    return this.http.get<SessionNote>(`/api/notes/${id}`, { withCredentials: true }); // safe
  }
}
