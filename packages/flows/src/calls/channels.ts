import { type ChannelRow, memoize, type ParsedPosition, parsePosition } from '@phitrace/core';
import { constantText } from '../graph/constant-text.js';
import type { Decorator, FileFacts } from '../graph/graph.js';
import type { CallRef, LinkedProject } from '../graph/program.js';
import { isChannel, type ModelIndex } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import type { ArgumentPlace } from '../query/state.js';
import { nodeOf } from '../query/state.js';
import { isSameClass, lineageOf } from './classes.js';
import type { ClassRef } from './targets.js';

/** Calls that send something under one name: more are too many to tell which is meant. */
const MAX_SENDERS = 8;

/** What stands at a position of a call that sends something. */
export interface Sent {
  readonly at: CallRef;
  readonly from: ParsedPosition;
  /** Keys of the parameter under which it stands there. */
  readonly keys: readonly string[];
}

/** A function that a call is given, and the parameter of it that is asked for. */
interface Taker {
  readonly at: CallRef;
  readonly argument: ArgumentPlace;
  readonly parameter: number;
}

/** What the project sends under the name under which a call is given a function: `bus.emit('admitted', visit)` for `bus.on('admitted', …)`. */
export function sentToCallback(solver: Solver, { at, argument, parameter }: Taker): readonly Sent[] {
  const call = at.file.calls[at.call];
  const isForeign = call?.receiver !== undefined && isOfOthers(solver, at);
  const rows = isForeign ? solver.models.ofAnyReceiver(call.member).filter(isChannel) : [];
  const names = rows.length > 0 ? namesGivenTo(solver, at) : [];
  return names.flatMap((name) =>
    rows.flatMap(({ row }) =>
      sentBy(solver, row, { name, at }, ({ index, inner }) => index === argument.index && standsAt(inner, argument, parameter)),
    ),
  );
}

/** The same for a method that a decorator gives: `@OnEvent('admitted') welcome(visit) { … }`. */
export function sentToMethod(solver: Solver, decorators: readonly Decorator[] = [], parameter: number): readonly Sent[] {
  return decorators.flatMap(({ name, args: [sent] }) =>
    sent === undefined
      ? []
      : decoratedRows(solver.models, name).flatMap((row) =>
          sentBy(solver, row, { name: sent }, ({ inner }) => standsAt(inner, undefined, parameter)),
        ),
  );
}

function decoratedRows(models: ModelIndex, decorator: string): readonly ChannelRow[] {
  return models.channels.filter(({ decorators }) => decorators.includes(decorator));
}

function standsAt(inner: ParsedPosition['inner'], argument: ArgumentPlace | undefined, parameter: number): boolean {
  return inner?.kind === 'param' && inner.index === parameter && (!argument || inner.at.join('.') === argument.keys.join('.'));
}

/** The name under which something is heard, and the call that listens to it. */
interface Heard {
  readonly name: string;
  readonly at?: CallRef;
}

function sentBy(solver: Solver, row: ChannelRow, { name, at: heard }: Heard, isAsked: (to: ParsedPosition) => boolean): Sent[] {
  const isCommon = row.except.includes(name);
  if (isCommon && heard === undefined) return [];
  const named = (sendersOf(solver, row).get(name) ?? []).filter((at) => isOfOthers(solver, at));
  const senders = isCommon && heard ? named.filter((at) => isOfOneClass(solver, at, heard)) : named;
  if (senders.length > MAX_SENDERS) return [];
  return row.hands.flatMap(({ from, to }) => {
    const target = parsePosition(to);
    return isAsked(target) ? senders.map((at) => ({ at, from: parsePosition(from), keys: target.keys })) : [];
  });
}

/** True for calls on objects of one class of the project, or of one above it: a name that everything uses means the same there. */
function isOfOneClass(solver: Solver, sender: CallRef, heard: CallRef): boolean {
  const [senders, listeners] = [sender, heard].map((at) => classesOfReceiver(solver, at));
  const isAbove = (above: ClassRef, below: ClassRef) => lineageOf(solver, below).some((each) => isSameClass(each, above));
  return senders?.some((sent) => listeners?.some((made) => isAbove(sent, made) || isAbove(made, sent))) === true;
}

/** The classes of the object that a call is made on: of `this`, or of one that is made in the code; none of a call on nothing. */
function classesOfReceiver(solver: Solver, { file, call }: CallRef): readonly ClassRef[] {
  const { receiver } = file.calls[call] ?? {};
  // A function that is called by its name alone is on no object: `emit('message', body)`.
  if (receiver === undefined) return [];
  const { kind, ref } = file.nodes[receiver] ?? {};
  if (kind === 'this') return ref === undefined ? [] : [{ file, classId: ref }];
  return solver.origins(file, receiver, []).flatMap(({ state }) => {
    const made = nodeOf(state);
    return made.kind === 'call' && state.path.length === 0 ? solver.targetsOf({ file: state.file, call: made.ref ?? -1 }).classes : [];
  });
}

/** False for a call of a function of the project: what that does is followed in its body. */
function isOfOthers(solver: Solver, at: CallRef): boolean {
  return solver.targetsOf(at).functions.length === 0;
}

const known = new WeakMap<LinkedProject, Map<ChannelRow, ReadonlyMap<string, readonly CallRef[]>>>();

/** The calls that send something, by the name under which. */
function sendersOf(solver: Solver, row: ChannelRow): ReadonlyMap<string, readonly CallRef[]> {
  const byRow = memoize(known, solver.project, () => new Map<ChannelRow, ReadonlyMap<string, readonly CallRef[]>>());
  return memoize(byRow, row, () => {
    const found = new Map<string, CallRef[]>();
    for (const at of solver.project.callsNamed(row.sentBy)) {
      const names = solver.models.isTestPath(at.file.path) ? [] : namesGivenTo(solver, at);
      for (const name of names) memoize(found, name, () => []).push(at);
    }
    return found;
  });
}

/** The texts that the first argument of a call may be, here or behind a constant of another file: `emit(late ? 'late' : 'due', visit)`. */
function namesGivenTo(solver: Solver, { file, call }: CallRef): readonly string[] {
  const node = file.calls[call]?.args[0]?.node;
  if (node === undefined) return [];
  const constant = constantText(file, node);
  return constant === undefined ? textsBehind(solver, file, node) : [constant];
}

/** None where it may be anything else, too. */
function textsBehind(solver: Solver, file: FileFacts, node: number): readonly string[] {
  if (file.nodes[node]?.kind === 'parameter') return [];
  const origins = solver.origins(file, node, []);
  const texts = origins.map((origin) => (origin.kind === 'literal' ? nodeOf(origin.state).value : undefined));
  const known = texts.filter((text) => typeof text === 'string');
  return known.length === texts.length && known.length <= MAX_SENDERS ? [...new Set(known)] : [];
}
