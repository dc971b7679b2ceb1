import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';

interface Found { customerNo: number; label: string }

@Injectable({ providedIn: 'root' })
export class PatientSearchService {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);

  byCard(insuranceCardNumber: string) {
    const params = new HttpParams().set('term', insuranceCardNumber).set('max', 10);
    return this.http.get<Found[]>('/customers/search', { params }); // leak: url
  }
  byName(patientName: string, birthDate: string) {
    return this.http.get<Found[]>('/customers/search', { params: { a: patientName, b: birthDate } }); // leak: url
  }
  byBody(insuranceCardNumber: string) {
    return this.http.post<Found[]>('/customers/search', { term: insuranceCardNumber }, { params: { max: 10 } }); // safe
  }
  page(no: number) {
    return this.http.get<Found[]>('/customers', { params: { no, sort: 'label' } }); // safe
  }
  open(found: Found, patientPhone: string) {
    void this.router.navigate(['/customers', found.customerNo]); // safe
    void this.router.navigate(['/customers'], { queryParams: { near: patientPhone } }); // leak: url
  }
}
