import { Buffer } from 'node:buffer';
import type { Answers, Respondent } from '../contracts.js';

export function score(a: Answers): number {
  let n = 0;
  if (a.tobacco === 'current') n += 2;
  if (a.currentMedications.split(',').length > 4) n += 2;
  if (/penicillin|latex/i.test(a.allergies)) n += 1;
  return n;
}

export function token(r: Respondent): string {
  return Buffer.from(`${r.firstName}.${r.lastName}.${r.birthday}`).toString('base64url');
}
