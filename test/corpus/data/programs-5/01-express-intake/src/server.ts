import * as Sentry from '@sentry/node';
import express from 'express';
import { config } from './config.js';
import { logger } from './logger.js';
import { insurance } from './routes/insurance.js';
import { patients } from './routes/patients.js';

Sentry.init({ dsn: config.sentryDsn, tracesSampleRate: 0.1 });

const app = express();
app.use(express.json({ limit: '200kb' }));
app.use('/patients', patients);
app.use('/insurance', insurance);

app.use((err: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  const ref = crypto.randomUUID();
  logger.error({ ref, kind: err.name }, 'request failed');
  res.status(500).json({ error: 'internal error', ref });
});

app.listen(config.port, () => logger.info({ port: config.port }, 'listening'));
