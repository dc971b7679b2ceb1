import type { Arrival, Clinic, Env } from './types';

type Outcome = { clinic: string; waiting: number; longest?: Arrival };

async function* outcomes(env: Env): AsyncGenerator<Outcome> {
  const list = await env.TICKETS.list({ prefix: 'clinic:' });
  for (const { name } of list.keys) {
    const clinic = await env.TICKETS.get<Clinic>(name, 'json');
    if (!clinic) continue;
    const { results } = await env.DB.prepare('SELECT * FROM arrivals WHERE clinic = ? ORDER BY created_at').bind(clinic.slug).all<Arrival>();
    yield { clinic: clinic.slug, waiting: results.length, longest: results[0] };
  }
}

async function purge(env: Env, a: Arrival): Promise<void> {
  const { meta } = await env.DB.prepare('DELETE FROM arrivals WHERE ticket = ?').bind(a.ticket).run();
  if (meta.changes === 0) throw new Error(`nothing to purge for ${a.fullName}, ${a.phone}`); // leak: error|log
}

export async function scheduled(_c: ScheduledController, env: Env): Promise<void> {
  const jobs: Promise<void>[] = [];
  for await (const { clinic, waiting, longest } of outcomes(env)) {
    console.log('outcome', clinic, waiting); // safe
    if (longest) jobs.push(purge(env, longest));
  }
  const settled = await Promise.allSettled(jobs);
  const refused = settled.filter((s): s is PromiseRejectedResult => s.status === 'rejected');
  console.log('purged', settled.length - refused.length); // safe
  for (const r of refused) console.error('purge', r.reason); // leak: log
  await fetch('https://status.walkin.example/api/beat', { method: 'POST', body: JSON.stringify({ purged: settled.length }) }); // safe
}
