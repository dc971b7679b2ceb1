export interface FormDefinition {
  slug: string;
  title: string;
  version: number;
  owner: string;
  questions: { key: string; label: string; kind: 'text' | 'date' | 'choice' | 'file' }[];
}

export interface Respondent {
  firstName: string;
  lastName: string;
  email: string;
  birthday: string;
}

/** What "New client questionnaire" (slug: new-client) collects. */
export interface Answers {
  currentMedications: string;
  pastSurgeries: string;
  allergies: string;
  lastPeriod?: string;
  reasonForVisit: string;
  tobacco: 'never' | 'former' | 'current';
}

export interface Submission {
  id: string;
  formSlug: string;
  respondent: Respondent;
  answers: Answers;
  submittedAt: Date;
  score: number;
}

export const TYPES = { Log: Symbol.for('Log'), Repo: Symbol.for('Repo'), Relay: Symbol.for('Relay'), Events: Symbol.for('Events') };
