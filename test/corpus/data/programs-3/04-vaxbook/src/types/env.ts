import type { Toucan } from 'toucan-js';

export interface Bindings {
  DB: D1Database;
  CACHE: KVNamespace;
  AE: AnalyticsEngineDataset;
  SENTRY_DSN: string;
  HUBSPOT_TOKEN: string;
  REGISTRY_URL: string;
  PEPPER: string;
  COUNTY_WEBHOOK: string;
}

export interface Variables {
  sentry: Toucan;
  staff: { id: string; name: string; role: 'nurse' | 'clerk' };
}

export type App = { Bindings: Bindings; Variables: Variables };
