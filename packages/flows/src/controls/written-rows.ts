import type { ControlSigns } from '@phitrace/core';
import { splitWords, sqlInserts } from '@phitrace/naming';
import { constantText } from '../graph/constant-text.js';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import { givenNames } from './given-names.js';

/** The names of the tables into which a call writes by SQL: `INSERT INTO "AuditLog" …`. */
export function tablesWritten({ file, call }: CallRef): string[] {
  return sqlRows(file, call).map(({ table }) => table);
}

/** True for a call that writes a row which tells, by its keys or columns, what a record must: who did what to what. */
export function isTellingRow(solver: Solver, { rows }: Pick<ControlSigns, 'rows'>, { file, call }: CallRef): boolean {
  if (!rows) return false;
  const { member = '', args = [] } = file.calls[call] ?? {};
  const keys = rows.members.includes(member) ? [args.flatMap(({ node }) => givenNames(solver, { file, node }))] : [];
  const columns = sqlRows(file, call).map((row) => row.columns);
  return [...keys, ...columns].some((names) => tellsAll(rows.keys, names));
}

/** True for names of which each list has one of its own. */
function tellsAll(lists: readonly (readonly string[])[], names: readonly (string | undefined)[]): boolean {
  const known = names.flatMap((name) => (name === undefined ? [] : [splitWords(name).join(' ')]));
  return lists.every((words) => known.some((name) => words.some((word) => name === word || name.endsWith(` ${word}`))));
}

function sqlRows(file: FileFacts, call: number) {
  return (file.calls[call]?.args ?? []).flatMap(({ node }) => sqlInserts(textOf(file, node)));
}

/** A text that is given, with what is put into it left out. */
function textOf(file: FileFacts, node: number): string {
  const parts = file.nodes[node]?.parts?.map((part) => (typeof part === 'string' ? part : '?'));
  return parts?.join('') ?? constantText(file, node) ?? '';
}
