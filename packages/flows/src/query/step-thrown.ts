import { THROWN } from '@phitrace/core';
import type { CallFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { constructorOf } from '../calls/classes.js';
import { openCalls } from '../calls/throwing.js';
import { refOf } from './step-access-path.js';
import { followThrownByRows } from './step-models.js';
import type { Walk } from './query.js';
import type { ArgumentPlace, State } from './state.js';

/** What a call throws, or the promise that it gives is rejected with: by rows, in the called functions, in functions that it is given. */
export function expandThrown(walk: Walk, state: State, call: CallFacts): void {
  const at = refOf(state, call);
  followThrownByRows(walk, state, at, call);
  const { functions, classes } = walk.solver.targetsOf(at);
  // What a parameter holds is looked at where it is given.
  for (const target of functions) if (!target.held) enterThrows(walk, state, at, target);
  for (const made of classes) {
    const target = constructorOf(walk.solver, made);
    if (target) enterThrows(walk, state, at, target);
  }
  for (const [index, { node }] of call.args.entries())
    for (const target of functionsAt(walk, state, node)) enterThrows(walk, state, at, target, { index, keys: [] });
  walk.end({ kind: 'error' }, state);
}

function functionsAt({ solver }: Walk, state: State, node: number): FunctionRef[] {
  const { kind, ref = -1 } = state.file.nodes[node] ?? {};
  if (kind === 'function') return [{ file: state.file, id: ref }];
  if (kind !== 'local' && kind !== 'import') return [];
  return solver
    .origins(state.file, node, [], state.stack)
    .flatMap((origin) =>
      origin.kind === 'function' ? [{ file: origin.state.file, id: origin.state.file.nodes[origin.state.node]?.ref ?? -1 }] : [],
    );
}

/** What a function throws, and what the calls in it throw that it does not catch. */
function enterThrows(walk: Walk, state: State, at: CallRef, target: FunctionRef, argument?: ArgumentPlace): void {
  const facts = walk.solver.project.functionOf(target);
  if (!facts || !walk.solver.mayThrow(facts)) return;
  const stack = walk.solver.frame(state.stack, at, target, argument);
  if (stack.depth > walk.solver.limits.callDepth) return;
  const { file } = target;
  for (const thrown of facts.throws) walk.push(state, { file, node: thrown, path: state.path.slice(1), stack });
  for (const call of openCalls(walk.solver, file, target.id)) walk.push(state, { file, node: file.calls[call]?.node ?? -1, stack });
}

/** True for a state that asks for what is thrown, instead of for a value. */
export function asksForThrown({ path }: State): boolean {
  return path[0] === THROWN;
}
