export interface Vitals {
  at: string;
  heartRate: number;
  systolic: number;
  diastolic: number;
  spo2: number;
  gcs: number;
}

export interface RunReport {
  runId: string;
  unit: string;
  dispatchedAt: string;
  patient: { name: string; age: number; address: string; homePhone: string };
  chiefComplaint: string;
  narrative: string;
  medsGiven: { drug: string; dose: string; at: string }[];
  vitals: Vitals[];
  destination: string;
}

export const headline = (r: RunReport) => `${r.patient.name}, ${r.patient.age}: ${r.chiefComplaint}`;

export const CHANNELS = { save: 'run:save', draft: 'run:draft', handoff: 'run:handoff', print: 'run:print', pin: 'run:pin' } as const;
