export interface TrialSubject {
  subjectId: string;
  initials: string;
  legalName: string;
  dateOfBirth: string;
  siteId: string;
  arm: 'treatment' | 'placebo' | null;
  email: string;
}

export interface AdverseEvent {
  id: string;
  subject: TrialSubject;
  term: string;
  narrative: string;
  grade: 1 | 2 | 3 | 4 | 5;
  onset: string;
}

export interface Protocol { id: string; title: string; phase: 'I' | 'II' | 'III'; sponsor: string; sites: string[] }

export interface Bindings { DB: D1Database; QUEUE: Queue<{ eventId: string }>; ANTHROPIC_KEY: string; RESEND_KEY: string; JWT_SECRET: string; SLACK_PATH: string; DRAFTS: KVNamespace }
