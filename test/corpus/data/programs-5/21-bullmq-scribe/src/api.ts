import express from 'express';
import { encounter } from './db.js';
import { log } from './log.js';
import { scribeQueue } from './redis.js';
import { requirePhysician } from './auth.js';

const app = express();
app.use(express.json());

app.post('/encounters/:id/scribe', requirePhysician, async (req, res) => {
  const enc = await encounter(req.params.id);
  if (enc.physician.id !== res.locals.physicianId) {
    log.warn('wrong physician', { encounter: enc.id, asked: res.locals.physicianId }); // safe
    return res.status(403).json({ error: `Encounter of ${enc.patient.name} belongs to ${enc.physician.name}` }); // leak: http_error
  }
  const job = await scribeQueue.add('scribe', { encounterId: enc.id, language: 'en' }); // safe
  res.status(202).json({ job: job.id });
});

app.listen(4300, () => log.info('api up')); // safe
