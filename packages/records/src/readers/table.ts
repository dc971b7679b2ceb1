import type { Field } from '../field.js';
import type { Cell, ReadContext } from '../record.js';
import { fieldsByShape } from './column-shapes.js';
import { mayHoldIdentifier } from './record-builder.js';
import type { DelimitedValue, TableRow } from './rows.js';

/** Rows among which the names of columns are looked for, and by whose values columns without names are told. */
export const FIRST_ROWS = 20;

/** Takes the rows of a table as records, with the columns that its header names, or that its values tell. */
export function readTable(rows: Iterator<TableRow, undefined>, around: ReadContext): void {
  const first: TableRow[] = [];
  for (let row = rows.next(); !row.done; row = rows.next()) if (first.push(row.value) >= FIRST_ROWS) break;
  const context = { ...around, root: rootOfTable(first, around.root) };
  if (findNamedHeader(first, context.root) === -1 && isUpright(first, context.root)) return readPairs(first, context);
  const header = findHeader(first, context.root);
  const fields = fieldsOfTable(first, context.root);
  const take = ({ values, endLine }: TableRow) => {
    const cells = toCells(values, fields, context.readValue);
    if (cells.length > 0) context.take({ group: context.root, cells, line: values[0]?.line ?? context.line, endLine });
  };
  first.slice(header + 1).forEach(take);
  for (let row = rows.next(); !row.done; row = rows.next()) take(row.value);
}

/**
 * A file that is called after an organisation (`clinic.csv`) holds its patients where a column is a date of birth; a register of
 * organisations has none, and its columns are theirs.
 */
function rootOfTable(rows: readonly TableRow[], root: Field): Field {
  const { parent, meaning } = root;
  if (!parent || !meaning.organisation) return root;
  const isOfPeople = rows.some(({ values }) => values.some(({ text }) => parent.child(labelOf(text)).meaning.role === BIRTH_DATE));
  return isOfPeople ? parent : root;
}

const BIRTH_DATE = 'birth-date';

/** Takes rows of a name and a value as one record. */
export function readPairs(rows: readonly TableRow[], { root, readValue, take }: ReadContext): void {
  const cells = rows.flatMap(({ values: [name, value] }) =>
    name && value ? toCells([value], [root.child(labelOf(name.text))], readValue) : [],
  );
  const [first] = cells;
  if (first) take({ group: root, cells, line: first.line, endLine: rows.at(-1)?.endLine ?? first.line });
}

/** `Date of birth:` without what ends it, and `patient[dob]` without its brackets. */
function labelOf(name: string): string {
  return name
    .replace(/[\]:*]+\s*$/, '')
    .replaceAll('[', ' ')
    .trim();
}

const FEWEST_PAIRS = 3;

/** True for a table whose rows name a field each, with its value beside the name. */
function isUpright(rows: readonly TableRow[], root: Field): boolean {
  if (!rows.every(({ values }) => values.length === 2)) return false;
  const names = rows.filter(({ values: [name] }) => name && countRoles([{ ...name, text: labelOf(name.text) }], root) > 0);
  return names.length >= FEWEST_PAIRS;
}

/** The fields of a table's columns: as its header names them, or as values show. */
export function fieldsOfTable(first: readonly TableRow[], root: Field): Field[] {
  const header = first[findHeader(first, root)];
  if (!header) return fieldsByShape(first, root);
  return header.values.map(({ text }, i) => root.child(text.trim() === '' ? String(i + 1) : text.trim()));
}

/** The place of the row that names the columns, below any title; -1 when there is none. */
export function findHeader(rows: readonly TableRow[], root: Field): number {
  const named = findNamedHeader(rows, root);
  const [first] = rows;
  return named === -1 && first && isHeader(first.values) ? 0 : named;
}

/** The place of the first row that names two fields of a person. */
function findNamedHeader(rows: readonly TableRow[], root: Field): number {
  return rows.findIndex(({ values }) => isHeader(values.filter(({ text }) => text !== '')) && countRoles(values, root) > 1);
}

/** True for values that name the columns of a table of people. */
export function namesColumns(values: readonly DelimitedValue[], root: Field): boolean {
  return values.length > 1 && isHeader(values) && countRoles(values, root) > 1;
}

function countRoles(values: readonly DelimitedValue[], root: Field): number {
  return values.filter(({ text }) => text !== '' && root.child(text.trim()).meaning.role !== undefined).length;
}

function toCells(
  row: readonly DelimitedValue[],
  fields: readonly Field[],
  readValue: (text: string, field: Field, line: number) => readonly Cell[],
): Cell[] {
  const cells: Cell[] = [];
  for (let i = 0; i < row.length && i < fields.length; i++) {
    const { text, line } = row[i] as DelimitedValue;
    const field = fields[i] as Field;
    const { role, other } = field.meaning;
    if (text === '') continue;
    if (role !== undefined && role !== 'text') cells.push({ field, text, line });
    else if (!other && mayHoldIdentifier(text)) cells.push(...readValue(text, field, line));
  }
  return cells;
}

/** True for a first row that names columns: no cell is empty, a number or a date. */
function isHeader(row: readonly DelimitedValue[]): boolean {
  return row.every(({ text }) => text.trim() !== '' && text.length < 80 && !/^[\d$+(-]|\d{4}|@/.test(text.trim()));
}
