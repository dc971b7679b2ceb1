export interface Participant {
  participantId: string;
  initials: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  siteId: string;
  armAssignment: 'treatment' | 'placebo' | 'blinded';
  adverseEvents: AdverseEvent[];
}

export interface AdverseEvent {
  term: string;
  grade: 1 | 2 | 3 | 4 | 5;
  onset: string;
  narrative: string;
}

export interface Site {
  siteId: string;
  name: string;
  principalInvestigator: string;
  enrolled: number;
}
