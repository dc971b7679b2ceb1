export type Bindings = {
  DB: D1Database;
  OPENAI_API_KEY: string;
  SENTRY_DSN: string;
  SLACK_TOKEN: string;
  CORE_URL: string;
  SESSION_KEY: string;
};

export type Variables = { visitorId: string };

export type AppEnv = { Bindings: Bindings; Variables: Variables };
