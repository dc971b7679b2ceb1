import { memoize } from '@phitrace/core';
import type { Edge, EdgeLabel, FileFacts, NodeKind } from '../graph/graph.js';

/** Reads behind one another that lead to a parameter. */
const MAX_READS = 4;

const PASSING: ReadonlySet<NodeKind> = new Set(['read', 'local', 'copy']);
const LABELS: ReadonlySet<EdgeLabel> = new Set(['copy', 'read']);

const byFile = new WeakMap<FileFacts, Map<number, ReadonlySet<number>>>();

/** A function and all that are written in it; memoised. */
export function scopesIn(file: FileFacts, id: number): ReadonlySet<number> {
  return memoize(
    memoize(byFile, file, () => new Map<number, ReadonlySet<number>>()),
    id,
    () => findScopes(file, id),
  );
}

function findScopes({ functions }: FileFacts, id: number): ReadonlySet<number> {
  const found = new Set([id]);
  // A function stands in the list before those that are written in it.
  for (const [inner, { parent }] of functions.entries()) if (inner !== 0 && found.has(parent)) found.add(inner);
  return found;
}

/** A parameter that a value is read of, with the keys on the way. */
export interface ParameterRead {
  readonly parameter: number;
  readonly keys: readonly string[];
}

/** The parameter that a node is read of; undefined where it is no part of one. */
export function parameterBehind(file: FileFacts, node: number): ParameterRead | undefined {
  let keys: readonly string[] = [];
  let at = node;
  for (let step = 0; step <= 3 * MAX_READS && keys.length <= MAX_READS; step++) {
    if (file.nodes[at]?.kind === 'parameter') return { parameter: at, keys };
    const edge = edgeBehind(file, at);
    if (!edge) return undefined;
    if (edge.label === 'read') keys = [...(edge.keys ?? []), ...keys];
    at = edge.from;
  }
  return undefined;
}

function edgeBehind({ nodes }: FileFacts, node: number): Edge | undefined {
  const facts = nodes[node];
  const edge = facts && PASSING.has(facts.kind) ? facts.edges[0] : undefined;
  return edge && LABELS.has(edge.label) ? edge : undefined;
}

/** True for a property of something that the function was given. */
export function isReadOfGiven(file: FileFacts, node: number): boolean {
  return parameterBehind(file, node) !== undefined;
}
