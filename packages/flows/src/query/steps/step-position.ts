import { type Inner, type ParsedPosition, parsePosition, type SourceRow, type SummaryRow } from '@phitrace/core';
import { argumentAt } from '../../calls/argument-at.js';
import { flowsOf, summariesOf } from '../../calls/call-models.js';
import { type Sent, sentToCallback } from '../../calls/channels.js';
import { callsOfHeldParameter, usesOfParameter } from '../../calls/callback-calls.js';
import type { CallFacts } from '../../graph/graph.js';
import type { CallRef, FunctionRef } from '../../graph/program.js';
import { receiverName } from '../../graph/receiver-name.js';
import { type IndexedRow, isSource } from '../../models/model-index.js';
import type { Passed, Query, Solver } from '../query.js';
import { chosenPaths } from '../chosen-keys.js';
import { keysNamed, keysMeant, withNames } from '../named-keys.js';
import { type ArgumentPlace, type Frame, nodeOf, type State } from '../state.js';
import { endIn, guardedBy, moveTo, type Step, throughWrite } from './step.js';

type Path = readonly string[];
type RowFlow = SummaryRow['flows'][number];

/** A call of the file that a state stands in. */
export function refOf(state: State, call: CallFacts): CallRef {
  return { file: state.file, call: state.file.nodes[call.node]?.ref ?? -1 };
}

/** Steps to where a flow of the call comes from, with what is left to look for; undefined when it brings nothing asked for. */
export function stepsOfFlow(
  query: Query,
  state: State,
  call: CallFacts,
  flow: RowFlow,
  from = parsePosition(flow.from),
): Step[] | undefined {
  const to = parsePosition(flow.to);
  const names = keysMeant(to, state.path);
  const left = query.behind(state.path, withNames(to, names).keys, flow.step);
  if (!left) return undefined;
  const derived = flow.step === 'derive';
  // `error.issues[0].path` of a text is no part of it.
  if (derived && query.solver.names.leadsToMeta(left)) return [];
  return chosenPaths(query.solver, state, call, flow, left).flatMap((path) =>
    throughWrite(query.solver.names, to.keys, stepsAt(query, state, call, withNames(from, names), derived ? [] : path)),
  );
}

/** Steps to a position of the call. */
export function stepsAt(query: Query, state: State, call: CallFacts, from: ParsedPosition, rest: Path): Step[] {
  const path = [...from.keys, ...rest];
  if (from.base === 'arg') return stepsToArguments(query, state, call, from, path);
  if (from.base === 'return')
    return from.inner ? stepsToTaken(query, state, call, from.inner, path) : [moveTo(state, { node: call.node, path })];
  return call.receiver === undefined ? [] : [moveTo(state, { node: call.receiver, path })];
}

function stepsToArguments(query: Query, state: State, call: CallFacts, from: ParsedPosition, path: Path): Step[] {
  const first = from.index < 0 ? call.args.length - 1 : from.index;
  const last = from.open ? call.args.length - 1 : first;
  const steps: Step[] = [];
  for (let i = first; i <= last; i++) {
    const argument = call.args[i] ?? call.args.find((candidate) => candidate.spread);
    if (!argument) continue;
    if (from.inner) steps.push(...stepsInto(query, state, call, i, from.inner, path));
    else steps.push(moveTo(state, { node: argument.node, path: argument.spread ? ['*', ...path] : path }));
  }
  return steps;
}

function stepsInto(query: Query, state: State, call: CallFacts, index: number, inner: Inner, path: Path): Step[] {
  if (inner.kind === 'return') return stepsOfResult(query, state, call, { index, keys: inner.at }, path);
  if (inner.given === undefined) return stepsToParameter(query.solver, state, call.args[index]?.node ?? -1, inner, path);
  return stepsToGiven(query, state, call.args[index]?.node ?? -1, { ...inner, given: inner.given }, path);
}

