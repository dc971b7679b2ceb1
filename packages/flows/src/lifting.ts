import { basename } from 'node:path/posix';
import { findSinkKind, isWhole, memoize } from '@phitrace/core';
import type { EvidenceReader } from './evidence/evidence.js';
import { isTooFar } from './evidence/way.js';
import { callsIn } from './graph/calls-in.js';
import type { CallFacts, FileFacts, FunctionFacts } from './graph/graph.js';
import type { CallRef, FunctionRef } from './graph/program.js';
import { type Contents, type GivenValue, toLifted } from './query/contents.js';
import { type OwnObject, ownObject } from './query/own-object.js';
import type { Solver } from './query/query.js';
import type { SinkCall } from './sinks/sink-call.js';
import type { Tellings } from './tellings.js';
import { nodeOf, type Origin, type State } from './query/state.js';

/** Calls of a function that is no more than a wrapper. */
const SMALL = 3;

/** Where to ask what comes to a sink: at the sink itself, or at a call of a function that hands its parameter to it. */
export interface Lifted {
  readonly start: State;
  /** Where a flow that is found from here is reported. */
  readonly at: CallRef;
  /** True when callers further up are no places of report. */
  readonly isSettled: boolean;
}

/** Where the call is whose flow is reported, and whether callers further up are no places of report. */
type SinkPlace = Pick<Lifted, 'at' | 'isSettled'>;

/** Lifts a sink from functions to the calls of them, each once. */
export class Lifting {
  /** What was asked already: for each place of report, by what the way says of it: the object, and the types. */
  private readonly asked = new Map<CallFacts | undefined, Map<string, Set<State>>>();

  constructor(
    private readonly solver: Solver,
    private readonly evidence: EvidenceReader,
    private readonly tellings: Tellings,
    private readonly kind: string,
  ) {}

  /** The calls of the functions in whose parameters a walk ended. */
  from(lifted: Lifted, contents: Contents): Lifted[] {
    return this.tellings.of(contents).entries.flatMap((origin) => this.fromEntry(lifted, contents, origin));
  }

  /** Through a wrapper that hands its parameter on whole, the call is where the flow is reported; else the place stays where it was. */
  private fromEntry({ start, at, isSettled }: Lifted, { common, wayFrom, givenTo }: Contents, origin: Origin): Lifted[] {
    const { state } = origin;
    const audible = givenTo(origin).filter((each) => !this.tellings.isSilent(each));
    if (audible.length === 0) return [];
    const object = ownObject(this.solver, state, common && start);
    const given = audible.filter(({ caller }) => object?.mayBeOf(caller) !== false);
    // From so far away no evidence is taken.
    if (given.length === 0 || isTooFar(common ? start : undefined, this.tellings.functionsTo(origin))) return [];
    const isPlace =
      !isSettled && isInFunctionOf(at, state) && isWrapper(this.solver, functionOf(state), this.kind) && !this.evidence.isEvident(state);
    const isEnough = isPlace && takesEnough(this.solver, state, this.kind);
    const told = toldOnWay(object, state);
    return given.flatMap((each) => {
      const isGiven = isEnough || (isPlace && !isElement(each.caller) && isMadeHere(each.start));
      const place: SinkPlace =
        isGiven && !isOverridden(this.solver, each.caller) ? { at: each.caller, isSettled: false } : { at, isSettled: true };
      return this.isNew(place, each, told) ? [{ start: toLifted(each, wayFrom(state)), ...place }] : [];
    });
  }

  private isNew({ at }: SinkPlace, { start }: GivenValue, told: string): boolean {
    const ofPlace = memoize(this.asked, at.file.calls[at.call], () => new Map<string, Set<State>>());
    const starts = memoize(ofPlace, told, () => new Set());
    if (starts.has(start)) return false;
    starts.add(start);
    return true;
  }
}

/**
 * True where a leak to a sink may be reported in files that are asked about: it stands in one, or calls in one lead to it through
 * wrappers alone. Lifting takes no other way to a place of report, and leaves out more of these.
 */
export function mayBeToldIn(solver: Solver, { at, kind }: Pick<SinkCall, 'at' | 'kind'>, isAsked: (file: FileFacts) => boolean): boolean {
  const seen = new Set<FunctionFacts>();
  const open = [at];
  for (const { file, call } of open) {
    if (isAsked(file)) return true;
    for (const { id, facts } of functionsAround(file, call)) {
      if (seen.has(facts) || !isWrapper(solver, { file, id }, kind)) continue;
      seen.add(facts);
      open.push(...solver.callersOf({ file, id }, facts));
    }
  }
  return false;
}

/**
 * The files in which a call may stand, of a sink of whatever kind, that is told in files that are asked about (`mayBeToldIn`):
 * these, and those of the wrappers to which calls in them lead. Of tests all, since who calls them is found out when it is asked for.
 */
