import { createHash, createHmac } from 'node:crypto';
import type { DeidRow, Participant } from './types.js';

const SPARSE = new Set(['036', '059', '102', '203', '205', '369', '556', '692', '821', '823', '878', '879', '884', '893']);

export function pseudonym(studyId: string, secret: string): string {
  return createHmac('sha256', secret).update(studyId).digest('hex').slice(0, 16);
}

/** What version 0.3 wrote; kept so that old files can be joined. */
export function legacyKey(p: Participant): string {
  return createHash('md5').update(p.ssn).digest('hex');
}

function band(dob: string): string {
  const age = new Date().getFullYear() - Number(dob.slice(0, 4));
  if (age > 89) return '90+';
  return `${Math.floor(age / 10) * 10}s`;
}

export function toDeid(p: Participant, secret: string): DeidRow {
  const zip3 = p.zip.slice(0, 3);
  return {
    pseudonym: pseudonym(p.studyId, secret),
    ageBand: band(p.dateOfBirth),
    zip3: SPARSE.has(zip3) ? '000' : zip3,
    sex: p.sex,
    phenotype: p.phenotype.join('|'),
    hba1c: p.hba1c,
    enrolledYear: Number(p.enrolledAt.slice(0, 4)),
  };
}
