import { Router } from 'express';
import { countExercises, explainExercise } from '../ai.js';
import { only } from '../auth.js';
import { assessment, physioPatient } from '../db.js';
import { log } from '../log.js';
import { sendPlan } from '../mail.js';
import { CATALOG } from './catalog.js';
import { planSheet } from './sheet.js';

export const physio = Router();
physio.use(only('physio'));

physio.post('/assessments/:id/plan', async (req, res) => {
  const a = await assessment(req.params.id);
  const patient = a && (await physioPatient(a.patientId));
  if (!a || !patient) return res.status(404).json({ error: 'not found', id: req.params.id }); // safe
  if (a.painScore > 8) {
    log.warn({ patient: patient.fullName, injury: a.injury, pain: a.painScore }, 'high pain'); // leak: log
    return res.status(422).json({ error: `${patient.fullName} reports pain ${a.painScore}, refer to ${patient.referringDoctor}` }); // leak: http_error
  }
  const wanted = await countExercises(patient, a);
  const help = await Promise.all(CATALOG.map(explainExercise));
  log.info({ assessment: a.id, exercises: a.exercises.length }, 'plan'); // safe
  if (wanted >= a.exercises.length) planSheet(patient, a);
  await sendPlan(patient, a);
  res.json({ help });
});

physio.get('/patients/:id/insurer', async (req, res) => {
  const patient = await physioPatient(req.params.id);
  if (!patient) return res.status(404).json({ error: 'not found' });
  res.redirect(`https://insurer.example.com/verify?nr=${patient.insurerNumber}&born=${patient.dateOfBirth}`); // leak: url
});
