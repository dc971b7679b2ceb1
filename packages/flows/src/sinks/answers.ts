import type { AnswerRow } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import { nodeOf } from '../query/state.js';
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
  const given = parameterAt(file, code);
  if (given !== undefined) return callsWith(solver, file, given, row).map((at) => sinkOfCall(at, row));
  const isSo = solver.origins(file, code, []).some(({ kind, state }) => kind === 'literal' && isInRange(row, nodeOf(state).value));
  return isSo ? [toSink({ file, call: NO_CALL }, node, row)] : [];
}

/** The parameter that a value is, as it is given. */
function parameterAt({ nodes }: FileFacts, id: number): number | undefined {
  const { kind, edges = [] } = nodes[id] ?? {};
  if (kind === 'parameter') return id;
  const [edge] = edges;
  return edge && edges.length === 1 && edge.label === 'copy' && nodes[edge.from]?.kind === 'parameter' ? edge.from : undefined;
}

function isInRange({ atLeast, below }: AnswerRow, value: unknown): boolean {
  return typeof value === 'number' && value >= atLeast && value < below;
}

/** The calls that give a parameter such a number: `respond(409, patient)`. */
function callsWith(solver: Solver, file: FileFacts, node: number, row: AnswerRow): CallRef[] {
  const id = file.nodes[node]?.ref ?? -1;
  const facts = file.functions[id];
  const index = facts?.params.indexOf(node) ?? -1;
  if (!facts || index < 0) return [];
  return solver.callersOf({ file, id }, facts).filter(({ file: home, call }) => {
    const given = home.calls[call]?.args[index];
    return given !== undefined && !given.spread && isInRange(row, home.nodes[given.node]?.value);
  });
}

function sinkOfCall(at: CallRef, row: AnswerRow): SinkCall {
  const { node = -1, text = '' } = at.file.calls[at.call] ?? {};
  return { ...toSink(at, node, row), name: text };
}

function toSink(at: CallRef, node: number, { key, sink: kind, at: paths, verified }: AnswerRow): SinkCall {
  const { start = 0, end = 0 } = at.file.nodes[node] ?? {};
  return { at, kind, name: key, verified, span: { start, end }, inputs: paths.map((path) => ({ node, path: path.split('.') })) };
}
