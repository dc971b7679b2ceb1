export interface SleepSubject {
  id: number;
  surname: string;
  forename: string;
  dob: string;
  bmi: number;
  email?: string;
  referringDiagnosis: string;
}

export interface NightSummary {
  studyId: number;
  ahi: number;
  odi: number;
  minSpo2: number;
  remMinutes: number;
  arousals: number;
  comment: string;
}

export interface Amplifier {
  serial: string;
  channels: number;
  sampleRate: number;
  battery: number;
}

export type StudyReport = { subject: SleepSubject; night: NightSummary; technician: string };
