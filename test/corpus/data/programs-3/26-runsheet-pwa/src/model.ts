export interface RunSheet {
  id: string;
  unit: string;
  crew: { badge: string; name: string }[];
  dispatchedAt: number;
  patient: { name: string; age: number; sex: string; address: string; dob?: string; medications: string };
  complaint: string;
  vitals: { t: number; hr: number; bp: string; spo2: number; gcs: number }[];
  interventions: { t: number; what: string }[];
  destination: string;
  state: 'draft' | 'signed' | 'sent';
}

export interface Hospital {
  code: string;
  name: string;
  edStatus: 'open' | 'diversion';
}