/** The parameter of a function, an argument of a call, as it is declared there: what `useMutation({ mutationFn: saveBooking })` is called with. */
function stepsToParameter(solver: Solver, state: State, argument: number, { at, index }: ParameterOf, path: Path): Step[] {
  return solver.origins(state.file, argument, at, state.stack).flatMap(({ kind, state: { file, node } }) => {
    const parameter = kind === 'function' ? file.functions[file.nodes[node]?.ref ?? -1]?.params[index] : undefined;
    return parameter === undefined ? [] : [moveTo(state, { file, node: parameter, path })];
  });
}

/** Which argument of the calls of which parameter of a function, or of a method of it. */
interface GivenArgument {
  readonly index: number;
  readonly method: readonly string[];
  readonly given: number;
}

/** What a function, an argument of a call, passes to one of its own parameters: `new Promise((resolve) => resolve(value))`. */
function stepsToGiven({ solver }: Query, state: State, argument: number, { index, method, given }: GivenArgument, path: Path): Step[] {
  return solver.origins(state.file, argument, [], state.stack).flatMap(({ kind, state: end }) => {
    const held = kind === 'function' ? end.file.functions[nodeOf(end).ref ?? -1]?.params[index] : undefined;
    const calls = held === undefined ? [] : callsOfHeldParameter(solver, end.file, held, method);
    return calls.flatMap(({ file, call }) =>
      (file.calls[call]?.args ?? [])
        .slice(given, given + 1)
        .map(({ node, spread }) => moveTo(state, { file, node, path: spread ? ['*', ...path] : path })),
    );
  });
}

/** Steps into what the function that is the argument returns. */
function stepsOfResult(query: Query, state: State, call: CallFacts, argument: ArgumentPlace, path: Path): Step[] {
  const callback: Callback = { at: refOf(state, call), argument, parameter: 0 };
  const origins = query.solver.origins(state.file, call.args[argument.index]?.node ?? -1, argument.keys, state.stack);
  const results = origins.map(({ kind, state: end }) => {
    if (kind === 'function') return stepsOfFunction(query, state, end, callback, path);
    if (nodeOf(end).kind === 'call' && (end.path.length === 0 || isMadeUnderKeys(query.solver, end)))
      return stepsOfMade(query, state, end, callback, path);
    return argument.keys.length + end.path.length > 0 && kind !== 'literal' ? undefined : [];
  });
  // Of each that is not known the same would be said: in a circle of states and their beginnings they are many.
  return [...results.flatMap((steps) => steps ?? []), ...(results.includes(undefined) ? [endIn('external')] : [])];
}

/** What the functions give that a call is given, and may give back: `retry(() => loadPatient(id))`. */
export function stepsOfGivenFunctions(query: Query, state: State, call: CallFacts): Step[] {
  const isFunction = (node: number) => query.solver.origins(state.file, node, [], state.stack).some(({ kind }) => kind === 'function');
  return call.args.flatMap(({ node }, index) =>
    isFunction(node) ? stepsOfResult(query, state, call, { index, keys: [] }, state.path) : [],
  );
}

function stepsOfFunction(query: Query, state: State, { file, node, stack: held }: State, callback: Callback, path: Path): Step[] {
  const id = file.nodes[node]?.ref ?? -1;
  const facts = file.functions[id];
  if (!facts) return [];
  const safeguard = query.safeguardOf({ file, id }, facts);
  if (safeguard !== undefined) return guardedBy(safeguard, stepsOfCallback(query, { ...state, path: [] }, callback) ?? []);
  const stack = query.solver.frame(held ?? state.stack, callback.at, { file, id }, callback.argument);
  return facts.returns.map((result) => moveTo(state, { file, node: result, path, stack }));
}

/** True for a function that stands in what a call made, where a row says what calling it gives. */
function isMadeUnderKeys(solver: Solver, { file, node, path }: State): boolean {
  const at = { file, call: file.nodes[node]?.ref ?? -1 };
  return flowsOf(solver, at).some(({ to }) => isResultOfResult(parsePosition(to), path));
}

