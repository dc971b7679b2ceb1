import { type ApiPath, type ConditionPosition, parseConditionPosition, type ParsedPosition, parsePosition } from '@phitrace/core';
import type { CallRef } from '../graph/program.js';
import type { CalledPlace, MakerCall } from '../calls/targets.js';
import type { Argument, Solver } from '../query/query.js';
import { nodeOf, type Origin } from '../query/state.js';
import { inputsAt } from './inputs.js';
import { setupCalls } from './setups.js';

/** What is asked about: a call, the calls that made its receiver, nearest first, and what the row's file says of its packages. */
export interface Asked {
  readonly solver: Solver;
  readonly at: CallRef;
  readonly makers: readonly MakerCall[];
  readonly packages: readonly string[];
  readonly setup: readonly ApiPath[];
}

/** The calls that made the receiver of a call: of its place, else the call that the receiver is the result of. */
export function makersOf(at: CallRef, place?: CalledPlace): readonly MakerCall[] {
  if (place && place.madeBy.length > 0) return place.madeBy;
  const receiver = at.file.nodes[at.file.calls[at.call]?.receiver ?? -1];
  return receiver?.kind === 'call' && receiver.ref !== undefined ? [{ file: at.file, call: receiver.ref }] : [];
}

/** The values that may stand at a position of a condition. */
export function valuesAt(asked: Asked, text: string): readonly Origin[] {
  const { of, position, made } = parseConditionPosition(text);
  const values = valuesOf(asked.solver, callsOf(asked, of), position);
  return made ? valuesAtMaking(asked.solver, values, made) : values;
}

/** The places at which these values are given. */
export function placesAt(asked: Asked, text: string): readonly Argument[] {
  const { of, position } = parseConditionPosition(text);
  return callsOf(asked, of).flatMap(({ file, call }) => {
    const facts = file.calls[call];
    return (facts ? inputsAt(facts, position) : []).map(({ node, path }) => ({ file, node, path }));
  });
}

function callsOf(asked: Asked, of: ConditionPosition['of']): readonly MakerCall[] {
  if (of === undefined) return [asked.at];
  if (of === 'maker') return asked.makers;
  if (of !== 'setup' && 'method' in of) return callsOnSame(asked, of.method);
  const calls = ofSamePackage(asked, setupCalls(asked, asked.at.file));
  return of === 'setup' ? calls : calls.filter(({ file, call }) => file.calls[call]?.member === of.setup);
}

/** Where a vendor has several packages, the calls that set up the one that is asked about; all, where none does. */
function ofSamePackage({ solver, at }: Asked, calls: readonly CallRef[]): readonly CallRef[] {
  const modules = modulesCalled(solver, at);
  const own = calls.filter((call) => modulesCalled(solver, call).some((module) => modules.includes(module)));
  return own.length > 0 ? own : calls;
}

function modulesCalled(solver: Solver, call: CallRef): readonly string[] {
  return solver.targetsOf(call).places.map(({ module }) => module);
}

/** The values at a position of the calls that made these values; none where one of them has none there. */
function valuesAtMaking(solver: Solver, made: readonly Origin[], position: ParsedPosition): readonly Origin[] {
  const values = made.map(({ state }) => {
    const { kind, ref = -1 } = nodeOf(state);
    return kind === 'call' ? valuesOf(solver, [{ file: state.file, call: ref, stack: state.stack }], position) : [];
  });
  return values.some((each) => each.length === 0) ? [] : values.flat();
}

/** The calls of a method in the same file whose receiver was made by the same call. */
function callsOnSame({ solver, at, makers }: Asked, method: string): readonly CallRef[] {
  const isMaker = ({ file, call }: MakerCall) => makers.some((maker) => maker.file === file && maker.call === call);
  const calls = solver.project.callsNamed([method]).filter(({ file }) => file === at.file);
  return calls.filter((call) => solver.targetsOf(call).places.some((place) => makersOf(call, place).some(isMaker)));
}

/** The values at a position of the calls that made the receiver. */
export function valuesAtMakers({ solver, makers }: Asked, position: string): readonly Origin[] {
  return valuesOf(solver, makers, parsePosition(position));
}

/** The values at a position; of several calls, those of the nearest that gives one. */
function valuesOf(solver: Solver, calls: readonly MakerCall[], position: ParsedPosition): readonly Origin[] {
  for (const { file, call, stack } of calls) {
    const facts = file.calls[call];
    const inputs = facts ? inputsAt(facts, position) : [];
    const values = inputs.flatMap(({ node, path }) => solver.origins(file, node, path, stack));
    const found = values.filter(({ kind, state }) => kind !== 'literal' || state.path.length === 0);
    if (!found.every(isNothing)) return found;
  }
  return [];
}

/** `undefined`, `null`. */
export function isNothing({ kind, state }: Origin): boolean {
  const { value, name, pattern } = nodeOf(state);
  return (kind === 'literal' && value === null && pattern === undefined) || (kind === 'module' && name === 'undefined');
}
