import type { CallFacts, FileFacts } from '../facts/graph.js';
import type { CallRef } from '../link/project.js';
import type { Walk } from './solver.js';
import type { State } from './state.js';

/** Which argument of the calls of which parameter of a function. */
export interface Given {
  readonly index: number;
  readonly given: number;
}

/** What a function, an argument of a call, passes to one of its own parameters: `new Promise((resolve) => resolve(value))`. */
export function followGiven(walk: Walk, state: State, argument: number, { index, given }: Given, path: readonly string[]): void {
  for (const { kind, state: end } of walk.solver.origins(state.file, argument, [], 'value', state.stack)) {
    const { file } = end;
    const held = kind === 'function' ? file.functions[file.nodes[end.node]?.ref ?? -1]?.params[index] : undefined;
    if (held === undefined) continue;
    for (const call of callsOfParameter(walk, file, held)) {
      const passed = call.args[given];
      if (passed) walk.push(state, { file, node: passed.node, path: passed.spread ? ['*', ...path] : path });
    }
  }
}

/** The calls in a file that call what a parameter holds. */
export function callsOfParameter(walk: Walk, file: FileFacts, held: number): CallFacts[] {
  const name = file.nodes[held]?.name ?? '';
  return file.calls.filter((call, id) => {
    const named = call.member === name || (call.receiver !== undefined && call.text.endsWith(name));
    return named && isCallOfParameter(walk, { file, call: id }, held);
  });
}

function isCallOfParameter(walk: Walk, ref: CallRef, held: number): boolean {
  if (walk.solver.targetsOf(ref).parameters.some((candidate) => candidate.node === held)) return true;
  let current = ref.file.calls[ref.call]?.callee;
  for (let i = 0; i < 6 && current !== undefined; i++) {
    if (current === held) return true;
    current = ref.file.nodes[current]?.edges[0]?.from;
  }
  return false;
}
