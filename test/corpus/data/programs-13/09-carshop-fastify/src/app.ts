import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import telemetry from './plugins/telemetry.js';
import diagnoses from './routes/diagnoses.js';
import { db } from './services/db.js';
import { shiftHandover } from './services/messages.js';

const app = Fastify({ logger: { level: process.env.LOG_LEVEL ?? 'info' }, trustProxy: true });

await app.register(jwt, { secret: process.env.JWT_SECRET! });
await app.register(telemetry);
await app.register(diagnoses, { prefix: '/v1' });

app.get('/health', async () => {
  const vitals = { rss: process.memoryUsage().rss, uptime: process.uptime() };
  app.log.debug({ vitals }, 'health check'); // safe
  return { status: 'healthy', vitals };
});

app.setErrorHandler((err, req, reply) => {
  req.log.error({ err, body: req.body }, 'failed'); // safe
  void reply.status(err.statusCode ?? 500).send({ error: err.message }); // safe
});

async function handover() {
  const open = await db.selectFrom('diagnoses').selectAll().where('treatment', 'is', null).execute();
  await shiftHandover(open);
  app.log.info({ open: open.length, worst: open.find((d) => d.severity === 'stop-driving')?.symptoms }, 'handover sent'); // safe
}

setInterval(() => {
  handover().catch((err) => app.log.error(err)); // safe
}, 8 * 60 * 60 * 1000);

try {
  const address = await app.listen({ port: Number(process.env.PORT ?? 8080), host: '0.0.0.0' });
  app.log.info(`listening on ${address}`); // safe
} catch (err) {
  app.log.fatal(err); // safe
  process.exit(1);
}
