import type { MiddlewareHandler } from 'hono';
import type { AdverseEvent, TrialSubject } from './model';

type Row<T> = { [K in keyof T]: T[K] | null };

export const timing: MiddlewareHandler = async (c, next) => {
  const t0 = Date.now();
  await next();
  console.log(c.req.method, c.req.routePath, c.res.status, Date.now() - t0); // safe: pattern, status, time
};

export const echo: MiddlewareHandler = async (c, next) => {
  if (c.req.header('x-debug') === '1') {
    const body = await c.req.raw.clone().json<AdverseEvent>();
    console.log('narrative', body.narrative); // leak: log
    console.log('length', body.narrative.length); // safe: a length
    c.header('x-length', String(body.narrative.length)); // safe: a length
  }
  await next();
};

export function missing(rows: Row<TrialSubject>[]): Partial<Record<keyof TrialSubject, number>> {
  const out: Partial<Record<keyof TrialSubject, number>> = {};
  for (const row of rows) for (const k of Object.keys(row) as (keyof TrialSubject)[]) if (row[k] === null) out[k] = (out[k] ?? 0) + 1;
  console.log('missing', out); // safe: counts by field
  const worst = rows.find((r) => r.email === null);
  if (worst) console.log('first without mail', worst.legalName); // leak: log
  return out;
}
