import { createHmac } from 'node:crypto';

const RULES: [RegExp, string][] = [
  [/\b\d{3}-\d{2}-\d{4}\b/g, '[SSN]'],
  [/\b(?:\+?1[ -]?)?\(?\d{3}\)?[ -]?\d{3}-\d{4}\b/g, '[PHONE]'],
  [/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g, '[DATE]'],
  [/\b[A-Z]{2}\d{6,9}\b/g, '[MRN]'],
  [/[\w.]+@[\w.]+\.\w+/g, '[EMAIL]'],
];

export interface Identity {
  first: string;
  last: string;
  street?: string;
}

export function scrub(text: string, identity: Identity): string {
  let out = text;
  for (const word of [identity.first, identity.last, identity.street].filter(Boolean) as string[]) out = out.replaceAll(word, '[NAME]');
  for (const [re, tag] of RULES) out = out.replace(re, tag);
  return out;
}

export const studyId = (mrn: string) => createHmac('sha256', process.env.STUDY_KEY!).update(mrn).digest('base64url').slice(0, 16);

export const year = (date: string) => Number(date.slice(0, 4));
