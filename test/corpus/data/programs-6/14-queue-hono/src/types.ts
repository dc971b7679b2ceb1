export interface Env {
  DB: D1Database;
  TICKETS: KVNamespace;
  METRICS: AnalyticsEngineDataset;
  TG_TOKEN: string;
  TG_CHAT: string;
  SENTRY_DSN: string;
  TOGETHER_KEY: string;
}

export interface Arrival {
  ticket: string;
  clinic: string;
  fullName: string;
  dob: string;
  phone: string;
  complaint: string;
  acuity?: 1 | 2 | 3 | 4 | 5;
}

export interface Clinic {
  slug: string;
  city: string;
  opens: string;
  closes: string;
  rooms: number;
}
