import type { CallFacts, EdgeLabel, FunctionFacts, Handed, NodeKind } from '../../graph/graph.js';
import type { Lowering } from './lowering.js';

/** How deep in an argument a function is looked for. */
const MAX_KEYS = 3;
const HOLDERS = new Set<NodeKind>(['object', 'copy']);
const PARTS = new Set<EdgeLabel>(['write', 'copy']);

/** Tells functions that are written in a call, and calls that may give one, which call they are handed to. */
export function noteHanded(lowering: Lowering, node: number, handed: Handed): void {
  const target = handedFacts(lowering, node, handed);
  if (target) target.argumentOf ??= handed;
  const { kind, edges } = lowering.builder.node(node);
  if (handed.keys.length > MAX_KEYS || !HOLDERS.has(kind)) return;
  for (const { from, label, keys = [] } of edges)
    if (PARTS.has(label)) noteHanded(lowering, from, { ...handed, keys: [...handed.keys, ...keys] });
}

function handedFacts({ builder }: Lowering, node: number, { call }: Handed): FunctionFacts | CallFacts | undefined {
  const { kind, ref = -1, start } = builder.node(node);
  if (kind === 'call') return builder.calls[ref];
  const isInline = start >= (builder.calls[call]?.start ?? 0);
  return kind === 'function' && isInline ? builder.functions[ref] : undefined;
}
