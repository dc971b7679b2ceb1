import express, { type ErrorRequestHandler } from 'express';
import { createLog } from './lib/logger.js';
import { patientRoutes } from './routes/patients.js';

const log = createLog('server');
const app = express();
app.use(express.json({ limit: '200kb' }));
app.use('/v4/patients', patientRoutes);

const onError: ErrorRequestHandler = (err, req, res, _next) => {
  log.error('unhandled', err, { route: req.route?.path, method: req.method });
  res.status(500).json({ error: err.message });
};
app.use(onError);

const port = Number(process.env.PORT ?? 8080);
app.listen(port, () => log.info('listening', { port }));
