import type { Standard } from '@phitrace/core';
import type { Reader } from '../record.js';
import { StandardRecord } from './standard-record.js';

/** The length of the line, the number of the field, what it holds. */
const LINE = /^(\d{3})(\d{4})(.*)$/;
const BEGINNING = '8000';
const DAY = /^(\d{2})(\d{2})(\d{4})$/;

/** Files of practices and devices in Germany (BDT, LDT, GDT): lines of a length, a number of four digits and a value. */
export function xdtReader({ id, fields }: Standard): Reader {
  return (text, context) => {
    const record = new StandardRecord(context, id);
    text.split(/\r\n|\r|\n/).forEach((content, i) => {
      const [, , number = '', value = ''] = LINE.exec(content) ?? [];
      if (number === BEGINNING) record.end();
      else record.add(number, fields[number] === BIRTH_DATE ? value.trim().replace(DAY, '$3-$2-$1') : value.trim(), context.line + i);
    });
    record.end();
    return [];
  };
}

const BIRTH_DATE = 'birth-date';
