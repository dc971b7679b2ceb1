import { memoize } from '@phitrace/core';
import type { FileFacts } from './graph.js';

const kept = new WeakMap<FileFacts, ReadonlyMap<string, readonly string[]>>();

/** The variables of a file that keep a property of the value at a node, by node and key; memoised. */
export function keptNames(file: FileFacts): ReadonlyMap<string, readonly string[]> {
  return memoize(kept, file, () => {
    const names = new Map<string, string[]>();
    const locals = file.nodes.filter(({ kind, name }) => kind === 'local' && name !== undefined);
    for (const { name = '', edges } of locals)
      for (const { from } of edges) {
        const read = file.nodes[from]?.kind === 'read' ? file.nodes[from].edges[0] : undefined;
        if (read) memoize(names, `${read.from}.${read.keys?.[0]}`, () => []).push(name);
      }
    return names;
  });
}
