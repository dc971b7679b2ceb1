import { Component, OnInit, inject, signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { CookieService } from 'ngx-cookie-service';
import { ApiService } from '../core/api.service';
import type { BoardMeeting, BoardMember, OncologyPatient } from '../models/patient.model';

@Component({
  selector: 'onco-board',
  standalone: true,
  templateUrl: './board.component.html',
})
export class BoardComponent implements OnInit {
  private readonly api = inject(ApiService);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly cookies = inject(CookieService);

  readonly meeting = signal<BoardMeeting | null>(null);

  ngOnInit(): void {
    this.api.meeting(this.route.snapshot.paramMap.get('id')!).subscribe((m) => {
      this.meeting.set(m);
      console.info('board loaded', { cases: m.cases.length, members: m.members.length }); // safe
      m.members.forEach((b) => this.greet(b));
    });
  }

  private greet(member: BoardMember): void {
    console.debug(`member ${member.displayName}, ${member.speciality}`); // safe
  }

  present(patient: OncologyPatient): void {
    console.log('presenting', patient); // leak: log
    this.cookies.set('presenting', `${patient.name}|${patient.tumourSite}`); // leak: cookie
    this.cookies.set('board-layout', 'two-columns', { secure: true, sameSite: 'Strict' }); // safe
    void this.router.navigate(['/patients', patient.id]); // safe
  }

  consult(patient: OncologyPatient): void {
    void this.router.navigate(['/consult'], { queryParams: { who: patient.name, site: patient.tumourSite, stage: patient.stage } }); // leak: url
  }
}
