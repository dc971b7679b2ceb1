import { createConsola } from 'consola';

export const rxLog = createConsola({ defaults: { tag: 'rx' }, level: Number(process.env.LOG_LEVEL ?? 3) });

export function step(name: string) {
  const t = Date.now();
  return {
    end: (extra: Record<string, unknown> = {}) => rxLog.info(name, { ms: Date.now() - t, ...extra }),
    fail: (why: string, extra: Record<string, unknown> = {}) => rxLog.fail(name, why, extra),
  };
}
