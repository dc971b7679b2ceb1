export type Severity = 'mild' | 'acute' | 'critical';

export interface Symptom {
  code: string;
  message: string;
  line: number;
}

export interface Diagnosis {
  pipeline: string;
  branch: string;
  condition: 'flaky-test' | 'out-of-memory' | 'missing-secret' | 'dependency-conflict' | 'unknown';
  severity: Severity;
  symptoms: Symptom[];
  treatment: string;
}

export interface Committer {
  login: string;
  name: string;
  email: string;
}

export interface PodVitals {
  pod: string;
  namespace: string;
  heartbeat: number;
  pressure: number;
  temperature: number;
  restarts: number;
}

export const TREATMENTS: Record<Diagnosis['condition'], string> = {
  'flaky-test': 'Quarantine the test and open an issue.',
  'out-of-memory': 'Raise the memory limit of the runner.',
  'missing-secret': 'Add the secret to the environment.',
  'dependency-conflict': 'Regenerate the lock file.',
  unknown: 'Read the log by hand.',
};

export function describe(d: Diagnosis): string {
  return `${d.pipeline}@${d.branch}: ${d.condition} (${d.severity}), ${d.symptoms.length} symptoms`;
}

export function printTreatments(): void {
  for (const [condition, treatment] of Object.entries(TREATMENTS)) {
    console.log(`${condition}: ${treatment}`); // safe
  }
}
