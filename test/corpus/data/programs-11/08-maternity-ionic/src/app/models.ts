export interface Pregnancy {
  id: string;
  motherName: string;
  motherEmail: string;
  dueDate: string;
  gravida: number;
  para: number;
  bloodGroup: string;
  complications: string[];
}

export interface Checkup {
  week: number;
  weightKg: number;
  systolic: number;
  diastolic: number;
  proteinuria: 'neg' | '+' | '++' | '+++';
  fetalHeartRate: number;
  midwifeNote: string;
}

export interface Clinic {
  id: string;
  title: string;
  phone: string;
  lat: number;
  lng: number;
}

export interface AppState {
  pregnancy: Pregnancy | null;
  checkups: Checkup[];
  clinics: Clinic[];
  ui: { theme: 'light' | 'dark'; onboarded: boolean };
}