/** A function that a call made: the row of that call says what it returns, else it may be what the function is given. */
function stepsOfMade(query: Query, state: State, made: State, callback: Callback, path: Path): Step[] {
  const at = { file: made.file, call: nodeOf(made).ref ?? -1 };
  const call = at.file.calls[at.call];
  const flows = flowsOf(query.solver, at).filter(({ to }) => isResultOfResult(parsePosition(to), made.path));
  // What makes the function may be the call that it is then given to, over and over.
  return query.solver.unlessAsked({ at: callback.at, ...callback.argument }, () => {
    const there = { ...state, path, file: made.file, stack: made.stack };
    // `createFeatureSelector<WardState>('ward')` gives what its type argument says.
    const typed = flows.length === 0 && hasTypeArguments(at) ? query.ofMakers(there, [at]) : [];
    if (typed.length > 0) return typed;
    if (!call || flows.length === 0) return stepsOfCallback(query, { ...state, path }, callback) ?? [];
    return flows.flatMap((flow) => stepsOfFlow(query, there, call, flow) ?? []);
  });
}

/** True for what calling a function of the result gives. */
export function isResultOfResult({ base, inner }: ParsedPosition, at: Path): boolean {
  return base === 'return' && inner?.kind === 'return' && keysNamed(inner.at, at) !== undefined;
}

/** What the calls of a returned function pass to it: the setter of a state hook, or the call that the function is handed to. */
function stepsToTaken(query: Query, state: State, call: CallFacts, inner: Inner, path: Path): Step[] {
  if (inner.kind !== 'param') return [];
  const setters = query.solver.callsOfResult(refOf(state, call), inner.at.at(-1) ?? '').flatMap((setter) => {
    const facts = setter.file.calls[setter.call];
    return facts ? stepsOfSetter(query, { ...state, file: setter.file, stack: undefined }, facts, inner.index, path) : [];
  });
  const { argumentOf } = call;
  if (inner.at.length > 0) return [...setters, ...stepsOfHandedSetter(query, state, call, inner, path)];
  if (!argumentOf) return setters;
  const { call: taker, index, keys } = argumentOf;
  const callback: Callback = { at: { file: state.file, call: taker }, argument: { index, keys }, parameter: inner.index };
  return [...setters, ...(stepsOfCallback(query, { ...state, path }, callback) ?? [])];
}

/** `<TextInput onChangeText={setName} />`: what the element gives the function, or, where nobody knows, what somebody types. */
function stepsOfHandedSetter(query: Query, state: State, call: CallFacts, { at: [index = ''], ...inner }: ParameterOf, path: Path): Step[] {
  const listeners = query.solver.usesOfResult(refOf(state, call), index).filter(isListener);
  return listeners.flatMap(({ at, index: argument, keys }) => {
    const callback: Callback = { at, argument: { index: argument, keys }, parameter: inner.index };
    // What is chosen of a list, or switched, nobody types.
    return stepsOfCallback(query, { ...state, path }, callback) ?? (/^on(Change|Input)/.test(keys[0] ?? '') ? [endIn('external')] : []);
  });
}

type ParameterOf = Extract<Inner, { kind: 'param' }>;

function isListener({ at: { file, call }, keys: [key = ''] }: Passed): boolean {
  return file.calls[call]?.attributes !== undefined && /^on[A-Z]/.test(key);
}

/** `setRows(rows)` sets what it is given, `setRows((old) => […])` what the function returns. */
function stepsOfSetter(query: Query, there: State, setter: CallFacts, index: number, path: Path): Step[] {
  const argument = setter.args[index];
  if (!argument) return [];
  const isFunction = there.file.nodes[argument.node]?.kind === 'function';
  return isFunction ? stepsOfResult(query, there, setter, { index, keys: [] }, path) : [moveTo(there, { node: argument.node, path })];
}

/** A function that is handed to a call, and the parameter of it that is asked for. */
export interface Callback {
  readonly at: CallRef;
  readonly argument: ArgumentPlace;
  readonly parameter: number;
}

