export interface Symptom {
  code: string;
  file: string;
  severity: 'mild' | 'acute' | 'chronic';
  note: string;
}

export interface Diagnosis {
  title: string;
  symptoms: Symptom[];
  treatment: string;
  prescribedBy: 'rule' | 'model';
}

export interface Maintainer {
  login: string;
  name: string;
  email: string;
  timezone: string;
}

export interface Checkup {
  repo: string;
  diagnoses: Diagnosis[];
  history: { sha: string; healthy: boolean }[];
  onCall?: Maintainer;
}
