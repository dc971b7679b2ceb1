export interface IvfPatient {
  id: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  email: string;
  mobile: string;
  partnerName?: string;
  amhLevel?: number;
}

export interface TreatmentCycle {
  id: string;
  patientId: string;
  protocol: 'long' | 'antagonist' | 'natural';
  startedOn: string;
  status: 'planned' | 'stimulating' | 'retrieved' | 'transferred' | 'closed';
  oocytesRetrieved?: number;
  pregnancyTest?: 'positive' | 'negative';
  remarks?: string;
}

export interface Embryologist {
  staffId: string;
  displayName: string;
  bench: number;
}

export const PROTOCOLS = [
  { code: 'long', title: 'Long agonist', days: 28 },
  { code: 'antagonist', title: 'Antagonist', days: 12 },
  { code: 'natural', title: 'Natural cycle', days: 14 },
] as const;
