import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { Router } from '@angular/router';

interface WaitingPatient { listId: string; fullName: string; bloodType: string; dateOfBirth: string }

@Injectable({ providedIn: 'root' })
export class WaitingService {
  constructor(private readonly http: HttpClient, private readonly router: Router) {}

  find(fullName: string, dateOfBirth: string) {
    const params = new HttpParams().set('a', fullName).set('b', dateOfBirth);
    return this.http.get<WaitingPatient[]>('/api/waiting', { params }); // leak: url
  }
  findSafely(fullName: string, dateOfBirth: string) {
    return this.http.post<WaitingPatient[]>('/api/waiting/search', { fullName, dateOfBirth }); // safe
  }
  page(index: number) {
    return this.http.get<WaitingPatient[]>('/api/waiting', { params: { page: index } }); // safe
  }
  open(patient: WaitingPatient) {
    void this.router.navigate(['/waiting', patient.listId]); // safe: opaque id
  }
  openByName(patient: WaitingPatient) {
    void this.router.navigate(['/waiting'], { queryParams: { find: patient.fullName } }); // leak: url
  }
}
