export interface FootExam {
  id: string;
  patientId: string;
  examinedAt: Date;
  monofilamentScore: number;
  pedalPulses: 'present' | 'diminished' | 'absent';
  ulcerGrade: number | null;
  diagnosis: string;
  plan: string;
}

export interface PatientRecord {
  id: string;
  firstName: string;
  lastName: string;
  dateOfBirth: Date;
  email: string;
  phone: string;
  diabetesType: 'none' | 'type1' | 'type2';
  exams: FootExam[];
}

export interface OrthoticOrder {
  id: string;
  patientId: string;
  sku: string;
  shoeSize: string;
  status: 'draft' | 'sent' | 'delivered';
}
