export interface Resident {
  residentRef: string;
  firstName: string;
  lastName: string;
  mobile: string;
  email: string;
  substance: 'alcohol' | 'opioids' | 'stimulants';
  sobrietyDate: string;
  methadoneDoseMg: number | null;
  probationOfficer: { name: string; phone: string } | null;
}

export interface GroupNote { id: string; residentRef: string; resident: Resident; body: string; counselor: string; signed: boolean }

export interface DrugScreen { id: string; resident: Resident; panel: string; positives: string[]; collectedAt: string }

export interface Counselor { id: string; fullName: string; email: string; license: string; caseload: number }

export type Maybe<T> = { kind: 'some'; value: T } | { kind: 'none'; why: string };