export function filesToldIn(solver: Solver, isAsked: (file: FileFacts) => boolean): ReadonlySet<FileFacts> {
  const { all } = solver.project;
  const isTest = ({ path }: FileFacts) => solver.models.isTestPath(path);
  const wrappers = all.filter((file) => !isTest(file)).flatMap((file) => wrappersIn(solver, file));
  const calls = wrappers.flatMap((wrapper) => solver.callersOf(wrapper, wrapper.facts).map((at) => ({ at, wrapper })));
  const inside = new Map<FunctionFacts, Wrapper[]>();
  for (const { at, wrapper } of calls)
    for (const { facts } of functionsAround(at.file, at.call)) memoize(inside, facts, () => []).push(wrapper);
  // A set that grows is gone through to its end.
  const reached = new Set(calls.filter(({ at }) => isAsked(at.file)).map(({ wrapper }) => wrapper));
  for (const { facts } of reached) for (const wrapper of inside.get(facts) ?? []) reached.add(wrapper);
  return new Set([...all.filter((file) => isAsked(file) || isTest(file)), ...[...reached].map(({ file }) => file)]);
}

/** A function that may be a wrapper of some kind of sink. */
interface Wrapper extends FunctionRef {
  readonly facts: FunctionFacts;
}

function wrappersIn(solver: Solver, file: FileFacts): Wrapper[] {
  const kinds = Object.keys(solver.names.kinds.sinks);
  const mayBe = (id: number) => kinds.some((kind) => isWrapper(solver, { file, id }, kind));
  return file.functions.flatMap((facts, id) => (id !== 0 && mayBe(id) ? [{ file, id, facts }] : []));
}

/** The functions that a call stands in, the innermost first. */
function functionsAround(file: FileFacts, call: number): FunctionAround[] {
  const around: FunctionAround[] = [];
  for (let id = file.calls[call]?.scope ?? 0; id !== 0;) {
    const facts = file.functions[id];
    if (!facts) break;
    around.push({ id, facts });
    id = facts.parent;
  }
  return around;
}

interface FunctionAround {
  readonly id: number;
  readonly facts: FunctionFacts;
}

/** True for a call on `this` that calls what the class of the object has of several methods. */
function isOverridden(solver: Solver, at: CallRef): boolean {
  const { receiver = -1 } = at.file.calls[at.call] ?? {};
  return at.file.nodes[receiver]?.kind === 'this' && solver.targetsOf(at).functions.length > 1;
}

/** What a way says of what is asked about: the object, and the types. */
function toldOnWay(object: OwnObject | undefined, { witness = '' }: State): string {
  return `${object?.key ?? ''} ${witness}`;
}

function functionOf({ file, node }: Pick<State, 'file' | 'node'>): FunctionRef {
  return { file, id: file.nodes[node]?.ref ?? 0 };
}

/** True for a function that exists to reach the sink: its name or its file's name says so, or it does little else. */
function isWrapper(solver: Solver, { file, id }: FunctionRef, kind: string): boolean {
  const { name = '', isHandler } = file.functions[id] ?? {};
  if (isHandler) return false;
  return callsIn(file, id).length <= SMALL || isNamedWrapper(solver, file, name, kind);
}

function isNamedWrapper({ names }: Solver, file: FileFacts, name: string, kind: string): boolean {
  return names.isWrapperName(name, kind) || names.isWrapperName(fileName(file), kind);
}

/** True for a wrapper that passes its parameter on whole, or as much of it as such a sink takes. */
function takesEnough(solver: Solver, { file, node, path }: State, kind: string): boolean {
  const { name = '' } = file.functions[file.nodes[node]?.ref ?? 0] ?? {};
  const takesParts = findSinkKind(solver.names.kinds, kind)?.takesParts === true;
  return isWhole(path) || (takesParts && isNamedWrapper(solver, file, name, kind));
}

/** True for a JSX element: its attributes are what a component is for, no options. */
function isElement(at: CallRef): boolean {
  return at.file.calls[at.call]?.attributes !== undefined;
}

/** True where the call itself puts what is asked for under these keys of an object that it makes: `report({ extra: patient })`. */
function isMadeHere({ file, node, path: [key, ...rest] }: Pick<State, 'file' | 'node' | 'path'>): boolean {
  const { kind, edges = [] } = file.nodes[node] ?? {};
  if (key === undefined || kind !== 'object') return false;
  return edges.some(({ label, keys = [], from }) => {
    if (label !== 'write' || keys[0] !== key) return false;
    return isWhole(rest) || isMadeHere({ file, node: from, path: rest });
  });
}

/** `analytics` of `lib/analytics.ts`. */
function fileName({ path }: FileFacts): string {
  return basename(path).split('.')[0] ?? '';
}

/** True when a call stands in the function whose parameter it is, or in a closure of it. */
function isInFunctionOf({ file, call }: CallRef, parameter: State): boolean {
  const wanted = nodeOf(parameter).ref;
  let scope = file.calls[call]?.scope ?? 0;
  while (scope !== 0 && scope !== wanted) scope = file.functions[scope]?.parent ?? 0;
  return file === parameter.file && scope === wanted;
}
