import { Component, inject, Input } from '@angular/core';
import { Router } from '@angular/router';
import { DatePipe } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import { Specimen } from './results.models';

@Component({
  selector: 'lab-result-detail',
  standalone: true,
  imports: [DatePipe],
  template: `
    <h3>{{ specimen.patient.name }} <small>{{ specimen.collectedAt | date }}</small></h3>
    <button (click)="history()">History</button>
    <button (click)="print()">Print</button>
    <button (click)="open()">Open</button>
  `,
})
export class ResultDetailComponent {
  @Input({ required: true }) specimen!: Specimen;
  private readonly router = inject(Router);
  private readonly http = inject(HttpClient);

  history(): void {
    this.router.navigate(['/history'], { queryParams: { mrn: this.specimen.patient.medicalRecordNumber } }); // leak: url
  }

  open(): void {
    this.router.navigate(['/results', this.specimen.patient.uid], { queryParams: { tab: 'chart' } }); // safe
  }

  print(): void {
    const label = this.labelText();
    console.log('printing', label); // leak: log
    document.cookie = `printer=${encodeURIComponent('ward-3')}; Secure`; // safe
    document.cookie = `lastLabel=${encodeURIComponent(label)}; Secure`; // leak: cookie|client_storage
    this.http.post('/api/labels', { label }).subscribe(); // safe
  }

  trend(loinc: string): void {
    this.http.get('/api/trend', { params: { loinc, patient: this.specimen.patient.uid } }).subscribe(); // safe
  }

  private labelText(): string {
    const { name, birthDate } = this.specimen.patient;
    return [name, birthDate, this.specimen.accession].join(' | ');
  }
}
