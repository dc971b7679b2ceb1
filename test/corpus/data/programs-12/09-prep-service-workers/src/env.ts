import type { Toucan } from 'toucan-js';

export interface Env {
  DB: D1Database;
  SESSIONS: KVNamespace;
  EDGE_CACHE: KVNamespace;
  EVENTS: AnalyticsEngineDataset;
  RENEWALS: Queue<RenewalJob>;
  MAILGUN_KEY: string;
  SENTRY_DSN: string;
}

export interface RenewalJob {
  userId: string;
  prescriptionId: string;
}

export type Vars = { sentry: Toucan; userId: string };
