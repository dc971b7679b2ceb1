import { isIndex } from '@phitrace/core';
import { isSql, type Lexicon, type SqlColumn, sqlColumns } from '@phitrace/naming';
import type { CallFacts, FileFacts } from '../graph/graph.js';

/** The texts of SQL queries that a call is given, where they stand in the code. */
export function sqlOf(file: FileFacts, { args }: CallFacts): string[] {
  return args.flatMap((argument) => sqlText(file, argument.node) ?? []);
}

function sqlText(file: FileFacts, id: number): string | undefined {
  const node = file.nodes[id];
  const text = typeof node?.value === 'string' ? node.value : node?.parts?.map((part) => (typeof part === 'string' ? part : '?')).join('');
  return text !== undefined && isSql(text) ? text : undefined;
}

/** What rows of a query are called: a column by its table; as a whole, what says the most. */
export function rowNames(text: string, path: readonly string[], lexicon: Lexicon): string[][] {
  const columns = sqlColumns(text);
  const isColumn = (key: string) => columns.some(({ as }) => as === key);
  const [key, ...rest] = path.filter((each) => !isIndex(each) && (isColumn(each) || !lexicon.isWrapper(each)));
  if (key !== undefined) return tablesOf(columns, key).map(({ table, column }) => [table, column, ...rest]);
  const names = columns.map(({ table, column }) => (column === '*' ? [table] : [table, column]));
  return names.filter((segments) => lexicon.isPhi(lexicon.classify(segments, 'file')?.category ?? ''));
}

/** The column that a key of a row is; of any table, where none is listed under that name. */
function tablesOf(columns: readonly SqlColumn[], key: string): SqlColumn[] {
  const listed = columns.filter(({ as }) => as === key);
  if (listed.length > 0) return listed.flatMap((each) => (each.column === key ? each : [each, { ...each, column: key }]));
  return [...new Set(columns.map(({ table }) => table))].map((table) => ({ table, column: key, as: key }));
}
