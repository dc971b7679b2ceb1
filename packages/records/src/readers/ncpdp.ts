import type { Standard } from '@phitrace/core';
import type { Reader } from '../record.js';
import { countLineEnds } from './line-ends.js';
import { StandardRecord } from './standard-record.js';

/** Between messages of a batch, between transactions and segments, and between fields. */
const MESSAGES = /[\x02\x03]/; // eslint-disable-line no-control-regex
const FIELDS = /[\x1c-\x1e]/; // eslint-disable-line no-control-regex
const IDENTIFIER = 2;

/** Claims of pharmacies (NCPDP Telecommunication D.0): fields that two characters name, and control characters between them. */
export function ncpdpReader({ id }: Standard): Reader {
  return (text, context) => {
    const record = new StandardRecord(context, id);
    let { line } = context;
    for (const message of text.split(MESSAGES)) {
      for (const field of message.split(FIELDS)) {
        record.add(field.slice(0, IDENTIFIER), field.slice(IDENTIFIER).trim(), line);
        line += countLineEnds(field);
      }
      record.end();
    }
    return [];
  };
}
