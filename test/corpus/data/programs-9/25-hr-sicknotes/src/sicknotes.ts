import { Router } from 'express';
import multer from 'multer';
import { PrismaClient } from '@prisma/client';
import { PostHog } from 'posthog-node';
import { logger } from './logger';
import { notifyManager, mailPayroll } from './notify';
import { readNote } from './ocr';
import { requireHr } from './guard';

const prisma = new PrismaClient();
const posthog = new PostHog(process.env.POSTHOG_KEY!);
const upload = multer({ storage: multer.memoryStorage() });

export interface SickNote { employeeId: string; employeeName: string; doctor: string; diagnosis: string; icd10?: string; from: string; until: string }

export const sicknotes = Router();
sicknotes.use(requireHr);

sicknotes.post('/', upload.single('scan'), async (req, res) => {
  logger.info('sick note uploaded', { bytes: req.file?.size, type: req.file?.mimetype }); // safe
  let note: SickNote;
  try {
    note = await readNote(req.file!.buffer);
  } catch (e) {
    logger.error('ocr failed', { name: (e as Error).name }); // safe
    return res.status(422).json({ error: 'The scan could not be read' }); // safe
  }
  const saved = await prisma.sickNote.create({ data: note }); // safe
  logger.info('sick note stored', { id: saved.id, days: daysOf(note) }); // safe
  logger.debug('note', { note }); // leak: log
  posthog.capture({ distinctId: 'hr', event: 'sick_note', properties: { days: daysOf(note) } }); // safe
  posthog.capture({ distinctId: note.employeeId, event: 'sick_note_detail', properties: { diagnosis: note.diagnosis, icd10: note.icd10 } }); // leak: analytics
  await notifyManager(note);
  await mailPayroll(note.employeeId, daysOf(note));
  return res.status(201).json({ id: saved.id }); // safe
});

sicknotes.get('/:id', async (req, res) => {
  const note = await prisma.sickNote.findUnique({ where: { id: req.params.id } });
  if (!note) return res.status(404).json({ error: 'not found' }); // safe
  if (note.until < new Date().toISOString()) {
    return res.status(410).json({ error: `The note of ${note.employeeName} (${note.diagnosis}) has expired` }); // leak: http-error
  }
  logger.info(`note ${note.id} read by ${(req as any).user.id}`); // safe
  return res.json(note);
});

function daysOf(n: SickNote): number {
  return Math.round((Date.parse(n.until) - Date.parse(n.from)) / 86_400_000) + 1;
}
