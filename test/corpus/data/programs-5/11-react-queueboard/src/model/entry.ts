export type Acuity = 1 | 2 | 3 | 4 | 5;

export interface Entry {
  id: string;
  ticket: string;
  person: Person;
  chiefComplaint: string;
  acuity: Acuity;
  vitals?: Vitals;
  arrivedAt: string;
}

export interface Person {
  fullName: string;
  dateOfBirth: string;
  mrn?: string;
}

export interface Vitals {
  heartRate: number;
  spo2: number;
  temperature: number;
}

export interface Desk {
  id: string;
  label: string;
  attendant: string;
}
