import Fastify, { FastifyReply, FastifyRequest } from 'fastify';
import rateLimit from '@fastify/rate-limit';
import { randomUUID } from 'node:crypto';
import { initMonitoring, log, reportFailure } from './logging';
import { audit, findStudy, saveReport, worklistSize } from './studies';
import { draftImpression } from './assistant';
import { verifyToken } from './tokens';

initMonitoring();
const app = Fastify({ logger: false, disableRequestLogging: true });
await app.register(rateLimit, { max: 60, timeWindow: '1 minute' });

async function requireRadiologist(req: FastifyRequest, reply: FastifyReply) {
  const user = await verifyToken(req.headers.authorization);
  if (!user || user.role !== 'radiologist') {
    log.warn({ role: user?.role }, 'access denied'); // safe
    return reply.code(403).send({ error: 'Forbidden' }); // safe
  }
  (req as FastifyRequest & { userId: string }).userId = user.id;
}

type Authed = FastifyRequest<{ Params: { id: string }; Body: { findings: string; report: string } }> & { userId: string };

app.get('/studies/:id', { preHandler: requireRadiologist }, async (req, reply) => {
  const { params, userId } = req as Authed;
  const study = await findStudy(params.id);
  if (!study) return reply.code(404).send({ error: 'Study not found' }); // safe
  await audit(userId, 'study.read', study.id);
  return study;
});

app.post('/studies/:id/draft', { preHandler: requireRadiologist }, async (req, reply) => {
  const { params, body, userId } = req as Authed;
  const study = await findStudy(params.id);
  if (!study) return reply.code(404).send({ error: 'Study not found' });
  return { draft: await draftImpression(userId, study, body.findings) };
});

app.put('/studies/:id/report', { preHandler: requireRadiologist }, async (req, reply) => {
  const { params, body, userId } = req as Authed;
  const study = await findStudy(params.id);
  if (!study) return reply.code(404).send({ error: 'Study not found' });
  await audit(userId, 'report.sign', study.id);
  await saveReport(study, body.report);
  return { status: 'final' }; // safe
});

app.get('/worklist/:modality/size', { preHandler: requireRadiologist }, async (req) => {
  return { unread: await worklistSize((req.params as { modality: string }).modality) };
});

app.setErrorHandler((_err, req, reply) => {
  const reference = randomUUID();
  reportFailure('UNHANDLED', reference);
  reply.code(500).send({ error: 'Internal error', reference }); // safe
});

app.listen({ port: 8080 }).then(() => log.info('gateway up'));
