import { Analytics } from '@segment/analytics-node';
import * as Sentry from '@sentry/node';
import winston from 'winston';

const segment = new Analytics({ writeKey: process.env.SEGMENT_KEY! });
const base = winston.createLogger({ transports: [new winston.transports.Console()], format: winston.format.json() });

export interface Scope {
  info(message: string, meta?: object): void;
  warn(message: string, meta?: object): void;
  fail(error: unknown, meta?: Record<string, unknown>): void;
}

export function scope(name: string): Scope {
  const l = base.child({ name });
  return {
    info: (m, meta) => void l.info(m, meta),
    warn: (m, meta) => void l.warn(m, meta),
    fail(error, meta = {}) {
      l.error(error instanceof Error ? error.name : 'unknown', { code: (error as any)?.code });
      Sentry.withScope((s) => {
        s.setContext('meta', meta);
        Sentry.captureException(error);
      });
    },
  };
}

export const track = (userId: string, event: string, properties: Record<string, unknown> = {}) => segment.track({ userId, event, properties });
