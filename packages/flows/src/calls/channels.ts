import { type ChannelRow, memoize, type ParsedPosition, parsePosition } from '@phitrace/core';
import { constantText } from '../graph/constant-text.js';
import type { Decorator, FileFacts } from '../graph/graph.js';
import type { CallRef, LinkedProject } from '../graph/program.js';
import { isChannel, type ModelIndex } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import type { ArgumentPlace } from '../query/state.js';
import { nodeOf } from '../query/state.js';

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
  const name = rows.length > 0 ? nameGivenTo(solver, at) : undefined;
  if (name === undefined) return [];
  return rows.flatMap(({ row }) =>
    sentBy(solver, row, name, ({ index, inner }) => index === argument.index && standsAt(inner, argument, parameter)),
  );
}

/** The same for a method that a decorator gives: `@OnEvent('admitted') welcome(visit) { … }`. */
export function sentToMethod(solver: Solver, decorators: readonly Decorator[] = [], parameter: number): readonly Sent[] {
  return decorators.flatMap(({ name, args: [sent] }) =>
    sent === undefined
      ? []
      : decoratedRows(solver.models, name).flatMap((row) =>
          sentBy(solver, row, sent, ({ inner }) => standsAt(inner, undefined, parameter)),
        ),
  );
}

function decoratedRows(models: ModelIndex, decorator: string): readonly ChannelRow[] {
  return models.channels.filter(({ decorators }) => decorators.includes(decorator));
}

function standsAt(inner: ParsedPosition['inner'], argument: ArgumentPlace | undefined, parameter: number): boolean {
  return inner?.kind === 'param' && inner.index === parameter && (!argument || inner.at.join('.') === argument.keys.join('.'));
}

function sentBy(solver: Solver, row: ChannelRow, name: string, isAsked: (to: ParsedPosition) => boolean): Sent[] {
  if (row.except.includes(name)) return [];
  const senders = (sendersOf(solver, row).get(name) ?? []).filter((at) => isOfOthers(solver, at));
  if (senders.length > MAX_SENDERS) return [];
  return row.hands.flatMap(({ from, to }) => {
    const target = parsePosition(to);
    return isAsked(target) ? senders.map((at) => ({ at, from: parsePosition(from), keys: target.keys })) : [];
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
      const name = solver.models.isTestPath(at.file.path) ? undefined : nameGivenTo(solver, at);
      if (name !== undefined) memoize(found, name, () => []).push(at);
    }
    return found;
  });
}

/** The text that is the first argument of a call, here or behind a constant of another file. */
function nameGivenTo(solver: Solver, { file, call }: CallRef): string | undefined {
  const node = file.calls[call]?.args[0]?.node;
  return node === undefined ? undefined : (constantText(file, node) ?? textBehind(solver, file, node));
}

function textBehind(solver: Solver, file: FileFacts, node: number): string | undefined {
  if (file.nodes[node]?.kind === 'parameter') return undefined;
  const [origin, ...others] = solver.origins(file, node, []);
  const value = origin?.kind === 'literal' && others.length === 0 ? nodeOf(origin.state).value : undefined;
  return typeof value === 'string' ? value : undefined;
}
