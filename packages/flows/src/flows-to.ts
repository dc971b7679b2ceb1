import type { PrintedNames } from '@phitrace/naming';
import { type Flow, type FlowObservation, type FlowStep, type Location, memoize, type StepCode, toSourceSymbol } from '@phitrace/core';
import { lineOf } from './graph/line-of.js';
import type { FileFacts, NodeKind } from './graph/graph.js';
import type { CallRef } from './graph/program.js';
import { type Lifted, Lifting } from './lifting.js';
import type { Classified } from './evidence/classified.js';
import type { Contents } from './query/contents.js';
import type { EvidenceReader } from './evidence/evidence.js';
import { safeguardsOn } from './evidence/way.js';
import type { SafeguardsAround } from './controls/safeguards-around.js';
import { isLeftOut } from './sinks/redacted-paths.js';
import { isWholeAddress } from './sinks/whole-addresses.js';
import type { SinkCall } from './sinks/sink-call.js';
import type { Solver } from './query/query.js';
import { Tellings } from './tellings.js';
import { chainOf, nodeOf, type Origin, startState, type State } from './query/state.js';

/** What reaches a sink, where the walks were cut, and which files a mistake of ours kept from being asked. */
export interface Reach {
  readonly observations: readonly FlowObservation[];
  readonly cuts: readonly { readonly location: Location; readonly bound: string }[];
  readonly failed: readonly { readonly file: FileFacts; readonly error: unknown }[];
}

/**
 * Asks for every input of a sink where it comes from. A walk that comes to a parameter ends there, and each call of the
 * function is a sink of its own, with a budget of its own, until there is nothing new. One observation per place of report; a
 * clean sink gives one without flows.
 */
export function flowsTo(asking: Asking, sink: SinkCall): Reach {
  const { solver, evidence } = asking;
  const found: FoundFlows = { flows: new Map(), bounds: new Set(), failed: [] };
  const isTakenOut = sink.leftOut?.some((leavesOut) => leavesOut([])) ?? false;
  const sent = sink.sends === undefined || isTakenOut ? undefined : evidence.ofSetting(sink, sink.sends);
  if (sent)
    found.flows.set(toKey(sink.at), {
      at: sink.at,
      flows: new Map([[toSourceSymbol(sent.source), toFlow(asking, { sink, at: sink.at, end: undefined }, sent)]]),
    });
  const tellings = memoize(tellingsOf, evidence, () => new Tellings(evidence));
  lift({ ...asking, tellings, lifting: new Lifting(solver, evidence, tellings, sink.kind), sink, found, asked: [] });
  const observations = [...found.flows.values()].map((group) =>
    toFlowObservation(sink, group.at, [...group.flows.values()], evidence.names),
  );
  const cuts = [...found.bounds].map((bound) => ({ location: sinkLocation(sink), bound }));
  const clean = toFlowObservation(sink, sink.at, [], evidence.names);
  return { cuts, failed: found.failed, observations: observations.length > 0 ? observations : [clean] };
}

const tellingsOf = new WeakMap<EvidenceReader, Tellings>();

/** What is asked with. */
export interface Asking {
  readonly solver: Solver;
  readonly evidence: EvidenceReader;
  readonly around: Pick<SafeguardsAround, 'of'>;
}

/** What is asked with, for one sink. */
interface Search extends Asking {
  readonly tellings: Tellings;
  readonly lifting: Lifting;
  readonly sink: SinkCall;
  readonly found: FoundFlows;
  /** What was asked about, the nearest to the sink first. */
  readonly asked: Contents[];
}

/** Callers that may wait for each that is asked: most of them give to a place of which enough is told by then. */
const WAITING = 20;

/** Asks at the sink, and at the calls to which it is lifted. Callers come after what they give to: what is silent is noted from the end. */
function lift(search: Search): void {
  const { solver, tellings, sink, found, asked } = search;
  const open = sink.inputs.flatMap((input) => startsOf(sink, input)).map((start): Lifted => ({ start, at: sink.at, isSettled: false }));
  const { callersPerSink, flowsPerPlace } = solver.limits;
  const isNeeded = ({ isSettled, at }: Lifted) => !isSettled || !isTold(found.flows, at, flowsPerPlace);
  for (const lifted of open) {
    if (!isNeeded(lifted)) continue;
    if (asked.length >= callersPerSink || open.length > callersPerSink * WAITING) {
      found.bounds.add('callersPerSink');
      break;
    }
    open.push(...askAt(search, lifted).filter(isNeeded));
  }
  for (const contents of asked.reverse()) tellings.note(contents);
}

/** Where to begin at an input. What a sink leaves out depends on the keys, so each property of what it is given is asked for by itself. */
function startsOf({ at, leftOut = [] }: SinkCall, { file = at.file, node, path, stack }: SinkCall['inputs'][number]): State[] {
  const start = startState(file, node, path, stack);
  const { kind, edges } = nodeOf(start);
  const isOpen = leftOut.length > 0 && kind === 'object' && path.length === 0 && edges.every(({ label }) => label === 'write');
  return isOpen && edges.length > 0 ? edges.map(({ from }) => ({ ...startState(file, from, [], stack), parent: start })) : [start];
}

interface FoundFlows {
  readonly flows: FlowGroups;
  /** Each bound that cut a walk, once for the sink. */
  readonly bounds: Set<string>;
  readonly failed: Reach['failed'][number][];
}

