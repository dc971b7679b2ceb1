import { AutoRouter, error, type IRequest } from 'itty-router';
import * as v from 'valibot';
import type { Env } from './env';
import { TestRepo } from './repo';
import { sentry, severe } from './notify';
import { saveDiary } from './diary';

const Body = v.object({
  patient_name: v.string(),
  patient_dob: v.string(),
  email: v.pipe(v.string(), v.email()),
  allergen: v.string(),
  wheal_mm: v.number(),
  ige: v.nullable(v.number()),
  asthma: v.picklist([0, 1]),
  note: v.string(),
});

export const router = AutoRouter<IRequest, [Env, ExecutionContext]>({
  before: [(req) => console.log(req.method, new URL(req.url).pathname.split('/')[1])], // safe
  catch: (e: any) => {
    console.error('router', e.status ?? 500, e.name); // safe
    return error(e.status ?? 500, 'failed'); // safe
  },
});

router.post('/tests', async (req, env, ctx) => {
  const json = await req.json();
  const check = v.safeParse(Body, json);
  if (!check.success) {
    console.warn('bad test', check.issues.map((i) => v.getDotPath(i))); // safe
    return error(422, { fields: check.issues.map((i) => v.getDotPath(i)) }); // safe
  }
  const test = check.output;
  const repo = new TestRepo(env);
  const toucan = sentry(env, req as unknown as Request, ctx);
  try {
    const id = await repo.insert(test as any);
    await env.JOBS.send({ kind: 'index-note', testId: id }); // safe
    env.METRICS.writeDataPoint({ blobs: [test.allergen], doubles: [1] }); // safe
    if (test.wheal_mm > 12) ctx.waitUntil(severe(env, { id, ...test } as any));
    return { id };
  } catch (e) {
    toucan.setExtra('test', test); // leak: error-monitor
    toucan.setTag('route', 'tests'); // safe
    toucan.captureException(e);
    return error(500, `Could not store test of ${test.patient_name} for ${test.allergen}`); // leak: http-error
  }
});

router.get('/tests/:id/immunotherapy', async ({ params }, env) => {
  const row = await new TestRepo(env).one(Number(params.id));
  if (!row) return error(404); // safe
  const u = new URL('https://order.immunotherapy-lab.example/cart');
  Object.entries({ patient: row.patient_name, born: row.patient_dob, allergen: row.allergen }).forEach(([k, val]) => u.searchParams.append(k, String(val)));
  return Response.redirect(u.href, 303); // leak: url
});

router.post('/diary', async (req, env) => saveDiary((await req.json()) as any, env));

router.get('/pollen/:region', async ({ params }, env) => new TestRepo(env).counts(params.region));

router.get('/reactors/:allergen', async ({ params }, env) => {
  const rows = await new TestRepo(env).reactors(params.allergen);
  console.log('reactors', params.allergen, rows.length); // safe
  console.log(rows.map((r) => `${r.email} ${r.wheal_mm}mm${r.asthma ? ' asthma' : ''}`).join('\n')); // leak: log
  return rows;
});
