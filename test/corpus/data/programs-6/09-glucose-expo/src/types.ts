export interface Profile {
  userId: string;
  name: string;
  birthYear: number;
  diabetesType: 1 | 2 | 'gestational';
  insulinRatio: number;
  clinicEmail: string;
}

export interface Reading {
  id: string;
  mgdl: number;
  at: string;
  tag: 'fasting' | 'meal' | 'night';
  memo?: string;
}

export interface Settings {
  unit: 'mgdl' | 'mmol';
  theme: 'dark' | 'light';
  reminders: boolean;
}
