import { createHmac } from 'node:crypto';
import type { Narrative } from './db.js';

const key = process.env.PSEUDONYM_KEY!;

export const pseudonym = (mrn: string) => createHmac('sha256', key).update(mrn).digest('hex');

export const bare = (n: Narrative) => ({ subject: pseudonym(n.participant.mrn), kind: n.kind, length: n.text.length });
