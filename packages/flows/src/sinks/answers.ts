import type { AnswerRow } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import { callsGiving, sinkFrom } from './given-numbers.js';
import { literalIn } from './number-ranges.js';
import { NO_CALL, type SinkCall } from './sink-call.js';

/** The objects of a file that are answers by the number under a key (`{ statusCode: 409, body }`), and the calls that give a function this number. */
export function findAnswers(solver: Solver, file: FileFacts): SinkCall[] {
  return [...returnedObjects(file)].flatMap((node) => {
    const { edges = [] } = file.nodes[node] ?? {};
    return solver.models.answers.flatMap((row) => {
      const written = (path: string) => edges.find(({ label, keys = [] }) => label === 'write' && keys[0] === path.split('.')[0])?.from;
      const code = written(row.key);
      return code !== undefined && row.at.some((path) => written(path) !== undefined) ? sinksOf(solver, file, node, code, row) : [];
    });
  });
}

/** The objects that functions return, as they are written. */
function returnedObjects({ nodes, functions }: FileFacts): ReadonlySet<number> {
  const open = functions.flatMap(({ returns }) => returns);
  const known = new Set<number>();
  for (const node of open) {
    const { kind, edges = [] } = nodes[node] ?? {};
    if (known.has(node) || (kind !== 'object' && kind !== 'local' && kind !== 'copy')) continue;
    known.add(node);
    if (kind !== 'object') open.push(...edges.filter(({ label }) => label === 'copy').map(({ from }) => from));
  }
  return new Set([...known].filter((node) => nodes[node]?.kind === 'object'));
}

function sinksOf(solver: Solver, file: FileFacts, node: number, code: number, row: AnswerRow): SinkCall[] {
  const sink = toSink({ file, call: NO_CALL }, node, row);
  const isAsked = literalIn(row);
  const known = callsGiving(solver, { file, node: code, path: [] }, isAsked);
  if (known.length > 0) return known.map((from) => sinkFrom(sink, from));
  return solver.originsWithin({ file, node: code, path: [] }).some(isAsked) ? [sink] : [];
}

function toSink(at: CallRef, node: number, { key, sink: kind, at: paths, verified }: AnswerRow): SinkCall {
  const { start = 0, end = 0 } = at.file.nodes[node] ?? {};
  return { at, kind, name: key, verified, span: { start, end }, inputs: paths.map((path) => ({ node, path: path.split('.') })) };
}
