import type { FileFacts } from '../graph/graph.js';
import type { Solver } from '../query/query.js';
import { nodeOf } from '../query/state.js';
import type { Guard } from './routes/route.js';

/** Objects in one another whose keys are read. */
const MAX_DEPTH = 3;

/** The keys of an object that is given, or the name of another value; undefined for what may hold more than is written. */
export function givenNames(solver: Solver, { file, node }: Guard): (string | undefined)[] {
  const own = file.nodes[node]?.name;
  return solver.origins(file, node, []).flatMap(({ state }) => {
    const { kind, edges } = nodeOf(state);
    if (kind !== 'object' || state.path.length > 0) return own === undefined ? [] : [own];
    if (edges.some(({ label }) => label !== 'write')) return [undefined];
    return edges.flatMap(({ keys = [], from }) => [...keys, ...nestedNames(state.file, from, MAX_DEPTH)]);
  });
}

function nestedNames(file: FileFacts, node: number, depth: number): string[] {
  const { kind, edges = [], name } = file.nodes[node] ?? {};
  if (kind !== 'object') return name === undefined ? [] : [name];
  return edges.flatMap(({ keys = [], from }) => [...keys, ...(depth > 0 ? nestedNames(file, from, depth - 1) : [])]);
}
