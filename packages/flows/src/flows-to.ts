import { findSinkKind, type FlowStep, type HitFlow, isWhole, type Location, type SinkHit } from '@phitrace/core';
import type { FileFacts } from './graph/graph.js';
import type { CallRef } from './graph/program.js';
import type { Evidence, EvidenceReader } from './evidence/evidence.js';
import { isLeftOut } from './sinks/redacted-paths.js';
import type { SinkCall } from './sinks/sinks.js';
import type { Solver } from './query/query.js';
import { chainOf, nodeOf, type Origin, type State } from './query/state.js';

/** What reaches a sink, and where the walks were cut. */
export interface Reach {
  readonly hits: readonly SinkHit[];
  readonly cuts: readonly { readonly location: Location; readonly bound: string }[];
}

/** Asks for every input of a sink where it comes from. One hit per place of report; a clean sink gives one hit without flows. */
export function reaches(solver: Solver, evidence: EvidenceReader, sink: SinkCall): Reach {
  const flows = new Map<string, { at: CallRef; flows: Map<string, HitFlow> }>();
  const cuts: { location: Location; bound: string }[] = [];
  for (const { node, path } of sink.inputs) {
    for (const origin of solver.origins(sink.at.file, node, path, 'content')) {
      if (origin.kind === 'cut' && origin.bound !== 'unknown syntax')
        cuts.push({ location: sinkLocation(sink), bound: origin.bound ?? '' });
      const found = isLeftOut(origin.state, sink.leftOut ?? []) ? undefined : evidence.read(origin, sink.kind);
      if (found) addFlow(solver, flows, evidence, sink, origin, found);
    }
  }
  const hits = [...flows.values()].map((group) => toHit(sink, group.at, [...group.flows.values()]));
  return { hits: hits.length > 0 ? hits : [toHit(sink, sink.at, [])], cuts };
}

function addFlow(
  solver: Solver,
  flows: Map<string, { at: CallRef; flows: Map<string, HitFlow> }>,
  evidence: EvidenceReader,
  sink: SinkCall,
  origin: Origin,
  found: Evidence,
): void {
  const at = reportedAt(solver, evidence, sink, origin.state);
  const key = `${at.file.path}:${at.call}`;
  const group = flows.get(key) ?? { at, flows: new Map<string, HitFlow>() };
  flows.set(key, group);
  const flow = toFlow(sink, origin, found);
  const own = `${flow.category}|${flow.source}|${flow.safeguards.join()}`;
  if (!group.flows.has(own)) group.flows.set(own, flow);
}

/** The sink itself, or, where its value is a parameter passed whole through a wrapper, the call that gives the wrapper its value. */
function reportedAt(solver: Solver, evidence: EvidenceReader, sink: SinkCall, end: State): CallRef {
  const states = [...chainOf(end)].reverse();
  let at = sink.at;
  for (const [i, state] of states.entries()) {
    if (!state.leftBy) continue;
    const parameter = states[i - 1];
    if (!parameter || !isInside(at, parameter) || !isWrapper(solver, parameter, sink.kind) || evidence.isEvident(parameter)) break;
    if (isOverridden(solver, state.leftBy)) break;
    at = state.leftBy;
  }
  return at;
}

/** True for a call on `this` that calls what the class of the object has of several methods. */
function isOverridden(solver: Solver, at: CallRef): boolean {
  const { receiver = -1 } = at.file.calls[at.call] ?? {};
  return at.file.nodes[receiver]?.kind === 'this' && solver.targetsOf(at).functions.length > 1;
}

/** True for a function that exists to reach the sink: its name or its file's name says so, or it does little else. */
function isWrapper(solver: Solver, { file, node, path }: State, kind: string): boolean {
  const id = file.nodes[node]?.ref ?? 0;
  const { name = '', isHandler } = file.functions[id] ?? {};
  if (isHandler) return false;
  const whole = isWhole(path);
  if (solver.names.isWrapperName(name, kind) || solver.names.isWrapperName(fileName(file), kind)) return whole || takesParts(solver, kind);
  return whole && file.calls.filter((call) => call.scope === id).length <= SMALL;
}

