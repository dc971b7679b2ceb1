import type { Edge, FileFacts, FlowNode, WrittenType } from '../graph/graph.js';
import { onlyEdge } from '../graph/only-edge.js';

/** Reads between a callee and the declared type of its receiver. */
const MAX_STEPS = 8;

/** The nearest declared type behind a callee, and the keys from there to the function. */
export function declaredCallee(
  file: FileFacts,
  id: number,
  keys: readonly string[],
  steps = 0,
): { type: WrittenType; keys: readonly string[] } | undefined {
  const node = file.nodes[id];
  if (!node || steps > MAX_STEPS) return undefined;
  if (node.type && (keys.length > 0 || isCallable(node.type))) return { type: node.type, keys };
  const edge = onlySource(node);
  return edge && declaredCallee(file, edge.from, [...(edge.keys ?? []), ...keys], steps + 1);
}

/** True for the type of a function, written out or by its name. */
function isCallable({ kind }: WrittenType): boolean {
  return kind === 'function' || kind === 'reference';
}

/** The edge of a node that is another value, or a property of it, and nothing else. */
function onlySource(node: FlowNode): Edge | undefined {
  const edge = onlyEdge(node);
  return edge && (edge.label === 'copy' || edge.label === 'read') ? edge : undefined;
}
