import type { CallFacts, FlowNode, FunctionFacts } from '../facts/graph.js';
import type { CallRef, FunctionRef } from '../link/project.js';
import { followPosition } from './expand-call.js';
import { isTestFile } from '../link/test-files.js';
import { isSource, isSummary } from './models.js';
import { afterWrite, parsePosition } from './positions.js';
import type { Walk } from './solver.js';
import type { Frame, State } from './state.js';

const MAX_CALLERS = 60;

/** A parameter: the argument of the call that the walk came through, else of every confirmed caller, else an origin. */
export function expandParameter(walk: Walk, state: State, node: FlowNode): void {
  const callee: FunctionRef = { file: state.file, id: node.ref ?? 0 };
  const facts = walk.solver.project.functionOf(callee);
  const index = facts?.params.indexOf(state.node) ?? -1;
  if (!facts || index < 0) {
    walk.end({ kind: 'parameter' }, state);
    return;
  }
  const frame = frameOf(state.stack, callee);
  if (frame?.argument !== undefined) {
    leaveCallback(walk, state, frame, frame.argument, index);
    return;
  }
  if (frame) {
    followArgument(walk, state, frame.at, facts, index, frame.outer);
    return;
  }
  if (node.type && walk.typeSays(state) === 'phi' && !isGuarded(walk, callee, facts, index)) walk.end({ kind: 'typed' }, state);
  else if (facts.argumentOf && !isHandedBack(walk, { file: state.file, call: facts.argumentOf.call }, facts.argumentOf.index))
    followCallback(walk, state, { file: state.file, call: facts.argumentOf.call }, facts.argumentOf.index, index);
  else followCallers(walk, state, callee, facts, index);
}

/** True when the call gives back the function that it was given (`useCallback`): then callers of its result call the function. */
function isHandedBack(walk: Walk, at: CallRef, argument: number): boolean {
  const rows = walk.solver
    .targetsOf(at)
    .places.flatMap((place) => walk.solver.models.at(place))
    .filter(isSummary);
  return rows.some(({ row }) => row.flows.some(({ from, to }) => from === `arg[${argument}]` && to === 'return'));
}

/** Continues where the function was passed to, outside of the frame. */
function leaveCallback(walk: Walk, state: State, frame: Frame, argument: number, index: number): void {
  const outside = { file: frame.at.file, stack: frame.outer };
  const there: Walk = {
    ...walk,
    push: (_from, next) => walk.push(state, { ...outside, ...next }),
    end: (origin) => walk.end(origin, state),
  };
  followCallback(there, { ...state, ...outside }, frame.at, argument, index);
}

/** True when a caller passes what a safeguard returned: then the callers decide, not the declared type. */
function isGuarded(walk: Walk, callee: FunctionRef, facts: FunctionFacts, index: number): boolean {
  return callersOf(walk, callee, facts).some(({ file, call }) => {
    const argument = file.nodes[file.calls[call]?.args[index]?.node ?? -1];
    return argument?.kind === 'call' && argument.ref !== undefined && walk.solver.isSafeguard({ file, call: argument.ref });
  });
}

/** The innermost frame that entered this function. */
function frameOf(stack: Frame | undefined, callee: FunctionRef): Frame | undefined {
  for (let frame = stack; frame; frame = frame.outer) if (frame.callee.id === callee.id && frame.callee.file === callee.file) return frame;
  return undefined;
}

/** Continues at the argument of a call; a rest parameter is the list of the remaining ones. */
function followArgument(
  walk: Walk,
  state: State,
  at: CallRef,
  facts: FunctionFacts,
  index: number,
  stack: Frame | undefined,
  leftBy?: CallRef,
): void {
  const call = at.file.calls[at.call];
  if (!call) return;
  const extra = { file: at.file, stack, leftBy };
  if (facts.rest === index) {
    call.args.slice(index).forEach((argument, i) => {
      const rest = afterWrite(state.path, argument.spread ? [] : [String(i)]);
      if (rest) walk.push(state, { ...extra, node: argument.node, path: rest });
    });
    return;
  }
  const offset = boundArguments(call);
  const argument = call.args[index + offset];
  const spread = call.args.slice(0, index + 1).find((candidate) => candidate.spread);
  if (spread) walk.push(state, { ...extra, node: spread.node, path: [String(index), ...state.path] });
  else if (argument) walk.push(state, { ...extra, node: argument.node });
}

/** `f.call(self, a)` passes `a` first. */
function boundArguments(call: CallFacts): number {
  return call.member === 'call' ? 1 : 0;
}

/** A function passed as an argument: the row of the called method says what its parameters are. */
function followCallback(walk: Walk, state: State, at: CallRef, argument: number, parameter: number): void {
  const call = at.file.calls[at.call];
  if (!call) return;
  const targets = walk.solver.targetsOf(at);
  const placed = targets.places.flatMap((place) => walk.solver.models.at(place));
  const source = placed.filter(isSource).find(({ row }) => row.position.startsWith(`arg[${argument}].param[${parameter}]`));
  if (source) {
    walk.end({ kind: 'model', category: source.row.source, owner: source.owner, ...(source.row.type && { type: source.row.type }) }, state);
    return;
  }
  const own = placed.filter(isSummary);
  const rows = own.length > 0 ? own : targets.functions.length > 0 ? [] : walk.solver.models.ofAnyReceiver(call.member).filter(isSummary);
  let followed = false;
  for (const flow of rows.flatMap(({ row }) => row.flows)) {
    const to = parsePosition(flow.to);
    if (to.base !== 'arg' || to.index !== argument || to.inner?.kind !== 'param' || to.inner.index !== parameter) continue;
    const rest = flow.step === 'derive' ? [] : afterWrite(state.path, to.keys);
    if (!rest) continue;
    followed = true;
    followPosition(walk, state, call, parsePosition(flow.from), rest, flow.step === 'derive');
  }
  for (const target of targets.functions) followed = followHigherOrder(walk, state, at, target, argument, parameter) || followed;
  if (!followed) walk.end({ kind: rows.length > 0 && rows.every(({ row }) => row.flows.length > 0) ? 'clean' : 'parameter' }, state);
}

