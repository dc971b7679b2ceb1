import express from 'express';
import * as Sentry from '@sentry/node';
import { PatientRepository } from './repositories/patient.repository.js';
import { ExamService } from './services/exam.service.js';
import { ReminderService } from './services/reminder.service.js';
import { examRoutes, isNotFound } from './routes/exams.js';
import { logger } from './lib/logger.js';

Sentry.init({ dsn: process.env.SENTRY_DSN, tracesSampleRate: 0.1, sendDefaultPii: false }); // safe

const app = express();
app.use(express.json({ limit: '256kb' }));
app.use((req, res, next) => {
  const t = process.hrtime.bigint();
  res.on('finish', () => logger.info('http', { method: req.method, route: req.route?.path, status: res.statusCode, us: Number((process.hrtime.bigint() - t) / 1000n) })); // safe
  next();
});

const repo = new PatientRepository();
app.use('/exams', examRoutes(new ExamService(repo, new ReminderService()), repo));

app.use((err: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  if (isNotFound(err)) return res.status(404).json({ error: 'not_found' }); // safe
  logger.error('unhandled', { name: err.name }); // safe
  res.status(500).json({ error: 'internal_error' }); // safe
});

app.listen(Number(process.env.PORT ?? 8080), () => logger.info('stride api up')); // safe
