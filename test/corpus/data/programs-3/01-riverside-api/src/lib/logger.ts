import pino from 'pino';

const root = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { service: 'scheduling-api', release: process.env.GIT_SHA },
});

// Historic signature (message first), kept because ~300 call sites use it.
export function createLog(scope: string) {
  const child = root.child({ scope });
  return {
    debug: (msg: string, fields: Record<string, unknown> = {}) => child.debug(fields, msg),
    info: (msg: string, fields: Record<string, unknown> = {}) => child.info(fields, msg),
    warn: (msg: string, fields: Record<string, unknown> = {}) => child.warn(fields, msg),
    error: (msg: string, err?: unknown, fields: Record<string, unknown> = {}) => child.error({ err, ...fields }, msg),
  };
}

export type Log = ReturnType<typeof createLog>;
