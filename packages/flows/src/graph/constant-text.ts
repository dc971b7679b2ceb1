import type { Edge, FileFacts, FlowNode } from './graph.js';

/** Names between the use of a constant and its text. */
const MAX_STEPS = 6;

type Path = readonly string[];

/** The text of a constant of the file, or of one of a list of them: `getItem(KEYS.drafts)`. */
export function constantText(file: FileFacts, id: number, keys: Path = [], steps = 0): string | undefined {
  const node = file.nodes[id];
  if (!node || steps > MAX_STEPS) return undefined;
  if (typeof node.value === 'string') return keys.length === 0 ? node.value : undefined;
  const edge = edgeTo(node, keys);
  return edge && constantText(file, edge.from, keysBehind(edge, keys), steps + 1);
}

/** The only edge from which the value at a path can come. */
function edgeTo({ kind, edges }: FlowNode, [key]: Path): Edge | undefined {
  if (kind === 'object') return key === undefined ? undefined : edges.find((edge) => edge.label === 'write' && edge.keys?.[0] === key);
  const [edge] = edges;
  return edges.length === 1 && (edge?.label === 'copy' || edge?.label === 'read') ? edge : undefined;
}

function keysBehind({ label, keys: own = [] }: Edge, keys: Path): Path {
  if (label === 'write') return keys.slice(1);
  return label === 'read' ? [...own, ...keys] : keys;
}
