import type { AbsenceDetail, Finding } from '@phitrace/core';
import { toCodeName } from './code-name.js';
import { capitalize, type Speech, toPhrase, toWord } from './words.js';

/** Which control is missing, around what. */
export function toAbsenceMessage({ categories, recipient, detail }: Finding<AbsenceDetail>, { kinds }: Speech): string {
  const { control, missing, around } = detail;
  const data = categories.length > 0 ? `, which handles ${toPhrase(kinds, categories)}` : '';
  const to = recipient ? ` for ${recipient.name}` : '';
  const place = `around ${toCodeName(around)}${data}${to}`;
  const wanted = capitalize(kinds.controls[control]?.phrase ?? toWord(control));
  if (missing.length === 0) return `${wanted} is missing ${place}.`;
  return `${wanted} is there ${place}, without ${missing.map(toWord).join(', ')}.`;
}
