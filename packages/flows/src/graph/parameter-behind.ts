import type { Edge, EdgeLabel, FileFacts, FlowNode, NodeKind } from './graph.js';

/** Reads behind one another that lead to a parameter. */
const MAX_READS = 4;

const PASSING: ReadonlySet<NodeKind> = new Set(['read', 'local', 'copy']);
const LABELS: ReadonlySet<EdgeLabel> = new Set(['copy', 'read']);

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
    const edge = edgeBehind(file, at, keys);
    if (!edge) return undefined;
    if (edge.label === 'read') keys = [...(edge.keys ?? []), ...keys];
    at = edge.from;
  }
  return undefined;
}

function edgeBehind({ nodes }: FileFacts, node: number, keys: readonly string[]): Edge | undefined {
  const facts = nodes[node];
  if (facts?.kind === 'store') return edgeBehindStore(facts, keys);
  const edge = facts && PASSING.has(facts.kind) ? facts.edges[0] : undefined;
  return edge && LABELS.has(edge.label) ? edge : undefined;
}

/** An object after a property of it was written is still the one that was given, but for this property. */
function edgeBehindStore({ edges }: FlowNode, [key]: readonly string[]): Edge | undefined {
  const isWritten = edges.some(({ label, keys: [written] = [] }) => label === 'write' && key !== undefined && written === key);
  return isWritten ? undefined : edges.find(({ label }) => label === 'except' || label === 'copy');
}
