export interface Env {
  Bindings: {
    DB: D1Database;
    JWT_SECRET: string;
    SENTRY_DSN: string;
    OPENROUTER_KEY: string;
    TEAMS_WEBHOOK: string;
  };
}

export interface Visit {
  id: string;
  patientName: string;
  address: string;
  woundDescription: string;
  medications: string[];
  caregiverId: string;
}
