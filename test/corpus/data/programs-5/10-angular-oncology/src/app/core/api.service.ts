import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { environment } from '../../environments/environment';
import type { BoardMeeting, ChemoCycle, OncologyPatient } from '../models/patient.model';

@Injectable({ providedIn: 'root' })
export class ApiService {
  private readonly http = inject(HttpClient);

  patient(id: string): Observable<OncologyPatient> {
    return this.http.get<OncologyPatient>(`${environment.apiBase}/patients/${id}`); // safe
  }

  search(name: string, birthDate: string): Observable<OncologyPatient[]> {
    const params = new HttpParams().set('name', name).set('birthDate', birthDate);
    return this.http.get<OncologyPatient[]>(`${environment.apiBase}/patients`, { params }); // leak: url
  }

  meeting(id: string): Observable<BoardMeeting> {
    return this.http.get<BoardMeeting>(`${environment.apiBase}/meetings/${id}`);
  }

  saveCycle(cycle: ChemoCycle): Observable<ChemoCycle> {
    return this.http.post<ChemoCycle>(`${environment.apiBase}/cycles`, cycle); // safe
  }

  printReport(patient: OncologyPatient, cycles: ChemoCycle[]): Observable<Blob> {
    return this.http.post(`${environment.reportHost}/render`, { patient, cycles }, { responseType: 'blob' }); // leak: transport
  }
}
