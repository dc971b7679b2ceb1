export interface Call {
  pk: string;
  callId: string;
  receivedAt: string;
  callerNumber: string;
  location: { lat: number; lon: number; address: string };
  patient: { name?: string; approxAge?: number; sex?: string; conscious: boolean; breathing: boolean };
  complaint: string;
  determinant: string;
  units: string[];
}

export interface Unit {
  unitId: string;
  base: string;
  crew: string[];
  state: 'available' | 'enroute' | 'on-scene' | 'transporting' | 'off';
}

export interface Epcr {
  callId: string;
  vitals: { at: string; hr: number; sbp: number; spo2: number; gcs: number }[];
  drugs: { name: string; mg: number; at: string }[];
  narrative: string;
  patientName: string;
  dob?: string;
}
