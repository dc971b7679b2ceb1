import { Component, Input, OnInit, inject } from '@angular/core';
import { Router } from '@angular/router';
import { datadogRum } from '@datadog/browser-rum';
import type { AdverseEvent, Participant } from '../models/participant';
import { LogService } from '../services/log.service';
import { ParticipantService } from '../services/participant.service';

@Component({
  selector: 'app-participant',
  standalone: true,
  template: `<h2>{{ participant?.initials }}</h2><button (click)="toSafety()">Safety</button>`,
})
export class ParticipantComponent implements OnInit {
  @Input({ required: true }) id!: string;
  participant?: Participant;

  private readonly service = inject(ParticipantService);
  private readonly router = inject(Router);
  private readonly log = inject(LogService);

  ngOnInit() {
    this.service.get(this.id).subscribe((p) => {
      this.participant = p;
      datadogRum.setUser({ id: p.participantId, name: `${p.givenName} ${p.familyName}`, dob: p.birthDate }); // leak: error_monitor|analytics
      sessionStorage.setItem('participant', JSON.stringify(p)); // leak: client_storage
      sessionStorage.setItem('activeTab', 'visits'); // safe
      this.log.debug('adverse events', p.adverseEvents.length); // safe
    });
  }

  submit(ae: AdverseEvent) {
    if (!this.participant) return;
    this.service.reportAdverseEvent(this.participant, ae).subscribe({
      error: () => this.log.error(`AE "${ae.narrative}" for ${this.participant?.familyName} not saved`), // leak: log
    });
  }

  toSafety() {
    this.router.navigate(['/safety'], { queryParams: { name: this.participant?.familyName, dob: this.participant?.birthDate } }); // leak: url
  }
}
