export interface Env {
  DB: D1Database;
  NOTES: VectorizeIndex;
  CACHE: KVNamespace;
  JOBS: Queue<Job>;
  COHERE_KEY: string;
  DISCORD_HOOK: string;
  SENTRY_DSN: string;
  METRICS: AnalyticsEngineDataset;
}

export type Job = { kind: 'index-note'; testId: number } | { kind: 'season-alert'; region: string };

export interface SkinTest {
  id: number;
  patient_name: string;
  patient_dob: string;
  email: string;
  allergen: string;
  wheal_mm: number;
  ige: number | null;
  asthma: 0 | 1;
  note: string;
}

export interface PollenCount {
  region: string;
  species: string;
  grains: number;
}
