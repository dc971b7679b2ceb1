import { parsePosition, type SinkRow } from '@phitrace/core';
import type { CalledPlace, MakerCall } from '../calls/targets.js';
import { placesOf } from '../calls/callees.js';
import type { CallRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import { nodeOf, type Origin } from '../query/state.js';
import { placeNameOf } from './place-name.js';

/**
 * Names by which the store behind a sink may be known elsewhere: the text that the call gives for it (a bucket, a table),
 * the variable that holds it (`process.env.DATABASE_URL`), and the places of the calls that made the client or the store.
 */
export function storesOf(solver: Solver, at: CallRef, { madeBy }: CalledPlace, { stores = [] }: SinkRow): readonly string[] {
  const { args = [] } = at.file.calls[at.call] ?? {};
  const given = stores.flatMap((text) => {
    const { index, keys } = parsePosition(text);
    const node = args[index]?.node;
    return node === undefined ? [] : solver.origins(at.file, node, keys).flatMap((origin) => namesOf(solver, origin));
  });
  return [...new Set([...given, ...madeBy.flatMap((maker) => namesOfMaker(solver, maker))])];
}

/** Where a client was made, and the variables that it was made with. */
function namesOfMaker(solver: Solver, maker: MakerCall): readonly string[] {
  const { file, call, stack } = maker;
  const args = file.calls[call]?.args ?? [];
  const origins = args.flatMap(({ node }) => [...solver.origins(file, node, [], stack), ...solver.origins(file, node, ['*'], stack)]);
  return [placeNameOf(maker), ...origins.flatMap((origin) => variablesOf(solver, origin))];
}

function namesOf(solver: Solver, origin: Origin): readonly string[] {
  const node = nodeOf(origin.state);
  if (node.kind === 'literal' && origin.state.path.length === 0) return typeof node.value === 'string' ? [node.value] : [];
  if (node.kind === 'call') return [placeNameOf({ file: origin.state.file, call: node.ref ?? -1 })];
  return variablesOf(solver, origin);
}

/** The variables of the environment, or other globals, that a value is. */
function variablesOf(solver: Solver, origin: Origin): readonly string[] {
  if (nodeOf(origin.state).kind !== 'global') return [];
  return placesOf(solver, origin).flatMap(({ module, chain }) => (module === 'global' && chain.length > 1 ? [chain.join('.')] : []));
}
