import express, { NextFunction, Request, Response } from 'express';
import type { CounselingIntake, Slot } from './stores';

interface IntakeRecord extends CounselingIntake {
  id: string;
  slotId: string;
}

const records = new Map<string, IntakeRecord>();
const slots: Slot[] = [
  { id: 's1', counselor: 'Dana Whitfield', room: 'H-204', startsAt: '09:00' },
  { id: 's2', counselor: 'Luis Carrera', room: 'H-207', startsAt: '10:30' },
];

function requireSession(req: Request, res: Response, next: NextFunction) {
  if (req.get('x-session-token') !== process.env.SESSION_TOKEN) {
    return res.status(403).json({ error: 'Sign in first' }); // safe
  }
  next();
}

export const app = express();
app.use(express.json());

app.get('/api/slots', (_req, res) => {
  res.json(slots); // safe
});

app.post('/api/intake', requireSession, (req, res) => {
  const body = req.body as CounselingIntake & { slotId: string };
  const slot = slots.find((s) => s.id === body.slotId);
  if (!slot) {
    return res.status(404).json({ error: 'No such slot' }); // safe
  }
  const duplicate = [...records.values()].find((r) => r.studentName === body.studentName);
  if (duplicate) {
    return res.status(409).json({ error: `${duplicate.studentName} already has an intake (PHQ-9 ${duplicate.phq9Score})` }); // leak: http-error
  }
  const id = crypto.randomUUID();
  records.set(id, { id, ...body });
  console.log('intake stored', id, 'with', slot.counselor); // safe
  res.status(201).json({ id }); // safe
});

app.get('/referral/:id', requireSession, (req, res) => {
  const record = records.get(req.params.id);
  if (!record) return res.status(404).end();
  res.redirect(`https://referrals.county-clinic.example/new?name=${record.studentName}&dob=${record.dateOfBirth}`); // leak: url
});
