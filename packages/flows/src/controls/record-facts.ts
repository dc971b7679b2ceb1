import { splitWords } from '@phitrace/naming';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { parameterBehind } from '../graph/parameter-behind.js';
import { givenNames } from './given-names.js';
import { scopesIn } from './scopes.js';
import { type ControlReader, findContinuation } from './signs.js';

/** Functions behind one another that write a record. */
const MAX_CALLED = 2;

/**
 * The facts that no record around a call tells, by the keys and names that the records are given and by those in the
 * functions that write them: the records of its function, else those of the functions that call it. None where a record is
 * given something that isn't written out.
 */
export function factsMissing(reader: ControlReader, { file, call }: CallRef, outward = MAX_CALLED): string[] {
  const scope = file.calls[call]?.scope ?? 0;
  const told = toldIn(reader, file, scope, MAX_CALLED);
  if (told.length === 0) return outward === 0 ? [] : factsMissingAround(reader, { file, id: scope }, outward - 1);
  if (told.includes(undefined)) return [];
  const known = told.map((name) => splitWords(name ?? '').join(' '));
  return Object.entries(reader.signs.facts).flatMap(([fact, words]) =>
    known.some((name) => words.some((word) => isTold(name, word))) ? [] : [fact],
  );
}

function factsMissingAround(reader: ControlReader, ref: FunctionRef, outward: number): string[] {
  const facts = ref.file.functions[ref.id];
  const callers = facts && ref.id !== 0 ? reader.solver.callersOf(ref, facts) : [];
  return [...new Set(callers.flatMap((caller) => factsMissing(reader, caller, outward)))];
}

/** The names that the records of a function are given, and those of the functions that write them. */
function toldIn(reader: ControlReader, file: FileFacts, scope: number, depth: number): (string | undefined)[] {
  // What a function writes that it is given as a whole, each call of it says for itself.
  const isOwn = (node: number) => depth === MAX_CALLED || parameterBehind(file, node)?.keys.length !== 0;
  return reader.recordsIn(file, scope).flatMap((record) => {
    const given = record.args
      .filter(({ node }) => isOwn(node))
      .flatMap(({ node, spread }) => (spread ? [undefined] : givenNames(reader.solver, { file, node })));
    const continuation = findContinuation(file, record);
    const called = reader.solver.targetsOf({ file, call: file.calls.indexOf(record) }).functions;
    const functions = continuation ? [...called, continuation] : called;
    const behind =
      depth > 0
        ? functions.flatMap(({ file: home, id }) => [...keysWrittenIn(home, scopesIn(home, id)), ...toldIn(reader, home, id, depth - 1)])
        : [];
    return [record.text, ...given, ...behind];
  });
}

function isTold(name: string, word: string): boolean {
  return name === word || name.endsWith(` ${word}`) || name.startsWith(`${word} `);
}

/** Keys of the objects that functions make. */
function keysWrittenIn({ nodes }: FileFacts, scopes: ReadonlySet<number>): string[] {
  return nodes.flatMap(({ kind, scope, edges }) => (kind === 'object' && scopes.has(scope) ? edges.flatMap(({ keys = [] }) => keys) : []));
}
