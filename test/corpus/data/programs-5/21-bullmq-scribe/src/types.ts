export interface Encounter {
  id: string;
  patient: {
    id: string;
    name: string;
    mrn: string;
    dob: string;
  };
  physician: { id: string; name: string };
  audioKey: string;
  startedAt: string;
}

export interface Transcript {
  encounterId: string;
  text: string;
  words: number;
  confidence: number;
  seconds: number;
}

export interface ScribeJob {
  encounterId: string;
  language: 'en' | 'es';
}

export interface SoapDraft {
  subjective: string;
  objective: string;
  assessment: string;
  plan: string;
}
