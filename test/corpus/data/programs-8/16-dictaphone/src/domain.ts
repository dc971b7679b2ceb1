export interface EncounterRecording {
  encounterId: string;
  audio: Buffer;
  clinicianId: string;
  patient: { chartNumber: string; fullName: string; age: number; problems: string[] };
  startedAt: Date;
}

export interface Transcript { encounterId: string; text: string; words: number; language: string }

export interface SoapNote { subjective: string; objective: string; assessment: string; plan: string }

export interface Template { id: string; title: string; specialty: string; sections: string[] }
