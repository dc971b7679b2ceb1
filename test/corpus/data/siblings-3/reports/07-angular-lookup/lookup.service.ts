import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';

@Injectable({ providedIn: 'root' })
export class ResidentLookup {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);

  byCard(medicareCardNumber: string) {
    return this.http.get<unknown[]>('/residents/lookup', { params: { term: medicareCardNumber } }); // leak: url
  }
  byName(residentPatientName: string) {
    const params = new HttpParams().set('mode', 'name').set('term', residentPatientName);
    return this.http.get<unknown[]>('/residents/lookup', { params }); // leak: url
  }
  byCardPosted(medicareCardNumber: string) {
    return this.http.post<unknown[]>('/residents/lookup', { term: medicareCardNumber }); // safe
  }
  open(residentId: string) {
    return this.router.navigate(['/residents', residentId]); // safe
  }
  search(diagnosis: string) {
    return this.router.navigate(['/residents'], { queryParams: { with: diagnosis } }); // leak: url
  }
  page(index: number) {
    return this.router.navigate(['/residents'], { queryParams: { page: index } }); // safe
  }
}
