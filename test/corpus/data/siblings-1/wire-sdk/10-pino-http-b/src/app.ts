import express, { Router, type Request } from 'express';
import { pinoHttp } from 'pino-http';

const short = { req: (req: { id: string; method: string }) => ({ id: req.id, method: req.method }) };
const withBody = pinoHttp({ serializers: { req: (req) => ({ id: req.id, body: req.raw.body }) } }); // leak: log
const withoutBody = pinoHttp({ serializers: short }); // safe
const withFields = pinoHttp({ serializers: short, customProps: (req) => ({ fields: Object.keys((req as Request).body ?? {}).length }) }); // safe
const withText = pinoHttp({ serializers: short, customSuccessMessage: (req) => `done ${JSON.stringify((req as Request).body)}` }); // leak: log
const withStatus = pinoHttp({ serializers: short, customSuccessMessage: (_req, res) => `done ${res.statusCode}` }); // safe

interface Bite { patientName: string; dateOfBirth: string; animal: string; vaccinated: boolean }
const bites: Bite[] = [];
const patients = Router().post('/', (req, res) => {
  bites.push(req.body as Bite);
  res.status(201).end();
});

export const app = express().use(express.json());
app.use('/a/patients', withBody, patients);
app.use('/b/patients', withoutBody, patients);
app.use('/c/patients', withFields, patients);
app.use('/d/patients', withText, patients);
app.use('/e/patients', withStatus, patients);
