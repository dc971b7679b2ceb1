import type { AbsenceDetail, Finding } from '@phitrace/core';
import { toCodeName } from './code-name.js';
import { capitalize, type Speech, toPhrase, toWord } from './words.js';

/** Which control is missing, around what. */
export function toAbsenceMessage({ categories, recipient, detail }: Finding<AbsenceDetail>, { kinds }: Speech): string {
  const { control, missing, around } = detail;
  const data = categories.length > 0 ? `, which handles ${toPhrase(kinds, categories)}` : '';
  const to = recipient ? ` for ${recipient.name}` : '';
  const place = `around ${toCodeName(around)}${data}${to}`;
  if (missing.length === 0) return `${capitalize(toWord(control))} is missing ${place}.`;
  return `Missing from the ${toWord(control)} ${place}: ${missing.map(toWord).join(', ')}.`;
}
