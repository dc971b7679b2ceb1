import type { SummaryRow } from '@phitrace/core';
import type { CallFacts, FlowNode } from '../facts/graph.js';
import type { CallRef, FunctionRef } from '../link/project.js';
import { followMember } from './expand-class.js';
import { type IndexedRow, isModelOutput, isSafeguard, isSink, isSource, isSummary, isTransport } from './models.js';
import { afterWrite, type ParsedPosition, parsePosition } from './positions.js';
import type { Walk } from './solver.js';
import type { State } from './state.js';

/** The result of a call: by model row, else through the body of the called function, else what an unknown function may pass on. */
export function expandCall(walk: Walk, state: State, node: FlowNode): void {
  const at = { file: state.file, call: node.ref ?? -1 };
  const call = at.file.calls[at.call];
  if (!call) return;
  const targets = walk.solver.targetsOf(at);
  const rows = targets.places.flatMap((place) => walk.solver.models.at(place));
  if (followRows(walk, state, call, rows)) return;
  if (walk.solver.deidentifiers.has(call.member)) {
    followArguments(walk, state, call, { safeguard: 'deidentified' });
    return;
  }
  const safeguard = walk.question === 'content' ? walk.solver.names.safeguardOf(call.member) : undefined;
  if (safeguard !== undefined) {
    followArguments(walk, state, call, { safeguard });
    return;
  }
  if (walk.question === 'content' && state.path.length === 0 && walk.solver.names.namesReference(call.member)) {
    walk.end({ kind: 'external' }, state);
    return;
  }
  const entered = targets.functions.length + targets.classes.length > 0;
  for (const target of targets.functions) enter(walk, state, at, target);
  for (const target of targets.classes) enterInstance(walk, state, at, target);
  if (entered) return;
  if (followRows(walk, state, call, walk.solver.models.ofAnyReceiver(call.member))) return;
  expandUnknown(walk, state, call, rows);
}

/** Follows the rows that say something about the result; false when none does. */
function followRows(walk: Walk, state: State, call: CallFacts, rows: readonly IndexedRow[]): boolean {
  const source = rows.find(isSource);
  if (source && walk.question === 'content') {
    const named =
      source.row.type && /^arg\[\d+\]$/.test(source.row.type)
        ? literalArgument(state, call, parsePosition(source.row.type).index)
        : source.row.type;
    walk.end({ kind: 'model', category: source.row.source, owner: source.owner, ...(named && { type: named }) }, state);
    return true;
  }
  const safeguard = rows.find(isSafeguard);
  if (safeguard) {
    const { safeguard: kind, from } = safeguard.row;
    const marked: Walk = { ...walk, push: (origin, next) => walk.push(origin, { ...next, safeguard: kind }) };
    followPosition(marked, state, call, parsePosition(from), [], true);
    return true;
  }
  const summaries = rows
    .filter(isSummary)
    .filter(({ row }) => row.flows.length === 0 || row.flows.some((flow) => flow.to.startsWith('return')));
  if (walk.question === 'value' && summaries.length > 0 && !summaries.some(({ row }) => isAbout(row, state.path)))
    walk.end({ kind: 'external' }, state);
  for (const { row } of summaries) followSummary(walk, state, call, row, 'return');
  return summaries.length > 0;
}

/** True when a row tells where the value at this path of the result comes from. */
function isAbout(row: SummaryRow, path: readonly string[]): boolean {
  return (
    row.flows.length === 0 ||
    row.flows.some(
      (flow) => flow.step !== 'derive' && flow.to.startsWith('return') && afterWrite(path, parsePosition(flow.to).keys) !== undefined,
    )
  );
}

function literalArgument(state: State, call: CallFacts, index: number): string | undefined {
  const value = state.file.nodes[call.args[index]?.node ?? -1]?.value;
  return typeof value === 'string' ? value : undefined;
}

function followArguments(walk: Walk, state: State, call: CallFacts, extra: { safeguard?: string; answered?: boolean }): void {
  for (const argument of call.args) walk.push(state, { node: argument.node, path: [], derived: true, ...extra });
}

/** Applies the flows of a row whose target is `base`. */
function followSummary(walk: Walk, state: State, call: CallFacts, row: SummaryRow, base: string): void {
  for (const flow of row.flows) {
    const to = parsePosition(flow.to);
    if (flow.step === 'drop' || (flow.step === 'derive' && walk.question === 'value') || to.inner || baseName(to) !== base) continue;
    const rest = flow.step === 'derive' ? [] : afterWrite(state.path, to.keys);
    if (rest) followPosition(walk, state, call, parsePosition(flow.from), rest, flow.step === 'derive');
  }
}

function baseName(position: ParsedPosition): string {
  return position.base === 'arg' ? `arg[${position.index}]` : position.base;
}

/** Continues at a position of the call. */
export function followPosition(
  walk: Walk,
  state: State,
  call: CallFacts,
  from: ParsedPosition,
  rest: readonly string[],
  derived: boolean,
): void {
  if (from.base === 'return') {
    followSetters(walk, state, call, from, rest);
    return;
  }
  const path = [...from.keys, ...rest];
  if (from.base === 'receiver') {
    if (call.receiver !== undefined) walk.push(state, { node: call.receiver, path, derived });
    return;
  }
  const last = from.open ? call.args.length - 1 : from.index;
  for (let i = from.index; i <= last; i++) {
    const argument = call.args[i] ?? call.args.find((candidate) => candidate.spread);
    if (!argument) continue;
    if (from.inner?.kind === 'return') enterArgument(walk, state, call, i, path);
    else walk.push(state, { node: argument.node, path: argument.spread ? ['*', ...path] : path, derived });
  }
}

