import type { CallFacts, FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { Walk } from '../query/query.js';
import type { State } from '../query/state.js';

const MAX_STEPS = 6;

/** Which argument of the calls of which parameter of a function, or of a method of it. */
export interface Given {
  readonly index: number;
  readonly method: readonly string[];
  readonly given: number;
}

/** What a function, an argument of a call, passes to one of its own parameters: `new Promise((resolve) => resolve(value))`. */
export function followGiven(walk: Walk, state: State, argument: number, { index, method, given }: Given, path: readonly string[]): void {
  for (const { kind, state: end } of walk.solver.origins(state.file, argument, [], 'value', state.stack)) {
    const { file } = end;
    const held = kind === 'function' ? file.functions[file.nodes[end.node]?.ref ?? -1]?.params[index] : undefined;
    if (held === undefined) continue;
    for (const call of callsOfParameter(walk, file, held, method)) {
      const passed = call.args[given];
      if (passed) walk.push(state, { file, node: passed.node, path: passed.spread ? ['*', ...path] : path });
    }
  }
}

/** The calls in a file that call what a parameter holds, at these keys. */
export function callsOfParameter(walk: Walk, file: FileFacts, held: number, keys: readonly string[] = []): CallFacts[] {
  if (keys.length > 0) return file.calls.filter((call) => isMember(file, call, keys) && leadsTo(file, call.callee, held, keys));
  const name = file.nodes[held]?.name ?? '';
  return file.calls.filter((call, id) => {
    const named = call.member === name || (call.receiver !== undefined && call.text.endsWith(name));
    return named && isCallOfParameter(walk, { file, call: id }, held);
  });
}

function isCallOfParameter(walk: Walk, ref: CallRef, held: number): boolean {
  if (walk.solver.targetsOf(ref).parameters.some((candidate) => candidate.node === held)) return true;
  let current = ref.file.calls[ref.call]?.callee;
  for (let i = 0; i < MAX_STEPS && current !== undefined; i++) {
    if (current === held) return true;
    current = ref.file.nodes[current]?.edges[0]?.from;
  }
  return false;
}

/** True for a call of a member of that name, or of a variable that may hold it. */
function isMember(file: FileFacts, { member, receiver, callee }: CallFacts, keys: readonly string[]): boolean {
  return receiver === undefined ? file.nodes[callee]?.kind !== 'import' : member === keys.at(-1);
}

/** True when a node reads what a parameter holds at these keys. */
function leadsTo(file: FileFacts, id: number, held: number, keys: readonly string[], steps = 0): boolean {
  if (id === held) return keys.length === 0;
  if (steps === MAX_STEPS) return false;
  return (file.nodes[id]?.edges ?? []).some(({ from, label, keys: read = [] }) => {
    if (label !== 'read') return label !== 'write' && leadsTo(file, from, held, keys, steps + 1);
    const outer = keys.length - read.length;
    return outer >= 0 && read.every((key, i) => key === keys[outer + i]) && leadsTo(file, from, held, keys.slice(0, outer), steps + 1);
  });
}