function takesParts({ names }: Solver, kind: string): boolean {
  return findSinkKind(names.kinds, kind)?.takesParts === true;
}

/** `analytics` of `lib/analytics.ts`. */
function fileName({ path }: FileFacts): string {
  return path.split('/').at(-1)?.split('.')[0] ?? '';
}

/** True when a call stands in the function whose parameter it is, or in a closure of it. */
function isInside({ file, call }: CallRef, parameter: State): boolean {
  const wanted = nodeOf(parameter).ref;
  let scope = file.calls[call]?.scope ?? 0;
  while (scope !== 0 && scope !== wanted) scope = file.functions[scope]?.parent ?? 0;
  return file === parameter.file && scope === wanted;
}

function toFlow(sink: SinkCall, origin: Origin, found: Evidence): HitFlow {
  const chain = [...chainOf(origin.state)];
  const safeguards = chain.flatMap(({ safeguard }) => safeguard ?? []);
  return {
    category: found.category,
    confidence: found.confidence,
    evidence: found.text,
    source: found.source,
    safeguards: [...new Set(safeguards)],
    steps: toSteps(sink, chain, found),
  };
}

/** The path for people: one step a line, the source first, the sink last. */
function toSteps(sink: SinkCall, chain: readonly State[], found: Evidence): FlowStep[] {
  const steps: FlowStep[] = [];
  for (const [i, state] of chain.entries()) {
    const node = nodeOf(state);
    if (node.end <= node.start) continue;
    const location = locationOf(state.file, node.start, node.end);
    const last = steps.at(-1);
    if (last && last.location.path === location.path && last.location.line === location.line) continue;
    steps.push({
      location,
      kind: i === 0 ? 'source' : state.safeguard ? 'safeguard' : 'step',
      note: i === 0 ? found.text : describe(node.kind, node.name),
    });
  }
  steps.push({ location: sinkLocation(sink), kind: 'sink', note: sink.name });
  return steps;
}

/** Calls of a function that is no more than a wrapper. */
const SMALL = 3;

const WORDS: Record<string, string> = { parameter: 'parameter', call: 'result of', read: 'property', local: 'variable', import: 'import' };

function describe(kind: string, name: string | undefined): string {
  const word = WORDS[kind];
  return word !== undefined && name ? `${word} ${name}` : kind === 'derive' ? 'becomes part of a text' : 'passes on';
}

function toHit(sink: SinkCall, at: CallRef, flows: readonly HitFlow[]): SinkHit {
  const wrapped = at !== sink.at;
  const call = at.file.calls[at.call];
  const inner: FlowStep[] = wrapped ? [{ location: sinkLocation(sink), kind: 'sink', note: sink.name }] : [];
  return {
    sinkKind: sink.kind,
    sink: wrapped ? `${call?.text ?? ''} → ${sink.name}` : sink.name,
    location: wrapped ? callLocation(at) : sinkLocation(sink),
    enclosing: enclosingName(at.file, call?.scope ?? 0),
    verified: sink.verified,
    flows,
    related: inner,
    ...(sink.recipient && { recipient: sink.recipient }),
  };
}

function enclosingName(file: FileFacts, scope: number): string {
  const facts = file.functions[scope];
  if (!facts || scope === 0) return '';
  return facts.name || enclosingName(file, facts.parent);
}

function sinkLocation({ at, span }: SinkCall): Location {
  return span ? locationOf(at.file, span.start, span.end) : callLocation(at);
}

/** The first line of a call: results are shown on one line. */
export function callLocation({ file, call }: CallRef): Location {
  const facts = file.calls[call];
  return locationOf(file, facts?.start ?? 0, facts?.end ?? 0);
}

/** A location of one line. */
export function locationOf(file: FileFacts, start: number, end: number): Location {
  const line = lineOf(file, start);
  const column = start - (file.lineStarts[line - 1] ?? 0) + 1;
  const nextLine = file.lineStarts[line];
  const last = nextLine === undefined ? end : Math.min(end, nextLine - 1);
  return { path: file.path, line, column, endLine: line, endColumn: Math.max(column + 1, last - (file.lineStarts[line - 1] ?? 0) + 1) };
}

function lineOf(file: FileFacts, position: number): number {
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lineStarts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
