import express from 'express';
import pinoHttp from 'pino-http';
import { cycles, errorHandler } from './routes/cycles.routes.js';
import { prisma } from './repositories/cycle.repository.js';
import { exportLetters } from './services/embryology-report.js';
import { logger } from './lib/observability.js';

const app = express();
app.use(express.json({ limit: '512kb' }));
app.use(pinoHttp({ logger, serializers: { req: (r) => ({ id: r.id, method: r.method }) } }));

app.get('/healthz', (_req, res) => {
  res.json({ ok: true, uptime: process.uptime() }); // safe
});
app.use('/cycles', cycles);
app.use(errorHandler);

async function nightly() {
  const rows = await prisma.letter.findMany({ where: { sentAt: null }, include: { cycle: { include: { patient: true } } } });
  if (rows.length === 0) {
    logger.info('no letters tonight'); // safe
    return;
  }
  await exportLetters(rows.map((r: any) => ({ cycle: r.cycle, text: r.text })));
  const byClinic = rows.reduce<Record<string, number>>((acc, r: any) => {
    acc[r.clinicId] = (acc[r.clinicId] ?? 0) + 1;
    return acc;
  }, {});
  logger.info({ byClinic }, 'letters per clinic'); // safe
}

const port = Number(process.env.PORT ?? 3000);
const server = app.listen(port, () => {
  logger.info({ port }, 'listening'); // safe
  setInterval(() => nightly().catch((e) => logger.error({ name: e.name }, 'nightly failed')), 86_400_000); // safe
});

process.on('SIGTERM', () => {
  server.close(() => prisma.$disconnect());
});
