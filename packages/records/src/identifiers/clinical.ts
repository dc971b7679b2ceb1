import type { Inspector } from './inspection.js';

/** ICD-10-CM: a letter, a digit, a digit or letter, and up to four more after a dot. U is for U07 and U09 only. */
export function isIcd10(text: string): boolean {
  return /^(?:[A-TV-Z]\d[0-9AB]|U0[79])(?:\.?[0-9A-Z]{1,4})?$/.test(text);
}

/** National Drug Code: 4-4-2, 5-3-2, 5-4-1, 5-4-2 with a zero more, or 6-4-2 from 2033 (91 FR 10749). */
export function isNdc(text: string): boolean {
  return /^(?:\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d{1,2}|\d{6}-\d{4}-\d{2})$/.test(text);
}

const contentOf =
  (role: string): Inspector =>
  (text) =>
    text.length > 1 && /\p{L}|\d/u.test(text) ? { role, outcomes: [], normal: '' } : undefined;

export const inspectDiagnosis = contentOf('diagnosis');
export const inspectSubstanceUse = contentOf('substance-use');
export const inspectPsychotherapy = contentOf('therapy-note');

export const inspectSex: Inspector = (text) =>
  /^(?:m|f|u|o|x|male|female|man|woman|other|non-?binary|unknown)$/i.test(text)
    ? { role: 'sex', outcomes: [], normal: text.charAt(0).toLowerCase() }
    : undefined;
