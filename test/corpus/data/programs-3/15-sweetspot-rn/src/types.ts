export type GlucoseReading = {
  id: string;
  mgdl: number;
  at: number;
  source: 'cgm' | 'meter' | 'manual';
  meal?: 'before' | 'after';
};

export type InsulinDose = { id: string; units: number; kind: 'basal' | 'bolus'; at: number };

export type Profile = {
  id: string;
  name: string;
  email: string;
  dateOfBirth: string;
  diabetesType: 'T1' | 'T2' | 'gestational';
  endocrinologist: { name: string; fax: string };
};

export type SensorInfo = { serial: string; firmware: string; battery: number };
