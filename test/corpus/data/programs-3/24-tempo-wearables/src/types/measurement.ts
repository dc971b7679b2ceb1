export type Kind = 'weight' | 'heart_rate' | 'spo2' | 'systolic' | 'diastolic' | 'ecg';

export interface Measurement {
  device: { serial: string; model: string; firmware: string };
  kind: Kind;
  value: number;
  unit: string;
  takenAt: Date;
}

export interface Enrollee {
  id: string;
  fhirId: string;
  name: string;
  dob: string;
  phone: string;
  withingsUserId: string;
  heartFailureClass: 'I' | 'II' | 'III' | 'IV';
  coach: { name: string; email: string };
}
