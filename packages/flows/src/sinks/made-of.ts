import type { FileFacts } from '../graph/graph.js';
import { placesOf } from '../calls/callees.js';
import type { CalledPlace } from '../calls/targets.js';
import { lineageOf } from '../calls/classes.js';
import { isPartOf } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { type Frame, nodeOf, type Origin } from '../query/state.js';

/** How deep in what a call is given a value may stand. */
const MAX_NESTING = 3;

/** The places of the calls that made a value. `isKnown`: nothing else went into it. */
export interface Makings {
  readonly places: readonly CalledPlace[];
  readonly isKnown: boolean;
}

/** Who asks what a value was made of; only calls of these packages are known for what they do. */
interface Making {
  readonly solver: Solver;
  readonly packages: readonly string[];
}

/** What a value was made of: the call that made it, and the calls that made what that was given. */
export function madeOf(making: Making, origin: Origin, depth = MAX_NESTING): Makings {
  const { file, stack } = origin.state;
  const { kind, ref = -1, edges } = nodeOf(origin.state);
  if (kind === 'literal' || kind === 'function') return { places: [], isKnown: true };
  if (kind === 'object') return join(edges.map(({ from }) => allMadeOf(making, file, from, stack, depth)));
  const args = file.calls[kind === 'call' ? ref : -1]?.args ?? [];
  return join([ownPlaces(making, origin), ...args.map(({ node }) => allMadeOf(making, file, node, stack, depth))]);
}

function ownPlaces({ solver, packages }: Making, origin: Origin): Makings {
  const places = placesOf(solver, origin);
  return { places, isKnown: places.length > 0 && places.every(({ module }) => isPartOf(module, packages)) };
}

function allMadeOf(making: Making, file: FileFacts, node: number, stack: Frame | undefined, depth: number): Makings {
  if (depth === 0) return { places: [], isKnown: false };
  return join(making.solver.origins(file, node, [], stack).map((origin) => madeOf(making, origin, depth - 1)));
}

function join(parts: readonly Makings[]): Makings {
  return { places: parts.flatMap(({ places }) => places), isKnown: parts.every(({ isKnown }) => isKnown) };
}

/** The functions that the calls were given which made a value. */
export function functionsGiven(solver: Solver, { madeBy }: CalledPlace): Origin[] {
  return madeBy.flatMap(({ file, call, stack }) =>
    (file.calls[call]?.args ?? []).flatMap(({ node }) => solver.origins(file, node, [], stack).filter(({ kind }) => kind === 'function')),
  );
}

/** True for what was caught, for `new Error(…)`, and for an instance of a class that is one. */
export function isErrorMade(solver: Solver, { kind: origin, state }: Origin): boolean {
  if (origin === 'error') return true;
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
