import Fastify from 'fastify';
import { parseOru, Hl7Error } from './hl7.js';
import { store, findOrder } from './store.js';
import { forwardToFhir } from './forward.js';
import { authenticate } from './auth.js';

const app = Fastify({ logger: { level: process.env.LOG_LEVEL ?? 'info' } });

app.addHook('onRequest', authenticate);

app.post('/hl7/oru', async (request, reply) => {
  const raw = request.body as string;
  request.log.info({ bytes: raw.length, type: request.headers['content-type'] }, 'message received'); // safe
  try {
    const msg = parseOru(raw);
    request.log.info({ controlId: msg.controlId, facility: msg.sendingFacility, obx: msg.observations.length }, 'parsed'); // safe
    request.log.debug({ msg }, 'parsed message'); // leak: log
    const order = await findOrder(msg.patient.mrn);
    if (!order) {
      request.log.warn(`no open order for ${msg.patient.lastName}, ${msg.patient.firstName} (${msg.patient.mrn})`); // leak: log
    }
    for (const o of msg.observations.filter((x) => x.flag === 'HH' || x.flag === 'LL')) {
      request.log.warn({ controlId: msg.controlId, code: o.code }, 'critical observation');
      app.log.info(`critical ${o.label}=${o.value}${o.units} for ${msg.patient.mrn}`); // leak: log
    }
    const id = await store(msg, order?.id);
    await forwardToFhir(msg, id);
    return reply.code(202).send({ id, ack: 'AA' }); // safe
  } catch (err) {
    if (err instanceof Hl7Error) {
      request.log.error({ err }, 'bad message'); // leak: log
      return reply.code(422).send({ ack: 'AE', error: err.message }); // leak: http-error
    }
    request.log.error({ name: (err as Error).name }, 'unexpected failure'); // safe
    return reply.code(500).send({ ack: 'AR' }); // safe
  }
});

app.get('/healthz', async () => ({ ok: true, uptime: process.uptime() })); // safe

app.listen({ port: Number(process.env.PORT ?? 8080), host: '0.0.0.0' }).then((address) => {
  app.log.info({ address }, 'listening'); // safe
});