/** What the calls of a returned function pass to it: the setter of a state hook. */
function followSetters(walk: Walk, state: State, call: CallFacts, { keys, inner }: ParsedPosition, rest: readonly string[]): void {
  const at = { file: state.file, call: state.file.nodes[call.node]?.ref ?? -1 };
  const index = inner?.kind === 'param' ? inner.index : 0;
  for (const setter of walk.solver.callsOfResult(at, keys[0] ?? '')) {
    const facts = setter.file.calls[setter.call];
    const argument = facts?.args[index];
    if (!facts || !argument) continue;
    if (setter.file.nodes[argument.node]?.kind !== 'function')
      walk.push(state, { file: setter.file, node: argument.node, path: rest, stack: undefined });
    else
      enterArgument(
        { ...walk, push: (_from, next) => walk.push(state, next) },
        { ...state, file: setter.file, stack: undefined },
        facts,
        index,
        rest,
      );
  }
}

/** Continues in what the function that is the argument returns. */
function enterArgument(walk: Walk, state: State, call: CallFacts, argument: number, path: readonly string[]): void {
  const at = { file: state.file, call: state.file.nodes[call.node]?.ref ?? -1 };
  for (const { kind, state: end } of walk.solver.origins(state.file, call.args[argument]?.node ?? -1, [], 'value', state.stack)) {
    const id = end.file.nodes[end.node]?.ref;
    if (kind !== 'function' || id === undefined) continue;
    const stack = walk.solver.frame(state.stack, at, { file: end.file, id }, argument);
    for (const result of end.file.functions[id]?.returns ?? []) walk.push(state, { file: end.file, node: result, path, stack });
  }
}

/** Enters the body of a called function, remembering the call. */
function enter(walk: Walk, state: State, at: CallRef, callee: FunctionRef): void {
  const facts = walk.solver.project.functionOf(callee);
  if (!facts) return;
  if (facts.tags.includes('deidentifies') || walk.solver.deidentifiers.has(facts.name)) {
    const call = at.file.calls[at.call];
    if (call) followArguments(walk, state, call, { safeguard: 'deidentified' });
    return;
  }
  const frame = walk.solver.frame(state.stack, at, callee);
  if (frame.depth > walk.solver.limits.callDepth) {
    walk.end({ kind: 'cut', bound: 'callDepth' }, state);
    return;
  }
  for (const result of facts.returns) walk.push(state, { file: callee.file, node: result, stack: frame });
}

/** A new instance: its members, with the call of the constructor remembered. */
function enterInstance(walk: Walk, state: State, at: CallRef, target: { file: CallRef['file']; classId: number }): void {
  const constructorId = target.file.classes[target.classId]?.constructorId;
  const stack = constructorId === undefined ? state.stack : walk.solver.frame(state.stack, at, { file: target.file, id: constructorId });
  followMember({ ...walk, push: (from, next) => walk.push(from, { stack, ...next }) }, state, target);
}

/** A function that nobody knows: what it returns may hold its arguments and its receiver; its own name may say what it is. */
function expandUnknown(walk: Walk, state: State, call: CallFacts, rows: readonly IndexedRow[]): void {
  if (walk.typeSays(state) !== undefined) {
    walk.end({ kind: 'typed' }, state);
    return;
  }
  walk.end({ kind: 'external' }, state);
  if (walk.question === 'value') return;
  if (isModelOutput(rows)) followModelOutput(walk, state, call);
  else if (!walk.solver.names.isOpaqueCall(call.member) && !rows.some((row) => isSink(row) || isTransport(row)))
    followUnknown(walk, state, call);
  if (call.receiver === undefined) followMaker(walk, state, call);
}

/** What a model answers is about its input, apart from ids, counts and reasons. */
function followModelOutput(walk: Walk, state: State, call: CallFacts): void {
  const keys = state.path.filter((key) => key !== '*' && !/^\d+$/.test(key));
  if (keys.every((key) => walk.solver.names.isContent(key))) followArguments(walk, state, call, { answered: true });
}

/** `const { watch } = useForm<Intake>()`: what `watch` gives is what the call that made it was about. */
function followMaker(walk: Walk, state: State, call: CallFacts): void {
  const ref = state.file.nodes[call.node]?.ref ?? -1;
  for (const { madeBy } of walk.solver.targetsOf({ file: state.file, call: ref }).places) {
    const [maker] = madeBy;
    const facts = maker?.file.calls[maker.call];
    if (maker && facts && facts.typeArguments.length > 0) walk.push(state, { file: maker.file, node: facts.node, path: [], derived: true });
  }
}

function followUnknown(walk: Walk, state: State, call: CallFacts): void {
  for (const argument of call.args) walk.push(state, { node: argument.node, path: [], derived: true });
  if (call.receiver !== undefined) walk.push(state, { node: call.receiver, path: [], derived: true });
}

/** What a call wrote into its receiver or first argument. */
export function expandEffect(walk: Walk, state: State, callIndex: number, position: string): void {
  const at = { file: state.file, call: callIndex };
  const call = at.file.calls[callIndex];
  if (!call) return;
  const targets = walk.solver.targetsOf(at);
  const placed = targets.places.flatMap((place) => walk.solver.models.at(place)).filter(isSummary);
  const rows =
    placed.length > 0 ? placed : targets.functions.length > 0 ? [] : walk.solver.models.ofAnyReceiver(call.member).filter(isSummary);
  for (const { row } of rows) followSummary(walk, state, call, row, position);
}
