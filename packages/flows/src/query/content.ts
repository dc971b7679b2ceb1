import { ANY_KEY, isHidden, isIndex, PROPERTY_NAMES, type SourceRow, withoutKeys } from '@phitrace/core';
import { rowsOfMethod } from '../calls/call-models.js';
import type { ClassRef } from '../calls/targets.js';
import type { CallFacts, FlowNode } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { type IndexedRow, isSource, isTaker, isTransport } from '../models/model-index.js';
import { takesNothingOut, takesOut } from '../calls/own-redactors.js';
import type { Argument, Query, Solver } from './query.js';
import { type Caller, nodeOf, type State } from './state.js';
import { endIn, guardedBy, isEnd, type Move, moveTo, type Step } from './steps/step.js';
import { callAt, stepsIntoTargets, stepsOfHandedOut, stepsToAllArguments } from './steps/step-call.js';
import { stepsOfMember, stepsOfThis, stepsToSuperCall } from './steps/step-class.js';
import { stepsAlong, stepsOfEdges, stepsOfStores } from './steps/step-edges.js';
import {
  isEmptyInstance,
  rowsAboutResult,
  stepOfSource,
  stepsOfReturned,
  stepsOfSafeguard,
  stepsOfSummaries,
} from './steps/step-models.js';
import { behindFlow, stepsByKind } from './steps/step-nodes.js';
import { isPrintedAsObject } from './printed.js';
import { refOf, stepsOfGivenFunctions } from './steps/step-position.js';

type Path = readonly string[];

/** Everything that a value holds, at any depth: what reaches a sink. The walk never leaves a function that it did not enter. */
export function contentQuery(solver: Solver, categoryAt: (state: State) => string | undefined): Query {
  const { names } = solver;
  return {
    solver,
    steps: (query, state) => (asksForNames(state) ? stepsToNames(query, state) : steps(query, state)),
    typeSays: (state) => {
      if (asksForNames(state)) return undefined;
      const category = categoryAt(state);
      return category === undefined ? undefined : names.isPhi(category) ? 'phi' : 'none';
    },
    witnessed: (state) => {
      const category = categoryAt(state);
      if (category !== undefined && names.isPhi(category)) state.witness = category;
      return state;
    },
    // It is not known to be clean.
    ofCircle: (state) => [{ kind: 'external', state }],
    behind: (path, keys, step) =>
      step === 'drop' || (step === 'derive' && path.includes(PROPERTY_NAMES)) ? undefined : behindFlow(path, keys),
    ofPut: () => undefined,
    besides,
    outOf: (state, callers, argumentsAt) =>
      callers.length > 0 ? [endIn('entry', { callers }), ...ownEnd(solver, state, callers, argumentsAt)] : [],
    isLost: () => false,
    safeguardOf: ({ file, id }, { argumentOf, name, tags }) => {
      if (argumentOf) return undefined;
      const declared = solver.declared.ofFunction(file.path, name, tags);
      if (declared !== undefined) return declared;
      const promised = names.safeguardOf(name);
      return promised !== undefined && takesOut(solver, { file, id }) ? promised : undefined;
    },
    ofInstance: (state, lineage, stackOf) => [
      ...lineage.flatMap((ref) => fieldsOf(ref).map((node) => moveTo(state, { file: ref.file, node, path: [], stack: stackOf(ref) }))),
      ...lineage.flatMap((ref) => stepsToSuperCall(solver, state, ref, stackOf(ref))),
    ],
    ofMakers: (state, makers) => makers.map(({ file, call, stack }) => moveTo(state, { file, node: file.calls[call]?.node ?? -1, stack })),
  };
}

/** What is called by hand alone and with what is written down there, of a program: others call it with something else. */
function ownEnd(solver: Solver, { file }: State, callers: readonly Caller[], argumentsAt: (at: Caller) => readonly Argument[]): Step[] {
  const { models } = solver;
  if (models.isByHandPath(file.path) || !callers.every((caller) => models.isByHandPath(caller.file.path))) return [];
  const given = callers.flatMap(argumentsAt).flatMap((argument) => solver.origins(argument.file, argument.node, argument.path));
  return given.length > 0 && given.every(({ kind }) => kind === 'literal') ? [endIn('parameter')] : [];
}

/** The whole of an object is all but what was written over. */
function besides(path: Path, keys: Path): Path | undefined {
  if (path.length === 0 && keys.length === 1) return withoutKeys(path, keys);
  return isHidden(path, keys) ? undefined : path;
}

/** The values of a class's members, without its methods. */
function fieldsOf({ file, classId }: ClassRef): number[] {
  const members = [...(file.classes[classId]?.members.values() ?? [])].flat();
  return members.filter((node) => file.nodes[node]?.kind !== 'function');
}

const steps = stepsByKind({
  object: stepsOfObject,
  derive: stepsOfText,
  drop: () => [endIn('clean')],
  call: stepsOfCall,
  class: (query, state, node) =>
    state.path.length === 0 || node.ref === undefined
      ? [endIn('class')]
      : [...stepsOfStores(query, state), ...stepsOfMember(query, state, { file: state.file, classId: node.ref })],
  function: (query, state) => [endIn('function'), ...(state.path.length === 0 ? [] : stepsOfStores(query, state))],
  global: stepsOfGlobal,
  this: stepsOfThis,
});

