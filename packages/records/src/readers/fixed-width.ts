import type { Standard } from '@phitrace/core';
import type { Reader } from '../record.js';
import { StandardRecord } from './standard-record.js';

interface LinePart {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Files without any separator: a record is a line, and a field is where it stands in it. */
export function fixedWidthReader(standard: Standard): Reader {
  const columns = columnsOf(standard);
  return (text, context) => {
    const record = new StandardRecord(context, standard.id);
    text.split(/\r\n|\r|\n/).forEach((content, i) => {
      for (const { name, from, to } of columns) record.add(name, content.slice(from, to).trim(), context.line + i);
      record.end();
    });
    return [];
  };
}

/** `82-111`: the first and the last place of a field, counted from 1 as layouts do. */
function columnsOf({ fields }: Standard): LinePart[] {
  return Object.keys(fields).map((name) => {
    const [first = 1, last = 0] = name.split('-').map(Number);
    return { name, from: first - 1, to: last };
  });
}