/** A callback given to a function of the project: the arguments with which that function calls its parameter. */
function followHigherOrder(walk: Walk, state: State, at: CallRef, target: FunctionRef, argument: number, parameter: number): boolean {
  const facts = walk.solver.project.functionOf(target);
  const held = facts?.params[argument];
  if (held === undefined) return false;
  const name = target.file.nodes[held]?.name ?? '';
  let followed = false;
  target.file.calls.forEach((call, id) => {
    if (call.member !== name && !(call.receiver !== undefined && call.text.endsWith(name))) return;
    const calls =
      walk.solver.targetsOf({ file: target.file, call: id }).parameters.some((candidate) => candidate.node === held) ||
      callsParameter(walk, target, id, held);
    const given = call.args[parameter];
    if (!calls || !given) return;
    followed = true;
    walk.push(state, { file: target.file, node: given.node, stack: walk.solver.frame(state.stack, at, target) });
  });
  return followed;
}

function callsParameter(walk: Walk, target: FunctionRef, id: number, held: number): boolean {
  const callee = target.file.calls[id]?.callee;
  let current = callee;
  for (let i = 0; i < 6 && current !== undefined; i++) {
    if (current === held) return true;
    current = target.file.nodes[current]?.edges[0]?.from;
  }
  return false;
}

/** All confirmed callers; none means that the parameter is where the project begins. */
function followCallers(walk: Walk, state: State, callee: FunctionRef, facts: FunctionFacts, index: number): void {
  const callers = callersOf(walk, callee, facts);
  const passed = passedAsArgument(walk, callee, facts);
  if (walk.question === 'value' && (callers.length === 0 || callers.length > 8)) {
    walk.end({ kind: 'parameter' }, state);
    return;
  }
  for (const at of callers.slice(0, MAX_CALLERS)) followArgument(walk, state, at, facts, index, undefined, at);
  for (const use of passed) followCallback(walk, state, use.at, use.index, index);
  if (callers.length > MAX_CALLERS) walk.end({ kind: 'cut', bound: 'callers' }, state);
  if (callers.length + passed.length === 0) walk.end({ kind: 'parameter' }, state);
  else if (state.file.nodes[state.node]?.type && !hasArgument(callers, index)) walk.end({ kind: 'parameter' }, state);
}

function hasArgument(callers: readonly CallRef[], index: number): boolean {
  return callers.some(({ file, call }) => (file.calls[call]?.args.length ?? 0) > index);
}

const callerCache = new WeakMap<FunctionFacts, readonly CallRef[]>();

function callersOf(walk: Walk, callee: FunctionRef, facts: FunctionFacts): readonly CallRef[] {
  const known = callerCache.get(facts);
  if (known) return known;
  const names = namesOf(callee, facts);
  const isConstructor = facts.name === 'constructor' && facts.classId !== undefined;
  const candidates = names.length > 0 ? walk.solver.project.callsNamed(names) : walk.solver.project.indirectCalls;
  const confirmed = candidates.filter((candidate) => {
    if (isTestFile(candidate.file.path) && !isTestFile(callee.file.path)) return false;
    const targets = walk.solver.targetsOf(candidate);
    if (isConstructor) return targets.classes.some((target) => target.classId === facts.classId && target.file === callee.file);
    return targets.functions.some((target) => target.id === callee.id && target.file === callee.file);
  });
  callerCache.set(facts, confirmed);
  return confirmed;
}

/** The names under which a function can be called: its own, its class's, and those it is exported under. */
function namesOf(callee: FunctionRef, facts: FunctionFacts): string[] {
  const { file } = callee;
  if (facts.name === 'constructor' && facts.classId !== undefined) return [file.classes[facts.classId]?.name ?? '', 'super'];
  const exported = file.exports
    .filter((entry) => entry.node !== undefined && leadsTo(file, entry.node, facts.node))
    .map((entry) => entry.name);
  return [facts.name, ...exported].filter((name) => name !== '');
}

function leadsTo(file: FunctionRef['file'], from: number, node: number): boolean {
  return (
    from === node ||
    (file.nodes[from]?.edges.some((edge) => edge.from === node || file.nodes[edge.from]?.edges.some((inner) => inner.from === node)) ??
      false)
  );
}

interface Passed {
  readonly at: CallRef;
  readonly index: number;
}

/** Calls of the same file that a named function is an argument of: `items.map(format)`. */
function passedAsArgument(walk: Walk, callee: FunctionRef, facts: FunctionFacts): Passed[] {
  const { file } = callee;
  const found: Passed[] = [];
  if (facts.name === '') return found;
  file.calls.forEach((call, id) => {
    call.args.forEach((argument, index) => {
      const node = file.nodes[argument.node];
      if (node?.name === facts.name && leadsTo(file, argument.node, facts.node)) found.push({ at: { file, call: id }, index });
    });
  });
  return found;
}
