import { writeFile } from 'node:fs/promises';
import express from 'express';
import { ask } from './ask/chain.js';
import { ingest } from './index/ingest.js';
import { staff } from './staff.js';

const app = express();
app.use(express.json());
app.use(staff);

app.post('/ask', async (req, res) => {
  const { question, patient } = req.body as { question: string; patient: { name: string; mrn: string } };
  const at = Date.now();
  try {
    const out = await ask(question, res.locals.staff, patient);
    console.log(`${res.locals.staff.name} got ${out.sources.length} sources in ${Date.now() - at} ms`); // safe
    await writeFile(`./history/${Date.now()}.json`, JSON.stringify({ patient, question, answer: out.answer })); // leak: file
    res.json(out);
  } catch (e) {
    res.status(502).json({ error: 'no answer', took: Date.now() - at });
  }
});

app.post('/admin/ingest', async (req, res) => {
  await ingest(new Date(req.body.since));
  res.sendStatus(204);
});

app.listen(7070);
