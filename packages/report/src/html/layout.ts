import * as dagre from '@dagrejs/dagre';

/** The middle of a box, and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing in which arrows go from left to right. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
}

// The types of the package import files without an extension, which the resolution of ES modules does not find.
interface Graph {
  setGraph(label: object): void;
  graph(): { readonly width?: number; readonly height?: number };
  setDefaultEdgeLabel(toLabel: () => object): void;
  setNode(id: string, size: { width: number; height: number }): void;
  setEdge(from: string, to: string): void;
  node(id: string): Box;
}
const { Graph, layout } = dagre as unknown as { readonly Graph: new () => Graph; readonly layout: (graph: Graph) => void };

/** Where boxes of these sizes stand, so that few arrows cross. */
export function layOut(
  sizes: ReadonlyMap<string, { readonly width: number; readonly height: number }>,
  arrows: readonly (readonly [from: string, to: string])[],
): Drawing {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: 180, nodesep: 14, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [id, size] of sizes) graph.setNode(id, { ...size });
  for (const [from, to] of arrows) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, boxes: new Map([...sizes.keys()].map((id) => [id, graph.node(id)])) };
}
