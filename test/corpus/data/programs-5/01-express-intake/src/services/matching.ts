import { createHash, createHmac } from 'node:crypto';
import { config } from '../config.js';
import { findByNameAndBirth } from '../db.js';
import { logger } from '../logger.js';
import type { IntakeForm, Patient } from '../types.js';

export class DuplicatePatientError extends Error {
  constructor(readonly existing: Patient) {
    super('duplicate patient');
    this.name = 'DuplicatePatientError';
  }
}

function fingerprint(value: string): string {
  return createHash('md5').update(value).digest('hex');
}

function keyed(value: string): string {
  return createHmac('sha256', config.pepper).update(value).digest('hex');
}

export async function assertNew(form: IntakeForm): Promise<void> {
  if (form.ssn) {
    logger.debug({ lookup: fingerprint(form.ssn) }, 'ssn lookup'); // leak: log
    logger.debug({ lookup: keyed(form.ssn) }, 'index lookup'); // safe
  }
  const candidates = await findByNameAndBirth(form.firstName, form.lastName, form.birthDate);
  logger.info({ candidates: candidates.length }, 'match finished'); // safe
  if (candidates.length > 0) throw new DuplicatePatientError(candidates[0]);
}
