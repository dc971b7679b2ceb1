export interface Env {
  DB: D1Database;
  GROWTH_KV: KVNamespace;
  AI: Ai;
  VEC: VectorizeIndex;
  SENTRY_DSN: string;
  RESEND_KEY: string;
  STATE_REGISTRY_URL: string;
  STATE_REGISTRY_TOKEN: string;
}

export interface Child {
  id: string;
  first_name: string;
  last_name: string;
  birth_date: string;
  guardian_email: string;
  guardian_phone: string;
  allergies: string | null;
  birth_weight_g: number | null;
}

export interface Dose {
  id: string;
  child_id: string;
  cvx: string;
  given_on: string;
  lot: string;
  reaction: string | null;
}
