import type { Toucan } from 'toucan-js';

export interface Bindings {
  DB: D1Database;
  FILES: R2Bucket;
  AXIOM_TOKEN: string;
  SENTRY_DSN: string;
  SUBSCRIPTION_SECRET: string;
  PINECONE_HOST: string;
  PINECONE_KEY: string;
  OPENAI_KEY: string;
}

export interface Variables {
  client: { id: string; name: string; scopes: string[] };
  sentry: Toucan;
  requestId: string;
}

export type AppEnv = { Bindings: Bindings; Variables: Variables };
