export interface WoundPatient {
  id: string;
  name: string;
  birthday: string;
  address: string;
  comorbidities: string[];
}

export interface Wound {
  id: string;
  patientId: string;
  site: string;
  etiology: 'pressure' | 'venous' | 'diabetic' | 'surgical';
  stage: number;
  lengthMm: number;
  widthMm: number;
  exudate: string;
  photoUri?: string;
  note: string;
}

export interface Visit {
  id: string;
  patient: WoundPatient;
  wounds: Wound[];
  scheduledFor: string;
  nurseId: string;
}
