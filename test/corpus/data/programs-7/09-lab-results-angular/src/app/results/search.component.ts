import { Component, inject } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { HttpClient, HttpParams } from '@angular/common/http';
import { SpecimenPatient } from './results.models';

@Component({
  selector: 'lab-search',
  standalone: true,
  imports: [FormsModule],
  template: `<input [(ngModel)]="patientName" /><button (click)="go()">Search</button>`,
})
export class SearchComponent {
  patientName = '';
  found: SpecimenPatient[] = [];
  private readonly http = inject(HttpClient);

  go(): void {
    const params = new HttpParams().set('patientName', this.patientName);
    this.http.get<SpecimenPatient[]>('/api/patients', { params }).subscribe((list) => { // leak: url
      this.found = list;
      console.log('found', list.length); // safe
    });
  }
}
