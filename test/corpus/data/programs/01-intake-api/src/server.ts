import express from 'express';
import * as Sentry from '@sentry/node';
import { intakeRouter } from './routes/intake.js';
import { requireStaff } from './middleware/auth.js';
import { logger } from './lib/logger.js';

Sentry.init({ dsn: process.env.SENTRY_DSN, sendDefaultPii: false });

const app = express();
app.use(express.json({ limit: '256kb' }));
app.use('/intake', requireStaff, intakeRouter);

const port = Number(process.env.PORT ?? 8080);
app.listen(port, () => {
  logger.info(`intake api listening on ${port}`); // safe
});
