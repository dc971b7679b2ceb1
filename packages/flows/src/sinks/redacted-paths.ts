import { isIndex, keysMeet } from '@phitrace/core';
import type { CalledPlace } from '../calls/targets.js';
import { optionValues } from './option-values.js';
import type { Solver } from '../query/query.js';
import { chainOf, nodeOf, type State } from '../query/state.js';

type Path = readonly string[];

/** The paths that an option of the calls that made a sink's receiver tells it to leave out: `pino({ redact: ['patient.ssn'] })`. */
export function leftOutPaths(solver: Solver, { madeBy }: CalledPlace, option: string): Path[] {
  return madeBy.flatMap((maker) => optionValues(solver, maker, `${option}.*`)).flatMap(({ value }) => toPath(value));
}

/** `headers["x-user"]`, `patients[*].name`. */
function toPath(text: unknown): Path[] {
  return typeof text === 'string' && text !== '' ? [text.split(/[.[\]"'`]+/).filter((key) => key !== '')] : [];
}

/** True when a value comes to the sink under keys that it leaves out. */
export function isLeftOut(end: State, leftOut: readonly Path[]): boolean {
  if (leftOut.length === 0) return false;
  const keys = keysAtSink(end);
  return leftOut.some((path) => path.length <= keys.length && path.every((key, i) => keysMeet(key, keys[i] ?? '')));
}

/** The keys of the object literals that a value is put into on its last steps to the sink, the outermost first. */
function keysAtSink(end: State): Path {
  const keys: string[] = [];
  for (const state of [...chainOf(end)].reverse()) {
    const { parent } = state;
    const edge = parent && nodeOf(parent).edges.find(({ from }) => from === state.node && parent.file === state.file);
    if (edge?.label === 'write') keys.push(...(edge.keys ?? []).filter((key) => !isIndex(key)));
  }
  return keys;
}
