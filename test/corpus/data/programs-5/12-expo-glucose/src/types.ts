export interface Profile {
  patientId: string;
  fullName: string;
  birthDate: string;
  diabetesType: 'type1' | 'type2' | 'gestational';
  insulin: string;
  clinicianName: string;
}

export interface Reading {
  id: string;
  mgdl: number;
  takenAt: string;
  meal: 'before' | 'after' | 'none';
  note?: string;
}

export interface Settings {
  unit: 'mgdl' | 'mmol';
  reminders: boolean;
  theme: 'light' | 'dark';
}
