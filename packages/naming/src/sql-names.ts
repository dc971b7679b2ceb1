/** What an SQL text reads: a column and the table that it is of; `*` for all columns. */
export interface SqlColumn {
  readonly table: string;
  readonly column: string;
  /** What it is called in a row. */
  readonly as: string;
}

const WORD = '[A-Za-z_][\\w$]{0,60}';
const TABLES = new RegExp(
  `\\b(?:from|join|update|into)\\s{1,9}["'\`]?((?:${WORD}\\.)?${WORD})["'\`]?(?:\\s{1,9}(?:as\\s{1,9})?(${WORD}))?`,
  'gi',
);
const NO_ALIAS = new Set([
  'where',
  'on',
  'join',
  'left',
  'right',
  'inner',
  'outer',
  'full',
  'cross',
  'natural',
  'group',
  'order',
  'limit',
  'set',
  'values',
  'returning',
  'using',
  'union',
  'having',
  'for',
  'as',
  'select',
]);
const SELECTED = /^\s{0,99}select\s{1,99}(?:distinct\s{1,99})?([^]{1,4000}?)\sfrom\s/i;
const RETURNED = /\sreturning\s([^;]{1,2000})/i;
/** A column, perhaps of a table, and what it is called in a row. */
const COLUMN =
  /^(?:["`]?([A-Za-z_][\w$]*)["`]?\.)?["`]?(\*|[A-Za-z_][\w$]*)["`]?(?:\s{1,9}(?:as\s{1,9})?["`]?([A-Za-z_][\w$]*)["`]?)?(?=\s|$)/i;
const COUNTING = /\b(?:count|sum|avg)\s{0,9}\(/i;
/** Columns that are told apart. */
const MAX_COLUMNS = 60;

/** A table into which SQL writes rows, and the columns that it names. */
export interface SqlInsert {
  readonly table: string;
  readonly columns: readonly string[];
}

const INSERTED = new RegExp(
  `\\binsert\\s{1,9}(?:or\\s{1,9}\\w{1,9}\\s{1,9}|ignore\\s{1,9})?into\\s{1,9}(?:["\`[]?${WORD}["\`\\]]?\\.)?["\`[]?(${WORD})["\`\\]]?\\s{0,9}(?:\\(([^()]{1,2000})\\))?`,
  'gi',
);

/** The tables into which an SQL text writes rows. */
export function sqlInserts(text: string): SqlInsert[] {
  return [...text.matchAll(INSERTED)].map(([, table = '', columns = '']) => ({
    table,
    columns: columns.split(',').flatMap((column) => /[A-Za-z_][\w$]{0,60}/.exec(column)?.[0] ?? []),
  }));
}

/** True for a text that reads rows in SQL. */
export function isSql(text: string): boolean {
  return /^\s{0,99}(?:select\s[^]{0,4000}?\sfrom\s|with\s|(?:insert|update|delete)\s[^]{0,4000}?\sreturning\s)/i.test(text);
}

/** The columns that an SQL text reads, each with its table. A column without one may be of any table that is named. */
export function sqlColumns(text: string): SqlColumn[] {
  const tables = tablesOf(text);
  const list = SELECTED.exec(text)?.[1] ?? RETURNED.exec(text)?.[1];
  const items = list === undefined ? ['*'] : list.split(',').slice(0, MAX_COLUMNS);
  return items.flatMap((item) => columnsOf(item.trim(), tables));
}

/** True for a column of SQL that is a sum over many rows: `count(*)`. */
export function sumsUp(text: string): boolean {
  return COUNTING.test(text) && !/\bover\s{0,9}\(/i.test(text);
}

/** True for a text that reads sums over many rows, and at most what they are summed by. */
export function sqlCounts(text: string): boolean {
  const list = SELECTED.exec(text)?.[1] ?? '';
  return COUNTING.test(list) && !/\bover\s{0,9}\(/i.test(list) && (sqlColumns(text).length === 0 || /\bgroup\s{1,9}by\b/i.test(text));
}

function tablesOf(text: string): Map<string, string> {
  const tables = new Map<string, string>();
  for (const [, name = '', alias = ''] of text.matchAll(TABLES)) {
    const table = name.split('.').at(-1) ?? name;
    tables.set(NO_ALIAS.has(alias.toLowerCase()) || alias === '' ? table : alias, table);
  }
  return tables;
}

function columnsOf(item: string, tables: ReadonlyMap<string, string>): SqlColumn[] {
  const [, owner, column = '', as = column] = COLUMN.exec(item) ?? [];
  if (column === '') return [];
  const owners = owner === undefined ? [...tables.values()] : [tables.get(owner) ?? owner];
  return owners.map((table) => ({ table, column, as }));
}
