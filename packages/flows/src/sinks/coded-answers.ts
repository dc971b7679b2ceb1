import type { CodedAnswerRow } from '@phitrace/core';
import type { CallFacts, Exit, FileFacts } from '../graph/graph.js';
import { onlyEdge } from '../graph/only-edge.js';
import { standsIn } from '../graph/stands-in.js';
import type { Solver } from '../query/query.js';
import { callsGiving, sinkFrom } from './given-numbers.js';
import { areAll, isInRange, literalIn } from './number-ranges.js';
import { NO_CALL, type SinkCall } from './sink-call.js';

/** What a file answers with after it set a code that says that something failed: `ctx.status = 409; ctx.body = { error }`. */
export function findCodedAnswers(solver: Solver, file: FileFacts): SinkCall[] {
  return solver.models.codedAnswers.flatMap((row) => {
    const setters = file.calls.filter((call) => isSetter(call, row));
    return setters.length === 0 ? [] : [...answersIn(solver, file, setters, row), ...returnsIn(solver, file, setters, row)];
  });
}

function isSetter({ member, args, receiver }: CallFacts, { set }: CodedAnswerRow): boolean {
  return set.includes(member) && (receiver !== undefined || args.length > 1);
}

function answersIn(solver: Solver, file: FileFacts, setters: readonly CallFacts[], row: CodedAnswerRow): SinkCall[] {
  return file.calls.flatMap((call, id) => {
    const [first] = call.args;
    if (!first || !row.by.includes(call.member)) return [];
    const set = chainedTo(file, setters, call) ?? lastBefore(file, setters, call, (each) => isOfSame(each, call));
    if (!set) return [];
    return whereFailed(solver, set, row, { ...toSink(file, first.node, call, row), at: { file, call: id }, name: call.text });
  });
}

/** `response.writeHead(409).end(text)`, `response.status(500).type('text/plain').send(text)`. */
function chainedTo({ nodes, calls }: FileFacts, setters: readonly CallFacts[], { receiver }: CallFacts): CallFacts | undefined {
  let node = receiver;
  for (let step = 0; node !== undefined && step < MAX_STEPS; step++) {
    const { kind, ref = -1 } = nodes[node] ?? {};
    const call = kind === 'call' ? calls[ref] : undefined;
    if (!call || setters.includes(call)) return call;
    node = call.receiver;
  }
  return undefined;
}

/** What is returned in the same part of the function, written out there. */
function returnsIn(solver: Solver, file: FileFacts, setters: readonly CallFacts[], row: CodedAnswerRow): SinkCall[] {
  return (file.exits ?? []).flatMap((exit) => {
    const set = exit.isThrow === true ? undefined : lastBefore(file, setters, exit, () => true);
    if (!set || !isGiven(file, set)) return [];
    return (file.functions[exit.scope]?.returns ?? []).flatMap((node) => {
      const value = file.nodes[node];
      const isWritten = value && (value.kind === 'object' || value.kind === 'derive') && standsIn(value, exit);
      return isWritten ? whereFailed(solver, set, row, toSink(file, node, value, row)) : [];
    });
  });
}

/** What sets the code of what stands later in the same part of the same function; none where that says its code itself. */
function lastBefore(
  { exits = [] }: FileFacts,
  setters: readonly CallFacts[],
  { scope, region, start }: Pick<Exit, 'scope' | 'region' | 'start'>,
  isAsked: (set: CallFacts) => boolean,
): CallFacts | undefined {
  const isHere = (each: Pick<Exit, 'scope' | 'region' | 'start'>) => each.scope === scope && each.region === region && each.start <= start;
  const last = setters.filter((set) => isHere(set) && isAsked(set)).at(-1);
  if (!last || last.start === start) return undefined;
  // Behind an exit nothing runs.
  const isLeft = exits.some((exit) => isHere(exit) && exit.end > last.start && exit.end <= start);
  return isLeft ? undefined : last;
}

/** An answer as it is where the code says that something failed: here, or at the calls that give the code. */
function whereFailed(solver: Solver, { args }: CallFacts, row: CodedAnswerRow, sink: SinkCall): SinkCall[] {
  const { file } = sink.at;
  // Headers may stand behind the code, and what is answered before it.
  const written = args.map(({ node }) => file.nodes[node]?.value).find((value) => typeof value === 'number');
  if (written !== undefined) return isInRange(row, written) ? [sink] : [];
  const isAsked = literalIn(row);
  const places = args.filter(({ spread }) => !spread).map(({ node }) => ({ file, node, path: [] }));
  if (places.some((place) => areAll(solver.originsWithin(place), isAsked))) return [sink];
  return places.flatMap((place) => callsGiving(solver, place, isAsked)).map((from) => sinkFrom(sink, from));
}

/** `response.statusCode = 409; response.end(text)`: of the same object, by its name. */
function isOfSame(set: CallFacts, answer: CallFacts): boolean {
  return set.receiver !== undefined && rootOf(set.text) === rootOf(answer.text);
}

function rootOf(text: string): string {
  return text.split('.')[0] ?? '';
}

/** True where the function that sets the code was given what it sets it on. */
function isGiven(file: FileFacts, { receiver, args, scope }: CallFacts): boolean {
  const params = file.functions[scope]?.params ?? [];
  let node = receiver ?? args[0]?.node;
  for (let step = 0; node !== undefined && step < MAX_STEPS; step++) {
    if (params.includes(node)) return true;
    node = onlyBehind(file, node);
  }
  return false;
}

/** What a name stands for, or a property is read from, where that is one value. */
function onlyBehind({ nodes }: FileFacts, node: number): number | undefined {
  const named = nodes[node];
  const edge = named && onlyEdge(named);
  return edge?.label === 'copy' || edge?.label === 'read' ? edge.from : undefined;
}

/** Names, properties and calls between an answer, or a parameter, and what is set. */
const MAX_STEPS = 6;

function toSink(file: FileFacts, node: number, { start, end }: Pick<Exit, 'start' | 'end'>, row: CodedAnswerRow): SinkCall {
  const { sink: kind, verified } = row;
  return { at: { file, call: NO_CALL }, kind, name: 'return', verified, span: { start, end }, inputs: [{ node, path: [] }] };
}
