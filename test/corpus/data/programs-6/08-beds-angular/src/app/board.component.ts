import { Component, OnInit, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { BedService } from './bed.service';
import { Bed } from './models';

declare function gtag(command: 'event', name: string, params?: Record<string, unknown>): void;

@Component({
  selector: 'app-board',
  standalone: true,
  imports: [ReactiveFormsModule],
  template: `
    @for (bed of service.beds(); track bed.code) {
      <article (click)="open(bed)">{{ bed.code }} {{ bed.occupant?.lastName }}</article>
    }
    <form [formGroup]="lookup" (ngSubmit)="go()">
      <input formControlName="lastName" />
      <input formControlName="mrn" />
    </form>
  `,
})
export class BoardComponent implements OnInit {
  readonly service = inject(BedService);
  private readonly router = inject(Router);
  readonly lookup = new FormGroup({ lastName: new FormControl('', { nonNullable: true }), mrn: new FormControl('', { nonNullable: true }) });

  ngOnInit(): void {
    const ward = localStorage.getItem('ward') ?? 'A3';
    this.service.load(ward).subscribe();
    this.lookup.valueChanges.subscribe((v) => sessionStorage.setItem('lookup', JSON.stringify(v))); // leak: client_storage
  }

  open(bed: Bed): void {
    gtag('event', 'bed_opened', { ward: bed.ward, state: bed.state }); // safe
    if (bed.occupant?.isolation) {
      gtag('event', 'isolation_opened', { mrn: bed.occupant.mrn, kind: bed.occupant.isolation }); // leak: analytics
    }
    localStorage.setItem('ward', bed.ward); // safe
    void this.router.navigate(['/encounter', bed.occupant?.encounterId]); // safe
  }

  move(bed: Bed, to: string): void {
    this.service.transfer(bed, to).subscribe({
      next: () => console.info('moved', bed.code, to), // safe
      error: (e: Error) => console.error(e.message), // leak: log
    });
  }

  go(): void {
    const { mrn, lastName } = this.lookup.getRawValue();
    if (!mrn) {
      this.service.find({ lastName, mrn }).subscribe((hits) => console.info('hits', hits.length)); // safe
      return;
    }
    void this.router.navigate(['/search'], { queryParams: { mrn, lastName } }); // leak: url
  }
}
