import express from 'express';
import helmet from 'helmet';
import { timingSafeEqual } from 'node:crypto';
import { routes } from './routes.js';
import { writeLog } from './cloudLog.js';

const app = express();
app.use(helmet());
app.use(express.json());
app.use((req, res, next) => {
  const given = Buffer.from(String(req.headers['x-api-key'] ?? ''));
  const wanted = Buffer.from(process.env.API_KEY!);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return res.status(401).end();
  return next();
});
app.use(routes);
app.listen(8080, () => writeLog('INFO', 'started')); // safe
