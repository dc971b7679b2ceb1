import pino from 'pino';

export const logger = pino({ level: process.env.LOG_LEVEL ?? 'info' });

export function timed<T>(label: string, fn: () => Promise<T>): Promise<T> {
  const t0 = performance.now();
  return fn().finally(() => logger.info({ label, ms: performance.now() - t0 })); // safe
}
