export interface Reading {
  patientId: string;
  patientName: string;
  systolic: number;
  diastolic: number;
  spo2: number;
  glucose: number;
  takenAt: string;
}

export const THRESHOLDS = { systolic: 180, spo2: 88, glucose: 300 };

export function isCritical(r: Reading) {
  return r.systolic > THRESHOLDS.systolic || r.spo2 < THRESHOLDS.spo2 || r.glucose > THRESHOLDS.glucose;
}
