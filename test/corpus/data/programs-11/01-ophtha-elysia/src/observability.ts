import pino from 'pino';
import Honeybadger from '@honeybadger-io/js';
import { PostHog } from 'posthog-node';

export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: { svc: 'fundus' } });
export const hb = Honeybadger.configure({ apiKey: process.env.HONEYBADGER_KEY ?? '', environment: process.env.NODE_ENV });
export const posthog = new PostHog(process.env.POSTHOG_KEY ?? 'off', { host: 'https://eu.posthog.com' });

export function timed<T>(label: string, fn: () => Promise<T>): Promise<T> {
  const t0 = performance.now();
  return fn().finally(() => log.debug({ label, ms: Math.round(performance.now() - t0) }, 'timed')); // safe
}

export function step(area: string, detail: Record<string, unknown>) {
  log.info({ area, ...detail });
}
