import express from 'express';
import rateLimit from 'express-rate-limit';
import { auth } from 'express-oauth2-jwt-bearer';
import { log } from './log.js';
import { DeepgramTranscriber } from './providers/transcriber.js';
import { NoteWriter } from './providers/writer.js';
import type { NoteTemplate, VisitContext } from './types.js';

const app = express();
app.use(auth({ audience: 'https://quill.example/api', issuerBaseURL: process.env.ISSUER }));
app.use(rateLimit({ windowMs: 60_000, limit: 30 }));

const transcriber = new DeepgramTranscriber();
const writer = new NoteWriter();
const templates = new Map<string, NoteTemplate>([['soap', { id: 'soap', title: 'SOAP', sections: ['S', 'O', 'A', 'P'] }]]);

async function visitContext(visitId: string): Promise<VisitContext> {
  const res = await fetch(`${process.env.EHR_URL}/visits/${visitId}`, { headers: { authorization: `Bearer ${process.env.EHR_TOKEN}` } });
  if (!res.ok) throw new Error(`ehr ${res.status}`); // safe
  return (await res.json()) as VisitContext;
}

app.post('/visits/:id/note', express.raw({ type: 'audio/*', limit: '50mb' }), async (req, res) => {
  const ctx = await visitContext(req.params.id);
  const template = templates.get(ctx.templateId);
  if (!template) {
    log.warn({ templateId: ctx.templateId }, 'unknown template'); // safe
    return res.status(400).json({ error: 'unknown template' }); // safe
  }
  const transcript = await transcriber.transcribe(req.body as Buffer);
  if (transcript.length < 20) {
    return res.status(422).json({ error: `Recording of ${ctx.patient.name} is too short: "${transcript}"` }); // leak: http_error
  }
  let draft = '';
  for await (const piece of writer.write(ctx, transcript, template)) {
    draft += piece;
    log.trace({ piece }, 'delta'); // leak: log
  }
  log.info({ visitId: ctx.visitId, chars: draft.length }, 'draft ready'); // safe
  return res.json({ draft, status: 'unsigned' });
});

app.get('/templates/:id/about', async (req, res) => {
  const template = templates.get(req.params.id);
  if (!template) return res.status(404).end();
  return res.json({ about: await writer.describeTemplate(template) }); // safe
});

app.listen(3000);