function asksForNames({ path }: State): boolean {
  return path.includes(PROPERTY_NAMES);
}

/** To names of properties that this code puts together; those that others give an object are names of fields. */
function stepsToNames(query: Query, state: State): Step[] {
  if (nodeOf(state).kind === 'parameter') return [endIn('clean')];
  return steps(query, state).map((step) => (isEnd(step) ? endIn('clean') : step));
}

function stepsOfObject(query: Query, state: State, node: FlowNode): Step[] {
  return [...stepsAlong(query, state, node), ...stepsOfStores(query, state), ...(node.edges.length === 0 ? [endIn('literal')] : [])];
}

/** What others make of a global, and what the file itself writes into it. */
function stepsOfGlobal(query: Query, state: State, node: FlowNode): Step[] {
  return [endIn('module'), ...stepsAlong(query, state, node), ...(state.path.length === 0 ? [] : stepsOfStores(query, state))];
}

/** The parts of a text that are printed in it. */
function stepsOfText(query: Query, state: State, node: FlowNode): Step[] {
  const objects = (node.parts ?? []).filter((part) => typeof part === 'number' && isPrintedAsObject(query.solver, state.file, part));
  if (objects.length === 0) return stepsOfEdges(query, state, node);
  return stepsAlong(query, state, { ...node, edges: node.edges.filter(({ from }) => !objects.includes(from)) });
}

/** The result of a call, and what was put into a collection that it made: `new Map()`, not into a part of an address. */
function stepsOfCall(query: Query, state: State, node: FlowNode): Step[] {
  const called = callAt(state, node.ref);
  if (!called) return [];
  const stored = called.call.isNew ? stepsOfStores(query, state, ([key]) => key === ANY_KEY) : [];
  return [...stepsOfResult(query, state, called), ...stored];
}

/** By model row, by what its name promises, through the body of the called function, else what an unknown function may pass on. */
function stepsOfResult(query: Query, state: State, { at, call }: { readonly at: CallRef; readonly call: CallFacts }): Step[] {
  const { solver } = query;
  const rows = solver.rowsOf(at);
  const known =
    stepsOfHandedOut(query, state, at, call, rows) ?? stepsOfRows(query, state, call, rows) ?? stepsOfPromise(solver, state, at, call);
  if (known) return known;
  const entered = stepsIntoTargets(query, state, at);
  // What a model answers is also what no body says.
  if (entered && !solver.models.isModelOutput(rows)) return entered;
  const others = stepsOfRows(query, state, call, rowsOfMethod(solver, call)) ?? stepsOfUnknown(query, state, call, rows);
  return [...(entered ?? []), ...others];
}

/** Follows the rows that say something about the result of a call; undefined when none does. */
function stepsOfRows(query: Query, state: State, call: CallFacts, rows: readonly IndexedRow[]): Step[] | undefined {
  const source = isMadeOfNothing(call) ? undefined : rows.find(isSource);
  if (source) return [stepOfSource(state, call, source), ...stepsOfBeginning(query, state, call, rows, source)];
  const known = stepsOfSafeguard(query, state, call, rows) ?? stepsOfReturned(query, state, call);
  const summaries = rowsAboutResult(rows, state);
  if (known || summaries.length === 0) return known;
  const followed = stepsOfSummaries(query, state, call, summaries, 'return');
  // Where the rows lead nowhere, the type arguments of the call may say what its result is.
  const isTyped = !call.isNew && call.typeArguments.length > 0 && followed.every(leadsNowhere);
  return [
    ...(isEmptyInstance(query, state, call, summaries) ? [endIn('external')] : []),
    ...followed,
    ...(isTyped ? [endIn('typed')] : []),
  ];
}

/** What a form begins with: where nothing stands there yet, its names tell what somebody types. */
function stepsOfBeginning(
  query: Query,
  state: State,
  call: CallFacts,
  rows: readonly IndexedRow[],
  { row: { near } }: IndexedRow<SourceRow>,
): Step[] {
  return near ? stepsOfSummaries(query, state, call, rowsAboutResult(rows, state), 'return') : [];
}

/** `new FormData()` brings nothing of what `new FormData(form)` does. */
function isMadeOfNothing({ isNew, args }: CallFacts): boolean {
  return isNew && args.length === 0;
}

/** True for an end, and for nothing at all: `useRef<Patient | null>(null)`. */
function leadsNowhere(step: Step): boolean {
  return isEnd(step) || step.file.nodes[step.node]?.value === null;
}

/** What the name of a function promises, unless its body speaks against it: the project's own deidentifiers, `redactNote`, `getEncounterId`. */
function stepsOfPromise(solver: Solver, state: State, at: CallRef, call: CallFacts): Step[] | undefined {
  const { names } = solver;
  const named = names.safeguardOf(call.member);
  const promised = named !== undefined && !takesNothingOut(solver, at) ? named : undefined;
  const safeguard = solver.declaredSafeguardOf(at, call) ?? promised;
  if (safeguard !== undefined) return guardedBy(safeguard, stepsToAllArguments(state, call));
  return state.path.length === 0 && names.namesReference(call.member) ? [endIn('external')] : undefined;
}

