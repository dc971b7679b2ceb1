import type { Field } from '../field.js';
import { toIsoDate } from '../identifiers/dates.js';
import { isStateName } from '../identifiers/address.js';
import type { TableRow } from './rows.js';

/** Born before this year: other dates of a person are later, most of the time. */
const BORN_BEFORE = '2005';

/** What values of a column without a name look like, by the name that says so. */
const SHAPES: readonly (readonly [name: string, isSo: (text: string) => boolean])[] = [
  ['social-security', (text) => /^\d{3}-\d{2}-\d{4}$/.test(text)],
  ['email', (text) => /^[\w.+-]{1,64}@[\w.-]{3,100}$/.test(text)],
  ['telephone', (text) => /^(?:\+?1[-. ])?\(?[2-9]\d{2}\)?[-. ]{1,2}[2-9]\d{2}[-. ]\d{4}$/.test(text)],
  ['zip code', (text) => /^\d{5}(?:-\d{4})?$/.test(text)],
  ['state', (text) => /^[A-Z]{2}$/.test(text) && isStateName(text)],
  ['street address', (text) => /^\d{1,6} [A-Z\d].{0,60} [A-Z][a-z]{1,9}\.?$/.test(text)],
  ['birth date', (text) => (toIsoDate(text) ?? BORN_BEFORE) < BORN_BEFORE],
  ['sex', (text) => /^[MF]$/.test(text)],
];
const STATE = 'state';
const ZIP = 'zip code';

/** Fields for the columns of a table without a header, by the shape that all of their values have. */
export function fieldsByShape(rows: readonly TableRow[], root: Field): Field[] {
  const columns = Math.max(0, ...rows.map(({ values }) => values.length));
  const names = Array.from({ length: columns }, (_, i) => shapeOf(rows.map(({ values }) => values[i]?.text.trim() ?? '')));
  // Five digits alone may be anything.
  const isPlaced = names.includes(STATE);
  return names.map((name, i) => root.child(name === undefined || (name === ZIP && !isPlaced) ? String(i + 1) : name));
}

function shapeOf(values: readonly string[]): string | undefined {
  const known = values.filter((value) => value !== '');
  return known.length === 0 ? undefined : SHAPES.find(([, isSo]) => known.every(isSo))?.[0];
}
