import { ANY_KEY, type ParsedPosition, parsePosition, THROWN } from '@phitrace/core';
import { flowsOf } from '../calls/call-models.js';
import { placesOf } from '../calls/callees.js';
import type { CallArgument, CallFacts, FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import type { CallForm } from './call-forms.js';
import { inputsAt } from './inputs.js';

/** Where a row says that a call takes a value from, and where it hands it. */
interface Handing {
  readonly from: ParsedPosition;
  readonly to: ParsedPosition;
}

/** Functions of packages and of the runtime that a call is handed and calls, with what it gives them: `names.forEach(console.log)`. */
export function handedForms(solver: Solver, at: CallRef, call: CallFacts): CallForm[] {
  const handed = call.args.flatMap(({ node, spread }, index) => (!spread && mayBeSink(solver, at.file, node) ? [{ node, index }] : []));
  if (handed.length === 0) return [];
  const ways = flowsOf(solver, at).map(({ from, to }) => ({ from: parsePosition(from), to: parsePosition(to) }));
  return handed.flatMap(({ node, index }) => {
    const args = argumentsGiven(call, ways, index);
    const places = args.length === 0 ? [] : solver.origins(at.file, node, []).flatMap((origin) => placesOf(solver, origin));
    return places.map((place) => ({ call: { ...call, args, text: place.chain.join('.') }, place }));
  });
}

/** True for the name of something that takes data away somewhere: `console.log`, `warn`. */
function mayBeSink({ models }: Solver, { nodes }: FileFacts, node: number): boolean {
  const { kind, name = '' } = nodes[node] ?? {};
  return (kind === 'read' || kind === 'local' || kind === 'import') && models.isSinkName(name);
}

/** What the function at an argument is called with, in order; nothing where its first argument is not known. */
function argumentsGiven(call: CallFacts, ways: readonly Handing[], index: number): CallArgument[] {
  const given: CallArgument[] = [];
  for (const { from, to } of ways) {
    const { inner } = to;
    if (to.base !== 'arg' || to.index !== index || inner?.kind !== 'param' || isBelow(inner) || inner.index !== given.length) continue;
    given.push(...argumentsFrom(call, from));
  }
  return given;
}

/** True for a function below the argument, and for what a method of a parameter is given. */
function isBelow({ at, method, given }: ParsedPosition['inner'] & { readonly kind: 'param' }): boolean {
  return at.length > 0 || method.length > 0 || given !== undefined;
}

/** A value as a whole, the elements of a list, or what a promise is rejected with. */
function argumentsFrom(call: CallFacts, { keys, ...from }: ParsedPosition): CallArgument[] {
  const [key] = keys;
  if (from.inner || keys.length > 1 || (key !== undefined && key !== ANY_KEY && key !== THROWN)) return [];
  return inputsAt(call, { ...from, keys: [] }).flatMap(({ node, path }) =>
    path.length === 0 ? [{ node, spread: key === ANY_KEY, ...(key === THROWN && { keys }) }] : [],
  );
}
