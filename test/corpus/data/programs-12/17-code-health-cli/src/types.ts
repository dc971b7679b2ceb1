export type Severity = 'healthy' | 'sick' | 'critical';

export interface Symptom {
  rule: string;
  file: string;
  line: number;
  message: string;
}

export interface Diagnosis {
  repo: string;
  patient: string;
  severity: Severity;
  symptoms: Symptom[];
  treatment: string[];
  score: number;
}

export interface Checkup {
  id: string;
  startedAt: Date;
  diagnoses: Diagnosis[];
}
