import type { Standard } from '@phitrace/core';
import type { Reader } from '../record.js';
import { StandardRecord } from './standard-record.js';

/** Control characters of a frame, its number, and its sum: CLSI LIS1-A, 6.3. */
const FRAME = /^\x02?[0-7]?(?=[A-Z]\W|[A-Z]$)|[\x03\x17][\dA-F]{0,2}|[\x02\x04\x05\x06]/g; // eslint-disable-line no-control-regex
const HEADER = 'H';
const PATIENT = 'P';

/**
 * Messages between analyzers and laboratory systems (ASTM E1394, CLSI LIS2-A2, HPRIM): a record per line that a letter begins, with the
 * delimiters that its header names. What follows a patient's record is of that patient.
 */
export function lis2Reader(standard: Standard): Reader {
  const places = placesByType(standard);
  return (text, context) => {
    const record = new StandardRecord(context, standard.id);
    let delimiters = USUAL;
    text.split(/\r\n|\r|\n/).forEach((content, i) => {
      const line = content.replace(FRAME, '');
      const type = line.charAt(0);
      if (type === HEADER) delimiters = declaredIn(line);
      if (type === HEADER || type === PATIENT) record.end();
      if (line.charAt(1) !== delimiters.field) return;
      for (const { name, text: value } of partsAt(places.get(type) ?? [], line, delimiters)) record.add(name, value, context.line + i);
    });
    record.end();
    return [];
  };
}

interface Delimiters {
  readonly field: string;
  readonly component: string;
}

const USUAL: Delimiters = { field: '|', component: '^' };
/** Repetition, component, escape; HPRIM declares components first, and subcomponents too. */
const HPRIM_DELIMITERS = 4;

function declaredIn(header: string): Delimiters {
  const field = header.charAt(1);
  const [declared = ''] = header.slice(2).split(field);
  return { field, component: declared.charAt(declared.length === HPRIM_DELIMITERS ? 0 : 1) };
}

interface FieldPlace {
  readonly name: string;
  readonly field: number;
  /** The first one holds the whole field where it has no others. */
  readonly component: number;
}

/** `P-6.2`, or `P-8` for a field without components, as places by the letter of the record. */
function placesByType({ fields }: Standard): Map<string, FieldPlace[]> {
  const places = new Map<string, FieldPlace[]>();
  for (const name of Object.keys(fields)) {
    const [, type = '', field, component = 1] = /^([A-Z])-(\d+)(?:\.(\d+))?$/.exec(name) ?? [];
    places.set(type, [...(places.get(type) ?? []), { name, field: Number(field), component: Number(component) }]);
  }
  return places;
}

function partsAt(places: readonly FieldPlace[], line: string, delimiters: Delimiters): { name: string; text: string }[] {
  const values = line.split(delimiters.field);
  return places.map(({ name, field, component }) => {
    const parts = (values[field - 1] ?? '').split(delimiters.component);
    return { name, text: parts[component - 1] ?? '' };
  });
}
