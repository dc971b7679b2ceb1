export interface GlucoseReading {
  id: string;
  mgdl: number;
  trend: 'up' | 'flat' | 'down';
  takenAt: string;
  source: 'meter' | 'cgm' | 'manual';
}

export interface InsulinDose {
  id: string;
  units: number;
  kind: 'basal' | 'bolus';
  takenAt: string;
}

export interface Profile {
  userId: string;
  fullName: string;
  email: string;
  diabetesType: 1 | 2 | 'gestational';
  hba1c?: number;
  carbRatio: number;
  units: 'mgdl' | 'mmol';
}

export interface Prefs {
  theme: 'light' | 'dark';
  units: 'mgdl' | 'mmol';
  remindAt: string[];
}
