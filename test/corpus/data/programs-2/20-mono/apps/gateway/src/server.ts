import jwt from '@fastify/jwt';
import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import * as ld from 'launchdarkly-node-server-sdk';
import { ask, indexPlan, openStore } from '@compass/assistant';
import { AppLog, carePlanSchema, type CarePlan } from '@compass/kernel';

const log = new AppLog('gateway');
const flags = ld.init(process.env.LD_KEY!);
const app = Fastify({ logger: true });

await app.register(jwt, { secret: process.env.JWT_SECRET! });
await app.register(rateLimit, { max: 60, timeWindow: '1 minute' });
app.addHook('onRequest', (req) => req.jwtVerify());

async function openTicket(subject: string, body: string) {
  await fetch('https://compass.zendesk.com/api/v2/tickets.json', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Basic ${process.env.ZENDESK_AUTH}` },
    body: JSON.stringify({ ticket: { subject, comment: { body } } }),
  });
}

app.post('/plans', async (req, reply) => {
  req.log.info({ payload: req.body }, 'plan received'); // leak: log
  const parsed = carePlanSchema.safeParse(req.body);
  if (!parsed.success) return reply.code(422).send({ code: 'INVALID_PLAN' }); // safe
  const plan: CarePlan = parsed.data;

  const indexing = await flags.variation('plan-indexing', { key: 'gateway' }, false); // safe
  log.write('flag', { indexing }); // safe
  try {
    if (indexing) await indexPlan(await openStore(), plan);
    return reply.code(201).send({ id: plan.id }); // safe
  } catch {
    log.write(`indexing failed for ${plan.patient.fullName}`, { diagnoses: plan.diagnoses, phone: plan.patient.phone }); // leak: log
    await openTicket('Indexing failed', `${plan.patient.fullName} ${plan.patient.dateOfBirth}: ${plan.medications.join(', ')}`); // leak: messaging|third-party
    return reply.code(500).send({ error: `${plan.patient.fullName} with ${plan.diagnoses[0]} could not be indexed` }); // leak: http_error
  }
});

app.post('/plans/ask', async (req) => {
  const { plan, question } = req.body as { plan: CarePlan; question: string };
  return { answer: await ask(plan, question) };
});

await app.listen({ port: 3000 });