/** The parameter of a callback: what the row of the called method says, or what the called function of the project passes; undefined when nobody knows. */
export function stepsOfCallback(query: Query, from: State, callback: Callback): Step[] | undefined {
  const { at, parameter } = callback;
  const state = { ...from, file: at.file };
  const { solver } = query;
  const sources = [...solver.rowsOf(at), ...rowsOfReceiver(solver, at)]
    .filter(isSource)
    .filter(({ row }) => isParameter(parsePosition(row.position), callback, parameter));
  const [source, ...others] = sources;
  if (source && isExcepted(solver, at, source.row)) return [endIn('clean')];
  if (source && !source.row.near) return [endInSource(source)];
  return stepsToGiver(query, state, callback) ?? (source && [endInSource(source, source.row.type, others)]);
}

/** The rows about a receiver of which only the name is known: `channel.consume(queue, (message) => …)`. */
function rowsOfReceiver(solver: Solver, at: CallRef): readonly IndexedRow[] {
  const call = at.file.calls[at.call];
  const rows = call?.receiver === undefined ? [] : solver.models.ofNamed(receiverName(call), call.member);
  return rows.length > 0 && solver.targetsOf(at).functions.length === 0 ? rows : [];
}

/** True where the first argument of the call says that the source brings nothing of anybody: `socket.on('disconnect', …)`, `socket.on('role-changed', …)`. */
function isExcepted({ names }: Solver, { file, call }: CallRef, { except = [] }: SourceRow): boolean {
  const first = file.nodes[file.calls[call]?.args[0]?.node ?? -1];
  if (first?.kind !== 'literal' || typeof first.value !== 'string' || except.length === 0) return false;
  return except.includes(first.value) || names.isAboutProgram([first.value]);
}

/** What the call that is given the function passes to it, as far as that can be seen. */
function stepsToGiver(query: Query, state: State, callback: Callback): Step[] | undefined {
  const { solver } = query;
  const { at } = callback;
  const flows = flowsOf(solver, at);
  const byRow = stepsOfRowsInto(query, state, callback, flows);
  const byCall = solver.targetsOf(at).functions.map((target) => stepsInHigherOrder(query, state, callback, target));
  const known = [byRow, ...byCall].filter((steps) => steps !== undefined);
  if (known.length > 0) return known.flat();
  // A row that tells what other parameters of the function get says that this one gets nothing.
  if (flows.some(({ to }) => isParameter(parsePosition(to), callback))) return [endIn('clean')];
  return stepsToMaker(query, state, callback) ?? stepsToSent(query, state, sentToCallback(solver, callback));
}

/** What is sent elsewhere under the name under which a function waits for it; undefined when nothing is. */
export function stepsToSent(query: Query, state: State, sent: readonly Sent[]): Step[] | undefined {
  const steps = sent.flatMap(({ at: { file, call }, from, keys }) => {
    const facts = file.calls[call];
    const left = query.behind(state.path, keys, 'copy');
    return facts && left ? stepsAt(query, { ...state, file, stack: undefined }, facts, from, left) : [];
  });
  return steps.length > 0 ? steps : undefined;
}

/** Ends a walk in a value that a row calls PHI, or calls something from outside; `others` tell more places of the same value. */
export function endInSource({ row, owner }: IndexedRow<SourceRow>, type = row.type, others: readonly IndexedRow<SourceRow>[] = []): Step {
  const { source, near } = row;
  const at = () => [row, ...others.map((other) => other.row)].map(({ position }) => parsePosition(position).keys.join('.'));
  if (near) return endIn('external', { payload: { at: at(), source, near } });
  return endIn('model', { category: source, owner, ...(type && { type }) });
}

