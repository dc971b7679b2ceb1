import 'reflect-metadata';
import 'express-async-errors';
import express, { type ErrorRequestHandler } from 'express';
import { Container } from 'inversify';
import { TYPES } from './contracts.js';
import { submissions } from './http/submissions.js';
import { Events } from './infra/events.js';
import { Log } from './infra/log.js';
import { Relay } from './infra/relay.js';
import { Repo } from './infra/repo.js';

const c = new Container({ defaultScope: 'Singleton' });
c.bind(TYPES.Log).to(Log);
c.bind(TYPES.Repo).to(Repo);
c.bind(TYPES.Relay).to(Relay);
c.bind(TYPES.Events).to(Events);

const app = express();
app.use(express.json());
app.use(submissions(c));
const last: ErrorRequestHandler = (e, _req, res, _next) => {
  c.get<Log>(TYPES.Log).boom('unhandled', e); // safe
  res.status(500).json({ error: e.message });
};
app.use(last);
app.listen(3000);
