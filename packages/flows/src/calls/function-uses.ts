import { memoize } from '@phitrace/core';
import type { FileFacts, FunctionFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { ArgumentPlace } from '../query/state.js';

/** A place where a function is handed to a call instead of being called. */
export interface Passed extends ArgumentPlace {
  readonly at: CallRef;
}

function leadsTo(file: FileFacts, from: number, node: number): boolean {
  const sources = (id: number) => (file.nodes[id]?.edges ?? []).map((edge) => edge.from);
  return from === node || sources(from).some((source) => source === node || sources(source).includes(node));
}

/** Calls of the same file that a named function is handed to: `items.map(format)`, `useMutation({ mutationFn: save })`. */
export function findUses(file: FileFacts, facts: FunctionFacts): Passed[] {
  if (facts.name === '') return [];
  return (handedIn(file).get(facts.name) ?? []).filter(({ node }) => leadsTo(file, node, facts.node));
}

type Handed = Passed & { readonly node: number };
const handed = new WeakMap<FileFacts, ReadonlyMap<string, readonly Handed[]>>();

/** The named values that the calls of a file are given, by name; memoised. */
function handedIn(file: FileFacts): ReadonlyMap<string, readonly Handed[]> {
  return memoize(handed, file, () => {
    const byName = new Map<string, Handed[]>();
    for (const [call, { args }] of file.calls.entries())
      for (const [index, { node }] of args.entries())
        for (const place of handedAt(file, { at: { file, call }, index, keys: [], node }))
          memoize(byName, file.nodes[place.node]?.name ?? '', () => []).push(place);
    return byName;
  });
}

/** The argument, and what stands in it where it is an object literal. */
function handedAt(file: FileFacts, place: Handed): Handed[] {
  const { kind, edges = [] } = file.nodes[place.node] ?? {};
  if (kind !== 'object') return [place];
  return edges.flatMap(({ from, keys = [], label }) =>
    label === 'write' && place.keys.length === 0 ? handedAt(file, { ...place, node: from, keys }) : [],
  );
}
