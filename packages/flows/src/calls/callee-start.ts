import type { Edge, FileFacts, NodeKind } from '../graph/graph.js';

/** Where to ask what a call calls: the node, and the path below it. */
export interface CalleeStart {
  readonly node: number;
  readonly path: readonly string[];
}

/** Nodes that say nothing of a value but where it comes from. */
const PASSING: ReadonlySet<NodeKind> = new Set(['local', 'read', 'copy']);

/**
 * The nearest node behind a callee that has something to say. All calls of one variable's member have it in common, so that it
 * is asked once: `console.log` of a file is the global `console`, seen through `log`.
 */
export function calleeStart(file: FileFacts, callee: number, pathLength: number): CalleeStart {
  let start: CalleeStart = { node: callee, path: [] };
  for (let edge = passedEdge(file, callee); edge; edge = passedEdge(file, start.node)) {
    const path = edge.label === 'read' ? [...(edge.keys ?? []), ...start.path] : start.path;
    if (path.length > pathLength) break;
    start = { node: edge.from, path };
  }
  return start;
}

/** The edge of a node that passes one value on, as a whole or a property of it. */
function passedEdge({ nodes }: FileFacts, id: number): Edge | undefined {
  const node = nodes[id];
  if (!node || node.type || !PASSING.has(node.kind) || node.edges.length !== 1) return undefined;
  return node.edges.find(({ label }) => label === 'copy' || label === 'read');
}