/** Adds what is found from one place on, and gives the places at which to ask further. A mistake of ours costs this place. */
function askAt(search: Search, lifted: Lifted): Lifted[] {
  const { solver, tellings, lifting, found, asked } = search;
  const { start, at } = lifted;
  try {
    const contents = solver.contentsAt(start, solver.budgetOf(start.file));
    const { read, bounds } = tellings.of(contents);
    for (const bound of bounds) found.bounds.add(bound);
    for (const origin of read) readOrigin(search, at, { ...origin, state: contents.wayFrom(origin.state) });
    asked.push(contents);
    return lifting.from(lifted, contents);
  } catch (error) {
    found.failed.push({ file: start.file, error });
    return [];
  }
}

/** Where it is reported anyway, more callers would only make the list longer. */
function isTold(flows: FlowGroups, at: CallRef, most: number): boolean {
  return flows.size > 0 && (flows.get(toKey(at))?.flows.size ?? 0) >= most;
}

function toKey({ file, call }: CallRef): string {
  return `${file.path}:${call}`;
}

type FlowGroups = Map<string, { at: CallRef; flows: Map<string, Flow> }>;

/** True for what is given to the sink and goes no further. */
function isKept({ leftOut = [], depth, takesAddress }: SinkCall, end: State): boolean {
  return isLeftOut(end, leftOut, depth) || (takesAddress === true && isWholeAddress(end));
}

function readOrigin(search: Search, at: CallRef, origin: Origin): void {
  const { sink, evidence } = search;
  const found = isKept(sink, origin.state) ? undefined : evidence.read(origin, sink.kind, at);
  if (!found || sink.notFor?.includes(found.category)) return;
  const group = memoize(search.found.flows, toKey(at), () => ({ at, flows: new Map<string, Flow>() }));
  const own = `${found.category}|${toSourceSymbol(found.source)}|${safeguardsOn(origin.state).join()}`;
  if (!group.flows.has(own)) group.flows.set(own, toFlow(search, { sink, at, end: origin.state }, found));
}

/** One way to a sink, and the call at which it is told: the sink's own, or one to which it was lifted. */
interface WayTo {
  readonly sink: SinkCall;
  readonly at: CallRef;
  readonly end: State | undefined;
}

function toFlow({ evidence, around }: Asking, { sink, at, end }: WayTo, found: Classified): Flow {
  return {
    category: found.category,
    confidence: found.confidence,
    source: found.source,
    safeguards: [...(end ? safeguardsOn(end) : []), ...around.of(found.category, [sink.at, at])],
    steps: toSteps(sink, end ? [...chainOf(end)] : [], found, evidence.names),
  };
}

/** The path for people: one step a line, the source first, the sink last. */
function toSteps(sink: SinkCall, chain: readonly State[], found: Classified, names: PrintedNames): FlowStep[] {
  const steps: FlowStep[] = [];
  for (const [i, state] of chain.entries()) {
    const node = nodeOf(state);
    if (node.end <= node.start) continue;
    const location = locationOf(state.file, node.start, node.end);
    const last = steps.at(-1);
    if (last && last.location.path === location.path && last.location.line === location.line) continue;
    if (i === 0) steps.push({ location, kind: 'source', evidence: found.source.evidence });
    else
      steps.push({
        location,
        kind: state.safeguard ? 'safeguard' : 'step',
        code: codes[node.kind] ?? 'other',
        name: node.name ? names.of(node.name) : '',
      });
  }
  return [
    ...steps,
    ...innerSinks(sink)
      .slice(0, 1)
      .map((inner) => toSinkStep(inner, names)),
  ];
}

const codes: { readonly [Kind in NodeKind]?: StepCode } = {
  parameter: 'parameter',
  call: 'result',
  read: 'property',
  local: 'variable',
  import: 'import',
  derive: 'text',
};

function toSinkStep(sink: SinkCall, names: PrintedNames): FlowStep {
  return { location: sinkLocation(sink), kind: 'sink', sink: { callee: names.callee(sink.name) } };
}

/** True where a flow is told at something that hands it on to the sink. */
function isWrapped({ at: own, comesTo }: SinkCall, at: CallRef): boolean {
  return at !== own || comesTo !== undefined;
}

/** Where things come out that are given to a sink. */
function innerSinks(sink: SinkCall): readonly SinkCall[] {
  return sink.comesTo ?? [sink];
}

function toFlowObservation(sink: SinkCall, at: CallRef, flows: readonly Flow[], names: PrintedNames): FlowObservation {
  const wrapped = isWrapped(sink, at);
  const call = at.file.calls[at.call];
  return {
    kind: 'flow',
    sinkKind: sink.kind,
    sink: { callee: names.callee(sink.name), ...(wrapped && { wrapper: names.callee(call?.text ?? '') }) },
    location: wrapped ? callLocation(at) : sinkLocation(sink),
    enclosing: names.path(enclosingNames(at.file, call?.scope ?? 0)),
    verified: sink.verified,
    flows,
    ...toStores(sink, flows),
    related: wrapped ? innerSinks(sink).map((inner) => toSinkStep(inner, names)) : [],
    ...(sink.recipient && { recipient: sink.recipient }),
    ...toHooks(sink, flows),
  };
}

function toHooks({ hooksOf }: SinkCall, flows: readonly Flow[]): Pick<FlowObservation, 'hooks'> {
  const hooks = flows.length > 0 && hooksOf ? hooksOf() : [];
  return hooks.length > 0 ? { hooks } : {};
}

function toStores({ storesOf }: SinkCall, flows: readonly Flow[]): Pick<FlowObservation, 'stores'> {
  const stores = flows.length > 0 && storesOf ? storesOf() : [];
  return stores.length > 0 ? { stores } : {};
}

/** The name of the nearest function that has one. */
function enclosingNames(file: FileFacts, scope: number): string[] {
  const facts = file.functions[scope];
  if (!facts || scope === 0) return [];
  return facts.name === '' ? enclosingNames(file, facts.parent) : [facts.name];
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
