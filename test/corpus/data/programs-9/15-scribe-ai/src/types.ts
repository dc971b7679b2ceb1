export interface Encounter {
  id: string;
  clinicianId: string;
  patient: { name: string; dob: string; mrn: string };
  visitType: string;
  startedAt: Date;
}

export interface Soap { subjective: string; objective: string; assessment: string; plan: string }

export interface Template { id: string; title: string; instructions: string }
