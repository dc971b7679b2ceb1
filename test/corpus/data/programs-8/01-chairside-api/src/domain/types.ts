export interface DentalPatient {
  id: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  mobile: string;
  email: string | null;
  subscriberId: string | null;
  allergies: string[];
  practiceId: string;
}

export interface ToothFinding {
  tooth: number;
  surface: 'M' | 'O' | 'D' | 'B' | 'L';
  condition: 'caries' | 'fracture' | 'missing' | 'restored';
  comment?: string;
}

export interface ChartEntry {
  id: string;
  patient: DentalPatient;
  findings: ToothFinding[];
  perioDiagnosis: string;
  chartedBy: string;
  chartedAt: Date;
}

export interface RecallJob {
  jobId: string;
  patient: DentalPatient;
  dueOn: string;
  procedure: string;
  attempt: number;
}
