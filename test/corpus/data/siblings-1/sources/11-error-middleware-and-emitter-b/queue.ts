import { EventEmitter } from 'node:events';
import express, { type NextFunction, type Request, type Response } from 'express';

interface WaitingPatient {
  patientName: string;
  complaint: string;
  number: number;
}
const events = new EventEmitter();
const waiting: WaitingPatient[] = [];

events.on('called', (patient: WaitingPatient) => {
  console.log('called', patient.patientName); // leak: log
  console.log('called', patient.number); // safe
});

function next(): WaitingPatient {
  const patient = waiting.shift();
  if (!patient) throw new Error('nobody waits');
  if (!patient.complaint) throw new Error(`${patient.patientName} gave no complaint`);
  return patient;
}

export const app = express();
app.post('/next', (_req: Request, res: Response, done: NextFunction) => {
  try {
    const patient = next();
    events.emit('called', patient);
    res.json({ number: patient.number });
  } catch (e) {
    done(e);
  }
});
app.use((error: Error, _req: Request, res: Response, _next: NextFunction) => {
  console.error('unhandled', error.message); // leak: log
  console.error('unhandled', error.name); // safe
  res.status(500).json({ error: 'internal' }); // safe
});
