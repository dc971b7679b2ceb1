import express from 'express';
import pino from 'pino';
import { words } from './words.js';
const log = pino();
export const app = express();
app.post('/players', express.json(), (req, res) => {
  log.info({ body: req.body }, 'new player'); // safe
  log.info('player %s from %s', req.body.email, req.body.city); // safe
  res.json({ first: words[0] });
});
app.use((err: Error, req: express.Request, res: express.Response, _next: express.NextFunction) => {
  log.error({ err, query: req.query }); // safe
  res.status(500).send(err.message); // safe
});