/** A function that nobody knows: its declared type says what it returns, else it may hold its arguments and its receiver. */
function stepsOfUnknown(query: Query, state: State, call: CallFacts, rows: readonly IndexedRow[]): Step[] {
  const { names } = query.solver;
  if (names.isMeasure(call.member) || asksForNames(state)) return [endIn('clean')];
  if (query.typeSays(state) !== undefined) return [endIn('typed')];
  return [endIn('external'), ...(names.leadsToMeta(state.path) ? [] : stepsIntoUnknown(query, state, call, rows))];
}

/** What the result of a function that nobody knows may hold. */
function stepsIntoUnknown(query: Query, state: State, call: CallFacts, rows: readonly IndexedRow[]): Step[] {
  const { solver } = query;
  const made = typedMakersOf(solver, state, call).map(({ file, node }) => moveTo(state, { file, node, path: [] }));
  if (isAnswerOfModel(solver, state, call, rows)) return [...stepsOfModelOutput(solver, state, stepsToAllArguments(state, call)), ...made];
  if (isOpaque(solver, call)) {
    const asked = stepsToCommandsOfModel(solver, state, call);
    if (asked.length > 0) return [...stepsOfModelOutput(solver, state, asked), ...made];
  }
  const results = stepsOfGivenFunctions(query, state, call);
  // What a function picks of what another call made: `useSession((session) => session.patient)`.
  if (made.length > 0 && results.length > 0) return results;
  const back = [...results.map(assume), ...made];
  // A call that only takes data gives none back: a log, an HTTP call, a function whose name says that it stores or asks.
  if (isOpaque(solver, call) || rows.some(isTaker)) return back;
  const receiver = call.receiver === undefined || made.length > 0 ? [] : [moveTo(state, { node: call.receiver, path: [], assumed: true })];
  const given = call.args.map(({ node }) => moveTo(state, { node, path: [], assumed: true }));
  return [...given, ...receiver, ...back];
}

/** True for a call that gives nothing of what it is given: `patients.get(id)`, which `get(patientAtom)` is not. */
function isOpaque({ names }: Solver, { member, receiver }: CallFacts): boolean {
  return names.isOpaqueCall(member) || (member === 'get' && receiver !== undefined);
}

function assume(step: Step): Step {
  return isEnd(step) ? step : { ...step, assumed: true };
}

/** True for what a model answers: by a row, or to a request to its host. */
function isAnswerOfModel(solver: Solver, state: State, call: CallFacts, rows: readonly IndexedRow[]): boolean {
  return solver.models.isModelOutput(rows) || (rows.some(isTransport) && solver.isAnswered(refOf(state, call)));
}

/** What commands were made of that a call hands to a model: `client.send(new ConverseCommand({ messages }))`. */
function stepsToCommandsOfModel(solver: Solver, state: State, { args: [given] }: CallFacts): Move[] {
  if (!given) return [];
  return solver.origins(state.file, given.node, [], state.stack).flatMap(({ state: made }) => {
    const called = nodeOf(made).kind === 'call' ? callAt(made, nodeOf(made).ref) : undefined;
    if (!called?.call.isNew || !solver.models.isModelOutput(solver.rowsOf(called.at))) return [];
    return called.call.args.map(({ node }) => moveTo(state, { file: made.file, node, path: [], stack: made.stack }));
  });
}

/** What a model answers is about its input, apart from ids, counts and reasons. */
function stepsOfModelOutput({ names }: Solver, state: State, asked: readonly Step[]): Step[] {
  const keys = pathOfAnswer(state).filter((key) => !isIndex(key));
  if (!keys.every((key) => names.isContent(key))) return [];
  return asked.map((step) => (isEnd(step) ? step : { ...step, answered: true }));
}

/** What is asked for of an answer, also through `(await reply.json()).content`. */
function pathOfAnswer(state: State): readonly string[] {
  let asked: State | undefined = state;
  while (asked && asked.path.length === 0 && PASSING.has(nodeOf(asked).kind)) asked = asked.parent;
  return asked && nodeOf(asked).kind === 'call' ? asked.path : state.path;
}

const PASSING: ReadonlySet<string> = new Set(['call', 'local', 'copy']);

/** The calls that made the called function, and say by a type argument what it is about: `const { watch } = useForm<Intake>()`, `patient = store<Patient>()`. */
function typedMakersOf(solver: Solver, state: State, call: CallFacts): Pick<State, 'file' | 'node'>[] {
  return solver.targetsOf(refOf(state, call)).places.flatMap(({ chain, madeBy: [maker] }) => {
    const made = maker?.file.calls[maker.call];
    if (!maker || !made || made.typeArguments.length === 0) return [];
    const isFunction = call.receiver === undefined || solver.targetsOf(maker).places.some((place) => place.chain.length === chain.length);
    return isFunction ? [{ file: maker.file, node: made.node }] : [];
  });
}
