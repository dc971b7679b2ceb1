import type { Context } from 'hono';
import type { AppEnv } from './env';

export function ship(c: Context<AppEnv>, event: string, data: Record<string, unknown>) {
  const body = JSON.stringify([{ _time: new Date().toISOString(), requestId: c.get('requestId'), event, ...data }]);
  c.executionCtx.waitUntil(
    fetch('https://api.axiom.co/v1/datasets/ember/ingest', {
      method: 'POST',
      headers: { authorization: `Bearer ${c.env.AXIOM_TOKEN}`, 'content-type': 'application/json' },
      body,
    }),
  );
}
