import type { CallFacts, FileFacts, FlowNode } from '../../graph/graph.js';
import { onlyEdge } from '../../graph/only-edge.js';

/** Calls of one chain, and names between them. */
const MAX_STEPS = 8;

/** The calls that a call is made on the result of, the nearest first: the query behind `.toArray()`, the request behind `(await fetch(url)).json()`. */
export function callsBehind(file: FileFacts, { receiver }: CallFacts): CallFacts[] {
  const found: CallFacts[] = [];
  for (let node = receiver, steps = 0; node !== undefined && steps < MAX_STEPS; steps++) {
    const call = callBehind(file, node);
    if (call) found.push(call);
    node = call ? call.receiver : behind(file, node);
  }
  return found;
}

function callBehind({ nodes, calls }: FileFacts, id: number): CallFacts | undefined {
  const { kind, ref = -1 } = nodes[id] ?? {};
  return kind === 'call' ? calls[ref] : undefined;
}

/** The node that a node has its value from: another name of it, or the promise whose `then` gives it to a callback. */
function behind(file: FileFacts, id: number): number | undefined {
  const node = file.nodes[id];
  if (!node) return undefined;
  if (node.edges.length === 0) return promiseOf(file, node);
  const edge = onlyEdge(node);
  return edge?.label === 'copy' ? edge.from : undefined;
}

function promiseOf({ functions, calls }: FileFacts, { kind, ref = -1 }: FlowNode): number | undefined {
  const handed = kind === 'parameter' ? functions[ref]?.argumentOf : undefined;
  const giver = handed?.index === 0 ? calls[handed.call] : undefined;
  return giver?.member === 'then' ? giver.receiver : undefined;
}
