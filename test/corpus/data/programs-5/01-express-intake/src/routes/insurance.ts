import { Router } from 'express';
import { requireRole } from '../auth.js';
import { findPatient } from '../db.js';
import { logger } from '../logger.js';
import type { InsuranceCard } from '../types.js';

export const insurance = Router();

const CLEARINGHOUSE = 'https://api.availity.com/availity/v1/coverages';

insurance.post('/:id/eligibility', requireRole('front_desk', 'billing'), async (req, res) => {
  const patient = await findPatient(req.params.id);
  if (!patient) return res.status(404).json({ error: 'not found' });
  const card = req.body.card as InsuranceCard;
  logger.info({ card, patientId: patient.id }, 'eligibility check'); // safe

  const qs = new URLSearchParams({ memberId: card.memberId, patientBirthDate: patient.birthDate, patientLastName: patient.lastName });
  const reply = await fetch(`${CLEARINGHOUSE}?${qs}`); // leak: url
  if (!reply.ok) {
    logger.warn({ payer: card.payerCode, status: reply.status }, 'payer declined'); // safe
    return res.status(502).json({ error: 'payer unavailable' });
  }
  const coverage = (await reply.json()) as { active: boolean; planName: string };
  if (!coverage.active) logger.warn('inactive coverage for member %s', card.memberId); // leak: log
  res.json({ active: coverage.active, plan: coverage.planName });
});
