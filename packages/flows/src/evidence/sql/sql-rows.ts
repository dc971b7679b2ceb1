import { isIndex } from '@phitrace/core';
import { isSql, type Lexicon, type SqlColumn, sqlColumns } from '@phitrace/naming';
import type { CallFacts, FileFacts } from '../../graph/graph.js';
import { callsBehind } from './query-behind.js';

/** The texts of SQL queries that a call is given, where they stand in the code, and of one that calls build. */
export function sqlOf(file: FileFacts, call: CallFacts): string[] {
  const given = call.args.flatMap((argument) => sqlText(file, argument.node) ?? []);
  return given.length > 0 ? given : builtSql(file, call);
}

/** A column or a table that is given another name: `p.last_name as who`. */
const RENAMED = /^[A-Za-z_][\w$]*(?:\.[A-Za-z_][\w$]*){0,2}\s{1,9}as\s{1,9}[A-Za-z_][\w$]*$/i;
const NAMED = /^[A-Za-z_*][\w$]*(?:\.[A-Za-z_*][\w$]*){0,2}$/;

/** The query that a builder of queries makes which gives tables or columns other names: `knex('patients as p').select('p.last_name as who')`. */
function builtSql(file: FileFacts, call: CallFacts): string[] {
  const chain = [call, ...callsBehind(file, call)];
  const columns = chain.filter(({ member }) => SELECTING.test(member)).flatMap((each) => textsOf(file, each));
  const tables = chain.filter(({ member }) => !SELECTING.test(member)).flatMap((each) => textsOf(file, each).slice(0, 1));
  if (columns.length === 0 || ![...columns, ...tables].some((text) => RENAMED.test(text))) return [];
  return tables.length === 0 ? [] : [`select ${columns.join(', ')} from ${tables.reverse().join(' join ')}`];
}

const SELECTING = /^(?:add)?(?:select|column|returning)s?$/i;

/** The names that a call is given, by themselves or in a list. */
function textsOf({ nodes }: FileFacts, { args }: CallFacts): string[] {
  const given = args.flatMap(({ node }) => [
    node,
    ...(nodes[node]?.kind === 'object' ? (nodes[node]?.edges ?? []).map(({ from }) => from) : []),
  ]);
  const texts = given.flatMap((node) => nodes[node]?.value ?? []);
  return texts.filter((text) => typeof text === 'string').filter((text) => RENAMED.test(text) || NAMED.test(text));
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
