import { isIndex, keysMeet } from '@phitrace/core';
import type { CalledPlace } from '../calls/targets.js';
import { optionValues } from './option-values.js';
import type { Solver } from '../query/query.js';
import { chainOf, nodeOf, type State } from '../query/state.js';

type Path = readonly string[];

/** The paths that an option of the calls that made a sink's receiver tells it to leave out: `pino({ redact: ['patient.ssn'] })`. That of a child replaces its parent's. */
export function leftOutPaths(solver: Solver, { madeBy }: CalledPlace, option: string): Path[] {
  for (const maker of madeBy) {
    const paths = optionValues(solver, maker, `${option}.*`).flatMap(({ value }) => toPath(value));
    if (paths.length > 0) return paths;
  }
  return [];
}

/** `headers["x-user"]`, `patients[*].name`. */
function toPath(text: unknown): Path[] {
  return typeof text === 'string' && text !== '' ? [text.split(/[.[\]"'`]+/).filter((key) => key !== '')] : [];
}

/** True when a value comes to the sink under keys that it leaves out, or deeper than it looks. */
export function isLeftOut(end: State, leftOut: readonly Path[], depth = Infinity): boolean {
  if (leftOut.length === 0 && depth === Infinity) return false;
  const keys = keysAtSink(end);
  return keys.length > depth || leftOut.some((path) => path.length <= keys.length && path.every((key, i) => keysMeet(key, keys[i] ?? '')));
}

/**
 * The keys of the object literals that a value is put into on its last steps to the sink, the outermost first. What becomes
 * part of a text, or of what a library makes, has no keys of its own any more.
 */
function keysAtSink(end: State): Path {
  const keys: string[] = [];
  for (const state of [...chainOf(end)].reverse()) {
    const { parent } = state;
    if (!parent) continue;
    const edge = parent.file === state.file ? nodeOf(parent).edges.find(({ from }) => from === state.node) : undefined;
    if (nodeOf(parent).kind === 'derive' || isArgumentOf(parent, state)) break;
    if (edge?.label === 'write') keys.push(...(edge.keys ?? []).slice(parent.path.length).filter((key) => !isIndex(key)));
  }
  return keys;
}

/** True when the walk went from the result of a call to what the call was given, not into the function. */
function isArgumentOf({ file, node }: State, state: State): boolean {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  return kind === 'call' && file === state.file && (file.calls[ref]?.args.some((argument) => argument.node === state.node) ?? false);
}
