import Fastify from 'fastify';
import { DataSource } from 'typeorm';
import { Basin, DischargeEvent, LabResult } from './entities';
import { LabService } from './lab';
import { Plc } from './plc';

const app = Fastify({ logger: true });
const ds = new DataSource({ type: 'postgres', url: process.env.PG, entities: [Basin, LabResult, DischargeEvent] });
const lab = new LabService(ds, app.log);
const plc = new Plc();

app.post<{ Body: Partial<LabResult> }>('/lab-results', async (req, reply) => {
  req.log.info(req.body, 'lab result in'); // safe
  if (!req.body.specimen) return reply.code(400).send({ error: `specimen missing for ${req.body.pathogen}` }); // safe
  return lab.record(req.body);
});

app.post<{ Params: { id: string }; Body: { dose: number } }>('/basins/:id/treatment', async (req, reply) => {
  if (req.body.dose > 5) return reply.code(422).send({ error: 'overdose', dose: req.body.dose }); // safe
  return lab.adjustTreatment(Number(req.params.id), req.body.dose);
});

app.post<{ Body: { outlet: string; volume: number; cause: string } }>('/discharges', async (req, reply) => {
  const e = await lab.discharge(req.body.outlet, req.body.volume, req.body.cause);
  return reply.redirect(`/discharges/${e.id}?cause=${encodeURIComponent(e.cause)}`); // safe
});

app.get<{ Params: { id: string } }>('/basins/:id/history', (req) => lab.history(Number(req.params.id)));

app.setErrorHandler((err, req, reply) => {
  req.log.error({ err, body: req.body }, 'failed'); // safe
  reply.code(500).send({ error: err.message }); // safe
});

await ds.initialize();
await plc.open('plc.local');
setInterval(async () => plc.mirror('wall.local', await plc.vitals()), 5000);
await app.listen({ port: 7070 });
