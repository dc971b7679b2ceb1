import express from 'express';
import { createServer } from 'node:http';
import morgan from 'morgan';
import fs from 'node:fs';
import { Dispatcher, type Assignment } from './services/dispatch';
import { tripRoutes } from './routes/trips';
import { attachRealtime } from './realtime';
import { logger } from './lib/telemetry';

const app = express();
app.use(express.json());
morgan.token('trip', (req) => JSON.stringify((req as any).body));
app.use(morgan(':method :url :status :response-time ms - :trip')); // leak: log

const http = createServer(app);
const rt = attachRealtime(http);
const dispatcher = new Dispatcher((a: Assignment) => rt.assigned(a));
app.use('/trips', tripRoutes(dispatcher));

app.get('/board', async (_req, res) => {
  const open = await dispatcher.board();
  fs.writeFile('/tmp/board.json', JSON.stringify(open), (e) => e && logger.warn('board snapshot', e.code)); // leak: file
  res.json(open);
});

http.listen(8080, () => logger.info('listening', 8080)); // safe
