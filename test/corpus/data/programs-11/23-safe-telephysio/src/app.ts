import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import { randomUUID } from 'node:crypto';
import { capture, logger } from './logging';
import { createPatient, getPatient, updateNotes, countByRegion, type PatientRow } from './patients';
import { newMessageMail, suggestExercises } from './coach';

const app = Fastify({ logger, genReqId: () => randomUUID(), disableRequestLogging: true });
await app.register(cookie, { secret: process.env.COOKIE_SECRET });

app.addHook('onResponse', async (req, reply) => {
  req.log.info({ route: req.routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'done'); // safe
});

app.setErrorHandler((err, req, reply) => {
  if (err.validation) {
    req.log.warn({ fields: err.validation.map((v) => v.instancePath) }, 'invalid'); // safe
    return reply.code(400).send({ error: 'invalid', fields: err.validation.map((v) => v.instancePath) }); // safe
  }
  capture(err, { route: req.routeOptions.url ?? '' }); // safe
  return reply.code(err.statusCode ?? 500).send({ error: 'request failed', requestId: req.id }); // safe
});

app.post<{ Body: Omit<PatientRow, 'id'> }>('/patients', async (req, reply) => {
  const id = await createPatient(req.body);
  reply.setCookie('ui', 'wide', { path: '/' }); // safe
  return reply.code(201).send({ id });
});

app.get<{ Params: { id: string } }>('/patients/:id', async (req, reply) => {
  const p = await getPatient(req.params.id);
  if (!p) return reply.code(404).send({ error: 'not found' }); // safe
  reply.header('cache-control', 'no-store');
  return p;
});

app.put<{ Params: { id: string }; Body: { painNotes: string } }>('/patients/:id/notes', async (req) => {
  await updateNotes(req.params.id, req.body.painNotes);
  const p = await getPatient(req.params.id);
  if (p) await newMessageMail(p);
  return { ok: true };
});

app.post<{ Params: { id: string } }>('/patients/:id/exercises', async (req, reply) => {
  const patient = await getPatient(req.params.id);
  if (!patient) return reply.code(404).send({ error: 'not found' }); // safe
  const list = await suggestExercises(patient);
  if (list.length < 3) req.log.warn(`short answer for ${patient.fullName}, ${patient.diagnosis}`); // leak: log
  return list;
});

app.get('/stats', () => countByRegion());
await app.listen({ port: 8443 });
