import type { Reader } from '../record.js';
import { findDelimiter, Rows, type TableRow } from './rows.js';
import { readTable } from './table.js';

/** A first line that Excel reads: `sep=;`. */
const SEPARATOR = /^sep=([,;|\t^~])\r?\n/i;

/**
 * Delimited text (RFC 4180 and what is written instead): quotes where they open a cell, any line ends, rows of any
 * length, a title above the header or no header. A quote that nothing closes ends with its line. Libraries give wrong
 * lines or stop there.
 */
export const readDelimited: Reader = (text, context) => {
  const [line = '', separator] = SEPARATOR.exec(text) ?? [];
  readTable(listDelimitedRows(text.slice(line.length), separator, context.line + (line === '' ? 0 : 1)), context);
  return [];
};

/** The rows of a delimited text, one at a time. */
export function* listDelimitedRows(text: string, separator: string | undefined, line: number): Generator<TableRow, undefined> {
  const rows = new Rows(text, separator ?? findDelimiter(text), line);
  for (let values = rows.next(); values; values = rows.next()) yield { values, endLine: rows.line - 1 };
  return undefined;
}
