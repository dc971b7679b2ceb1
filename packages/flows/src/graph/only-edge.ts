import type { Edge, FlowNode } from './graph.js';

/** The edge of a node that has one and no other; undefined for one that has none or several. Lists of edges may be long, so none is copied. */
export function onlyEdge({ edges }: Pick<FlowNode, 'edges'>): Edge | undefined {
  return edges.length === 1 ? edges[0] : undefined;
}
