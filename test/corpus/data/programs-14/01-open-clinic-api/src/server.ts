import express from 'express';
import mongoose from 'mongoose';
import * as Sentry from '@sentry/node';
import patients from './routes/patients';
import encounters from './routes/encounters';
import { logger, timing } from './middleware';

Sentry.init({ dsn: process.env.SENTRY_DSN, tracesSampleRate: 0 });

const app = express();
const port = Number(process.env.PORT ?? 4000);

app.use(express.json({ limit: '1mb' }));
app.use(timing);
app.use('/patients', patients);
app.use('/encounters', encounters);

app.get('/healthz', (_req, res) => {
  res.json({ status: 'ok', uptime: process.uptime() }); // safe
});

app.use((_req, res) => {
  res.status(404).json({ error: 'Route not found' });
});

mongoose.connection.on('connected', () => {
  logger.info('mongo connected');
});
mongoose.connection.on('disconnected', () => {
  logger.warn('mongo disconnected', { readyState: mongoose.connection.readyState });
});

async function main() {
  await mongoose.connect(process.env.MONGO_URL as string, { tls: true });
  app.listen(port, () => {
    console.log(`open-clinic-api listening on ${port}`);
  });
}

main().catch((err: NodeJS.ErrnoException) => {
  console.error('startup failed', err.code);
  process.exit(1);
});
