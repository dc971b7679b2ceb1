import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { Router } from '@angular/router';
import ky from 'ky';

interface Found { id: string; label: string }

@Injectable({ providedIn: 'root' })
export class PatientSearchService {
  constructor(private readonly http: HttpClient, private readonly router: Router) {}

  byNumber(nhsNumber: string) {
    const params = new HttpParams().set('q', nhsNumber).set('limit', '20');
    return this.http.get<Found[]>('/api/search', { params }); // leak: url
  }

  byNumberPosted(nhsNumber: string) {
    return this.http.post<Found[]>('/api/search', { q: nhsNumber, limit: 20 }); // safe
  }

  byBirth(patientBirthDate: string) {
    return ky.get('/api/search', { searchParams: { born: patientBirthDate } }).json<Found[]>(); // leak: url
  }

  page(page: number) {
    return ky.get('/api/search', { searchParams: { page } }).json<Found[]>(); // safe
  }

  open(found: Found, surname: string) {
    void this.router.navigate(['/patients', found.id]); // safe
    void this.router.navigate(['/patients'], { queryParams: { patientSurname: surname } }); // leak: url
    void this.router.navigate(['/patients'], { queryParams: { tab: 'letters' } }); // safe
  }
}
