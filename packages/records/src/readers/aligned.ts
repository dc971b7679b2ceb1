import type { Reader } from '../record.js';
import type { TableRow } from './rows.js';
import { readPairs, readTable } from './table.js';

/** What stands between two columns: several spaces, since one may stand in a value. */
const GAP = /\s{2,}/;
const FEWEST_COLUMNS = 3;
const COLUMN = /^[A-Za-z][\w.#-]{0,40}$/;
/** The last line of one row that pandas prints. */
const KIND_OF_ROW = /(?:^|\n)(?:Name: .*, )?dtype: \w+\s*$/;

/** True for columns set with spaces, as programs print a table: names, and below them as many values, or one more before them. */
export function isAligned(head: string): boolean {
  const [names = [], values = []] = head
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(GAP));
  const more = values.length - names.length;
  return names.length >= FEWEST_COLUMNS && names.every((name) => COLUMN.test(name)) && (more === 0 || more === 1);
}

/** A name and its value; before them the number of the row may stand alone. */
const PAIR = /^[A-Za-z][\w.#-]{0,40}\s{2,}\S/;
const FEWEST_PAIRS = 3;
const MOST_PAIRS = 200;

/** True for one row as pandas prints it: on each line a name and its value. */
export function isPrintedRow(text: string): boolean {
  return KIND_OF_ROW.test(text.slice(-200)) || isPairs(text.slice(0, 20_000));
}

function isPairs(text: string): boolean {
  const lines = text.split('\n', MOST_PAIRS).filter((line) => line.trim() !== '');
  const pairs = /^\s*\d+\s*$/.test(lines[0] ?? '') ? lines.slice(1) : lines;
  return pairs.length >= FEWEST_PAIRS && pairs.every((line) => PAIR.test(line));
}

/** A table whose columns are set with spaces; the numbers that pandas puts before the rows have no name. */
export const readAligned: Reader = (text, context) => {
  readTable(listRows(text, context.line), context);
  return [];
};

export const readPrintedRow: Reader = (text, context) => {
  readPairs([...listRows(text, context.line)], context);
  return [];
};

function* listRows(text: string, first: number): Generator<TableRow, undefined> {
  let columns: number | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const values = line
      .trim()
      .split(GAP)
      .map((value) => ({ text: value, line: first + i }));
    columns ??= values.length;
    yield { values: values.length === columns + 1 ? values.slice(1) : values, endLine: first + i };
  }
  return undefined;
}
