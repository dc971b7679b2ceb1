import { getDeclaredSafeguard, isIndex, parsePosition } from '@phitrace/core';
import type { CallFacts, FileFacts, FlowNode } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { type ClassRef, constructorFrames } from '../calls/classes.js';
import { followMember } from './step-class.js';
import { followPosition, refOf } from './step-access-path.js';
import { followRows } from './step-models.js';
import { followInstance } from '../calls/injected-instances.js';
import { type IndexedRow, isTaker, isTransport, isWrapping } from '../models/model-index.js';
import { rowsOf, rowsOfMethod } from './call-models.js';
import { functionsOfSelf } from '../calls/receiver-classes.js';
import type { Walk } from './query.js';
import { nodeOf, type State } from './state.js';

/** The result of a call: by model row, by what its name promises, through the body of the called function, else what an unknown function may pass on. */
export function expandCall(walk: Walk, state: State, node: FlowNode): void {
  const at = { file: state.file, call: node.ref ?? -1 };
  const call = at.file.calls[at.call];
  if (!call) return;
  const rows = rowsOf(walk, at);
  if (
    followInstance(walk, state, at, rows) ||
    followWrapped(walk, state, call, rows) ||
    followRows(walk, state, call, rows) ||
    followPromise(walk, state, at, call) ||
    (enterTargets(walk, state, at) && !walk.solver.models.isModelOutput(rows))
  )
    return;
  if (!followRows(walk, state, call, rowsOfMethod(walk, call))) expandUnknown(walk, state, call, rows);
}

/** A call that gives back what it was given, wrapped. */
function followWrapped(walk: Walk, state: State, call: CallFacts, rows: readonly IndexedRow[]): boolean {
  const wrapping = rows.find(isWrapping);
  if (wrapping) followPosition(walk, state, call, parsePosition(wrapping.row.wraps), state.path);
  return wrapping !== undefined;
}

/** What the name of a function promises: the project's own deidentifiers, `redactNote`, `getEncounterId`. */
function followPromise(walk: Walk, state: State, at: CallRef, call: CallFacts): boolean {
  const { names } = walk.solver;
  const named = walk.question === 'content' ? names.safeguardOf(call.member) : undefined;
  const safeguard = walk.solver.isDeidentifier(at, call) ? getDeclaredSafeguard(names.kinds) : named;
  if (safeguard !== undefined) followArguments(walk, state, call, { safeguard });
  else if (walk.question === 'content' && state.path.length === 0 && names.namesReference(call.member))
    walk.end({ kind: 'external' }, state);
  else return false;
  return true;
}

/** Enters the functions and classes of the project that the call may call; false when there is none. */
function enterTargets(walk: Walk, state: State, at: CallRef): boolean {
  const { functions, classes } = walk.solver.targetsOf(at);
  for (const target of functionsOfSelf(walk.solver, state, at, functions)) enter(walk, state, at, target);
  for (const target of classes) enterInstance(walk, state, at, target);
  return functions.length + classes.length > 0;
}

/** Enters the body of a called function, remembering the call. */
function enter(walk: Walk, state: State, at: CallRef, callee: FunctionRef): void {
  const facts = walk.solver.project.functionOf(callee);
  const call = at.file.calls[at.call];
  if (!facts || !call) return;
  if (facts.tags.includes('deidentifies') || walk.solver.deidentifiers.hasFunction(callee.file.path, facts.name)) {
    followArguments(walk, state, call, { safeguard: getDeclaredSafeguard(walk.solver.names.kinds) });
    return;
  }
  const stack = walk.solver.frame(state.stack, at, callee);
  if (stack.depth > walk.solver.limits.callDepth) walk.end({ kind: 'cut', bound: 'callDepth' }, state);
  else for (const result of facts.returns) walk.push(state, { file: callee.file, node: result, stack });
}

/** A new instance: its members, with the calls of the constructors remembered. */
function enterInstance(walk: Walk, state: State, at: CallRef, target: ClassRef): void {
  followMember(walk, state, target, [], constructorFrames(walk.solver, state.stack, at, target));
}

/** A function that nobody knows: its declared type says what it returns, else it may hold its arguments and its receiver. */
function expandUnknown(walk: Walk, state: State, call: CallFacts, rows: readonly IndexedRow[]): void {
  const { names } = walk.solver;
  const kind = walk.typeSays(state) !== undefined ? 'typed' : names.isMeasure(call.member) ? 'clean' : 'external';
  walk.end({ kind }, state);
  if (kind === 'external' && walk.question === 'content' && !names.leadsToMeta(state.path)) followUnknown(walk, state, call, rows);
}

/** What the result of a function that nobody knows may hold. */
function followUnknown(walk: Walk, state: State, call: CallFacts, rows: readonly IndexedRow[]): void {
  const makers = makersOf(walk, state, call);
  const isAnswer = walk.solver.models.isModelOutput(rows) || (rows.some(isTransport) && walk.solver.isAnswered(refOf(state, call)));
  if (isAnswer) followModelOutput(walk, state, call);
  else if (!onlyTakes(walk, call, rows)) followEverything(walk, state, call, makers.length === 0);
  for (const { file, node } of makers) walk.push(state, { file, node, path: [] });
}

/** True for a call that only takes data: a log, an HTTP call, a function whose name says that it stores or asks. */
function onlyTakes(walk: Walk, call: CallFacts, rows: readonly IndexedRow[]): boolean {
  return walk.solver.names.isOpaqueCall(call.member) || rows.some(isTaker);
}

/** What a model answers is about its input, apart from ids, counts and reasons. */
function followModelOutput(walk: Walk, state: State, call: CallFacts): void {
  const keys = pathOfAnswer(state).filter((key) => !isIndex(key));
  if (keys.every((key) => walk.solver.names.isContent(key))) followArguments(walk, state, call, { answered: true });
}

/** What is asked for of an answer, also through `(await reply.json()).content`. */
function pathOfAnswer(state: State): readonly string[] {
  let asked: State | undefined = state;
  while (asked && asked.path.length === 0 && PASSING.has(nodeOf(asked).kind)) asked = asked.parent;
  return asked && nodeOf(asked).kind === 'call' ? asked.path : state.path;
}

const PASSING: ReadonlySet<string> = new Set(['call', 'local', 'copy']);

function followArguments(walk: Walk, state: State, call: CallFacts, extra: { safeguard?: string; answered?: boolean }): void {
  for (const argument of call.args) walk.push(state, { node: argument.node, path: [], ...extra });
}

function followEverything(walk: Walk, state: State, call: CallFacts, withReceiver: boolean): void {
  followArguments(walk, state, call, {});
  if (call.receiver !== undefined && withReceiver) walk.push(state, { node: call.receiver, path: [] });
}

/** The calls that made the called function, and say by a type argument what it is about: `const { watch } = useForm<Intake>()`, `patient = store<Patient>()`. */
function makersOf({ solver }: Walk, state: State, call: CallFacts): { file: FileFacts; node: number }[] {
  return solver.targetsOf(refOf(state, call)).places.flatMap(({ chain, madeBy: [maker] }) => {
    const made = maker?.file.calls[maker.call];
    if (!maker || !made || made.typeArguments.length === 0) return [];
    const isFunction = call.receiver === undefined || solver.targetsOf(maker).places.some((place) => place.chain.length === chain.length);
    return isFunction ? [{ file: maker.file, node: made.node }] : [];
  });
}
