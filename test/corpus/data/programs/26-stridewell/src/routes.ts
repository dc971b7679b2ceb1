import { createWriteStream } from 'node:fs';
import { Router, type NextFunction, type Request, type Response } from 'express';
import PDFDocument from 'pdfkit';
import { Exercise, RehabClient } from './models.js';
import { writeLog } from './cloudLog.js';
import { sendMail } from './mail.js';

export const routes = Router();

async function loadClient(req: Request, res: Response, next: NextFunction) {
  const client = await RehabClient.findByPk(req.params.clientId);
  if (!client) {
    await writeLog('WARNING', { event: 'client_missing', clientId: req.params.clientId }); // safe
    res.status(404).json({ error: 'client_missing' }); // safe
    return;
  }
  res.locals.client = client;
  next();
}

routes.get('/exercises', async (_req, res) => {
  const all = await Exercise.findAll();
  await writeLog('INFO', `serving ${all.map((e) => e.title).join(', ')}`); // safe
  res.json(all); // safe
});

routes.get('/clients/:clientId', loadClient, async (_req, res) => {
  const client = res.locals.client as RehabClient;
  await writeLog('INFO', { event: 'client_viewed', client: client.toJSON() }); // leak: log
  res.json(client);
});

routes.post('/clients/:clientId/pain', loadClient, async (req, res) => {
  const client = res.locals.client as RehabClient;
  const score = Number(req.body.score);
  if (!(score >= 0 && score <= 10)) {
    return res.status(400).send(`Invalid pain score for ${client.client_name} (${client.injury})`); // leak: http_error
  }
  await client.update({ pain_score: score });
  if (score >= 8) {
    await sendMail({ to: 'lead@stridewell.example', subject: `Pain ${score}/10: ${client.client_name}`, text: `${client.injury}, surgery on ${client.surgery_date}` }); // leak: messaging
  }
  await writeLog('INFO', { event: 'pain_reported', clientId: client.id }); // safe
  return res.status(204).end();
});

routes.post('/clients/:clientId/plan', loadClient, async (req, res) => {
  const client = res.locals.client as RehabClient;
  const doc = new PDFDocument();
  doc.pipe(createWriteStream(`/tmp/plan-${client.id}.pdf`));
  doc.text(`Plan for ${client.client_name} after ${client.injury}`); // leak: file
  doc.end();
  try {
    await sendMail({ to: client.client_email, subject: 'Your plan is ready', text: `Hi ${client.client_name}, your plan for ${client.injury} has ${req.body.exercises.length} exercises.` }); // leak: messaging
  } catch {
    await writeLog('ERROR', `plan mail bounced for ${client.client_email}: ${client.injury}`); // leak: log
  }
  await sendMail({ to: 'trainers@stridewell.example', subject: 'New video', text: 'The squat video was replaced' }); // safe
  res.status(202).json({ queued: true }); // safe
});
