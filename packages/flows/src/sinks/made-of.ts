import type { FileFacts } from '../graph/graph.js';
import type { CalledPlace } from '../calls/targets.js';
import { lineageOf } from '../calls/classes.js';
import type { Solver } from '../query/query.js';
import { type Frame, nodeOf, type Origin } from '../query/state.js';

/** How deep in what a call is given a value may stand. */
const MAX_NESTING = 3;

/** The places of the calls that made a value. `isKnown`: nothing else went into it. */
export interface Makings {
  readonly places: readonly CalledPlace[];
  readonly isKnown: boolean;
}

/** What a value was made of: the call that made it, and the calls that made what that was given. */
export function madeOf(
  solver: Solver,
  origin: Origin,
  placesOf: (solver: Solver, origin: Origin) => CalledPlace[],
  depth = MAX_NESTING,
): Makings {
  const { file, stack } = origin.state;
  const { kind, ref = -1, edges } = nodeOf(origin.state);
  if (kind === 'literal' || kind === 'function') return { places: [], isKnown: true };
  if (kind === 'object') return join(edges.map(({ from }) => allMadeOf(solver, file, from, stack, placesOf, depth)));
  const places = placesOf(solver, origin);
  const args = kind === 'call' ? (file.calls[ref]?.args ?? []) : [];
  const inner = join(args.map(({ node }) => allMadeOf(solver, file, node, stack, placesOf, depth)));
  return { places: [...places, ...inner.places], isKnown: places.length > 0 && inner.isKnown };
}

function allMadeOf(
  solver: Solver,
  file: FileFacts,
  node: number,
  stack: Frame | undefined,
  placesOf: (solver: Solver, origin: Origin) => CalledPlace[],
  depth: number,
): Makings {
  if (depth === 0) return { places: [], isKnown: false };
  return join(solver.origins(file, node, [], stack).map((origin) => madeOf(solver, origin, placesOf, depth - 1)));
}

function join(parts: readonly Makings[]): Makings {
  return { places: parts.flatMap(({ places }) => places), isKnown: parts.every(({ isKnown }) => isKnown) };
}

/** True for `new Error(…)`, and for an instance of a class that is one. */
export function isErrorMade(solver: Solver, { state }: Origin): boolean {
  const { kind, ref = -1 } = nodeOf(state);
  const call = state.file.calls[ref];
  if (kind !== 'call' || !call?.isNew) return false;
  const { places, classes } = solver.targetsOf({ file: state.file, call: ref });
  return (
    places.some(({ chain }) => isErrorName(chain.at(-1))) ||
    classes.some((each) => lineageOf(solver, each).some((one) => extendsError(one)))
  );
}

function extendsError({ file, classId }: { file: FileFacts; classId: number }): boolean {
  return isErrorName(file.nodes[file.classes[classId]?.superNode ?? -1]?.name);
}

function isErrorName(name: string | undefined): boolean {
  return /(?:Error|Exception)$/.test(name ?? '');
}