/** True for a position that is a parameter of the callback: this one, or any. */
function isParameter({ base, index, relative, inner }: ParsedPosition, { argument }: Callback, parameter?: number): boolean {
  if (base !== 'arg' || inner?.kind !== 'param' || inner.given !== undefined) return false;
  const here = relative ? argument.index >= index : argument.index === index;
  return here && (parameter ?? inner.index) === inner.index && keysNamed(inner.at, argument.keys) !== undefined;
}

/** The steps to what rows say that the call gives the parameter, `THIS` for what the function is called on; undefined when none does. */
export function stepsOfGivenByRow(query: Query, state: State, callback: Callback): Step[] | undefined {
  return stepsOfRowsInto(query, state, callback, flowsOf(query.solver, callback.at));
}

function stepsOfRowsInto(query: Query, state: State, callback: Callback, flows: SummaryRow['flows']): Step[] | undefined {
  const { at, argument, parameter } = callback;
  const call = at.file.calls[at.call];
  const followed = flows.flatMap((flow) => {
    const to = parsePosition(flow.to);
    if (!call || !isParameter(to, callback, parameter)) return [];
    const from = withNames(parsePosition(flow.from), keysNamed(to.inner?.at ?? [], argument.keys));
    const steps = stepsOfFlow(query, state, call, flow, from.relative ? { ...from, index: argument.index - to.index + from.index } : from);
    return steps ? [steps] : [];
  });
  return followed.length > 0 ? followed.flat() : undefined;
}

/** `const { watch } = useForm<Intake>(); watch((values) => …)`: the callback gets what the call that made the function was about. */
function stepsToMaker(query: Query, state: State, { at, argument, parameter }: Callback): Step[] | undefined {
  if (argument.index + argument.keys.length + parameter > 0) return undefined;
  const { solver } = query;
  const makers = solver.targetsOf(at).places.flatMap(({ madeBy }) => madeBy[0] ?? []);
  const typed = makers.filter((maker) => hasTypeArguments(maker) && summariesOf(solver, maker).length === 0);
  const steps = query.ofMakers(state, typed);
  return steps.length > 0 ? steps : undefined;
}

function hasTypeArguments({ file, call }: CallRef): boolean {
  return (file.calls[call]?.typeArguments.length ?? 0) > 0;
}

/** Steps to where the function was passed to, outside of the frame. */
export function stepsOutOfCallback(query: Query, state: State, frame: Frame, callback: Callback): Step[] {
  return stepsOfCallback(query, { ...state, file: frame.at.file, stack: frame.outer }, callback) ?? [endIn('parameter')];
}

/** True when the call gives back the function that it was given (`useCallback`): then callers of its result call the function. */
export function isHandedBack({ solver }: Query, at: CallRef, { index, keys }: ArgumentPlace): boolean {
  return keys.length === 0 && flowsOf(solver, at).some(({ from, to }) => from === `arg[${index}]` && to === 'return');
}

/**
 * A callback given to a function of the project: the arguments with which that function calls its parameter, seen from the
 * call that gave the callback. A function that hands it on is followed to the one that calls it.
 */
function stepsInHigherOrder(query: Query, state: State, { at, argument, parameter }: Callback, target: FunctionRef): Step[] | undefined {
  const { solver } = query;
  const held = solver.project.functionOf(target)?.params[argument.index];
  if (held === undefined) return undefined;
  const stack = solver.frame(state.stack, at, target);
  const isInside = stack.depth <= (state.stack?.depth ?? 0);
  if (isInside || stack.depth > solver.limits.callDepth) return undefined;
  const { file } = target;
  const there = { ...state, file, stack };
  const followed = usesOfParameter(query.solver, file, held, argument.keys).flatMap(({ call, argument: place }) => {
    const handedOn = place && stepsOfCallback(query, there, { at: { file, call }, argument: place, parameter });
    if (place) return handedOn ? [handedOn] : [];
    const facts = file.calls[call];
    const given = facts && argumentAt(facts, parameter);
    return given ? [[moveTo(there, { node: given.node, path: [...given.path, ...there.path] })]] : [];
  });
  return followed.length > 0 ? followed.flat() : undefined;
}
