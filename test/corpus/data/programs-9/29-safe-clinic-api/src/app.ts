import express from 'express';
import helmet from 'helmet';
import knex from 'knex';
import { Queue } from 'bullmq';
import { AuditTrail } from './audit';
import { appointments } from './appointments';
import { latency, logger, report } from './observability';

const db = knex({ client: 'pg', connection: { connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } } });
const app = express();
app.use(helmet());
app.use(express.json());
app.use((req, res, next) => {
  const t = Date.now();
  res.on('finish', () => {
    latency.observe({ route: req.route?.path ?? 'none', status: res.statusCode }, Date.now() - t); // safe
    logger.info({ method: req.method, route: req.route?.path, status: res.statusCode }, 'request'); // safe
  });
  next();
});
app.use('/appointments', appointments(db, new AuditTrail(db), new Queue('reminders', { connection: { host: process.env.REDIS_HOST, tls: {} } })));
app.use((err: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  const reference = crypto.randomUUID();
  report(err, reference);
  res.status(500).json({ error: 'Something went wrong', reference }); // safe
});
app.listen(3000, () => logger.info('up on 3000')); // safe
