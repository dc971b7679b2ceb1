import Fastify from 'fastify';
import websocket from '@fastify/websocket';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transcribe } from './transcribe.js';
import { codeVisit, draftNote, patientLetter } from './draft.js';
import { encounters, notes, templates } from './store.js';
import { requireClinician } from './auth.js';

const app = Fastify({ logger: { level: 'info' }, bodyLimit: 200 * 1024 * 1024 });
await app.register(websocket);
app.addHook('preHandler', requireClinician);

app.post<{ Params: { id: string }; Querystring: { template?: string } }>('/encounters/:id/note', async (req, reply) => {
  const enc = await encounters.get(req.params.id);
  if (!enc) return reply.code(404).send({ error: 'unknown encounter' }); // safe
  const template = await templates.get(req.query.template ?? 'default');
  req.log.info({ enc: enc.id, template: template.title }, 'draft requested'); // safe
  const dir = await mkdtemp(join(tmpdir(), 'enc-'));
  const file = join(dir, 'audio.wav');
  await writeFile(file, req.body as Buffer); // leak: file
  try {
    const transcript = await transcribe(enc, file);
    const soap = await draftNote(enc, transcript, template);
    const codes = await codeVisit(soap);
    req.log.info({ enc: enc.id, codes: codes.length }, 'coded'); // safe
    req.log.info(`assessment for ${enc.patient.name}: ${soap.assessment}`); // leak: log
    await notes.saveDraft(enc.id, soap, codes);
    return { enc: enc.id, status: 'draft' }; // safe
  } catch (err) {
    req.log.error({ enc: enc.id, type: (err as Error).name }, 'draft failed'); // safe
    return reply.code(502).send({ error: 'The note could not be drafted', encounter: enc.id }); // safe
  }
});

app.post<{ Params: { id: string } }>('/encounters/:id/letter', async (req) => {
  const enc = (await encounters.get(req.params.id))!;
  const soap = await notes.approved(enc.id);
  const letter = await patientLetter(enc, soap);
  req.log.debug(letter); // leak: log
  return { letter };
});

app.get('/templates', async (req) => {
  const list = await templates.all();
  req.log.info({ titles: list.map((t) => t.title) }, 'templates'); // safe
  return list; // safe
});

app.listen({ port: 8080 });
