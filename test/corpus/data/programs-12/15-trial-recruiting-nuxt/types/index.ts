export interface Trial {
  nct: string;
  title: string;
  conditions: string[];
  sites: string[];
  minAge: number;
  maxAge: number;
}

export interface ScreeningAnswers {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  birthYear: number;
  condition: string;
  medications: string[];
  pregnant: boolean;
  lastFlare: string;
}

export interface Candidate extends ScreeningAnswers {
  _id: string;
  nct: string;
  eligible: boolean;
  reason?: string;
  submittedAt: Date;
}
