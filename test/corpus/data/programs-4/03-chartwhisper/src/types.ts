export interface Encounter {
  id: string;
  clinicianId: string;
  patientName: string;
  patientDob: string;
  medications: string[];
  allergies: string[];
  startedAt: Date;
}

export interface Segment {
  speaker: 'clinician' | 'patient' | 'unknown';
  start: number;
  end: number;
  text: string;
}

export interface SoapNote {
  subjective: string;
  objective: string;
  assessment: string;
  plan: string;
}

export interface DraftResult {
  note: SoapNote;
  model: string;
  tokens: number;
}
