import pino from 'pino';
import * as Sentry from '@sentry/node';

export const logger = pino({ level: process.env.LOG_LEVEL ?? 'info', base: { service: 'fertility-api' } });

Sentry.init({ dsn: process.env.SENTRY_DSN, tracesSampleRate: 0.1 });

export type Meta = Record<string, unknown>;

/** Every service gets a logger tagged with its own name. */
export function childLogger(module: string) {
  const log = logger.child({ module });
  return {
    info: (msg: string, meta: Meta = {}) => log.info(meta, msg),
    warn: (msg: string, meta: Meta = {}) => log.warn(meta, msg),
    error: (msg: string, err: unknown, meta: Meta = {}) => {
      log.error({ code: (err as { code?: string })?.code, module }, msg); // safe
      reportError(err, module, meta);
    },
  };
}

export function reportError(err: unknown, module: string, extra: Meta) {
  Sentry.withScope((scope) => {
    scope.setTag('module', module); // safe
    scope.setTag('release', process.env.GIT_SHA ?? 'dev'); // safe
    scope.setExtras(extra); // leak: error-monitor
    Sentry.captureException(err);
  });
}

export async function timed<T>(label: string, fn: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await fn();
  } finally {
    const ms = Math.round(performance.now() - started);
    logger.debug({ label, ms }, 'timed'); // safe
  }
}
