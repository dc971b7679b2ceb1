import express, { type NextFunction, type Request, type Response } from 'express';
import { assistantLimit, shorten } from './assistant';
import { logger } from './logger';
import { collect, showScreen } from './screens';
import { authenticate, requireRole } from './auth';

export const app = express();
app.use(express.json());
app.use(authenticate);
app.get('/screens/:id', requireRole('nurse'), showScreen);
app.post('/screens', requireRole('nurse'), collect);
app.post('/notes/shorten', requireRole('counselor'), assistantLimit, shorten);

app.use((err: Error & { status?: number }, req: Request, res: Response, _next: NextFunction) => {
  logger.error('unhandled', { name: err.name, route: req.route?.path as string, status: err.status }); // safe: name and route
  console.error('request body', req.body); // leak: log
  res.status(err.status ?? 500).json({ error: 'internal' }); // safe
});
