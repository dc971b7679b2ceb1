import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { traceInterceptor } from './trace.interceptor';

export interface SurgeryPatient { fullName: string; nhsNumber: string; birthDate: string; allergies: string[] }

@Injectable({ providedIn: 'root' })
export class PatientsService {
  constructor(private readonly http: HttpClient) {}
  register(patient: SurgeryPatient) { return this.http.post<SurgeryPatient>('/api/patients', patient); }
  byNumber(no: number) { return this.http.get<SurgeryPatient>(`/api/patients/${no}`); }
}
export const providers = [provideHttpClient(withInterceptors([traceInterceptor]))];
