import { memoize } from '@phitrace/core';
import type { CallFacts, EdgeLabel, FileFacts, NodeKind } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import type { ArgumentPlace } from '../query/state.js';

/** The calls of what a parameter holds, or of a method of it: in its own function, else wherever it was kept. */
export function callsOfHeldParameter(solver: Solver, file: FileFacts, held: number, method: readonly string[]): readonly CallRef[] {
  const own = usesOfParameter(solver, file, held, method).filter(({ argument: place }) => !place);
  return own.length > 0 || method.length > 0 ? own.map(({ call }) => ({ file, call })) : solver.callsOfHeld(file, held);
}

/** A call that calls what a parameter holds at these keys, or is handed it as an argument. */
export interface ParameterUse {
  readonly keys: readonly string[];
  readonly call: number;
  /** Where it is handed on; undefined for a call of it. */
  readonly argument?: ArgumentPlace;
}

/** What the function of a parameter does with what the parameter holds at these keys. */
export function usesOfParameter(solver: Solver, file: FileFacts, held: number, keys: readonly string[] = []): readonly ParameterUse[] {
  return (parameterUses(solver, file).get(held) ?? []).filter(
    (use) => use.keys.length === keys.length && use.keys.every((key, i) => key === keys[i]),
  );
}

const uses = new WeakMap<FileFacts, ReadonlyMap<number, readonly ParameterUse[]>>();

/** By the node of the parameter; memoised. */
function parameterUses(solver: Solver, file: FileFacts): ReadonlyMap<number, readonly ParameterUse[]> {
  return memoize(uses, file, () => {
    const found = new Map<number, ParameterUse[]>();
    const add = (node: number, use: Omit<ParameterUse, 'keys'>) => {
      for (const { held, keys } of parametersBehind(solver, file, node)) memoize(found, held, () => []).push({ keys, ...use });
    };
    for (const [call, facts] of file.calls.entries()) {
      add(calledNode(file, facts), { call });
      for (const [index, { node }] of facts.args.entries())
        for (const place of placesIn(file, node)) add(place.node, { call, argument: { index, keys: place.keys } });
    }
    return found;
  });
}

/** `fn.call(self, item)` calls `fn`. */
function calledNode(file: FileFacts, { callee, receiver, member }: CallFacts): number {
  return receiver !== undefined && (member === 'call' || member === 'apply') ? receiver : callee;
}

/** An argument, and what stands in it where it is an object literal. */
function placesIn(file: FileFacts, node: number): { node: number; keys: readonly string[] }[] {
  const { kind, edges = [] } = file.nodes[node] ?? {};
  if (kind !== 'object') return [{ node, keys: [] }];
  return edges.flatMap(({ from, label, keys = [] }) => (label === 'write' ? [{ node: from, keys }] : []));
}

/** Nodes that only pass on what they are made of. */
const PASSING: ReadonlySet<NodeKind | undefined> = new Set(['local', 'copy', 'read', 'store']);
const LABELS: ReadonlySet<EdgeLabel> = new Set(['copy', 'read', 'omit', 'except']);

interface Behind {
  readonly node: number;
  readonly keys: readonly string[];
}

/** The parameters that a node reads, with the keys below them. */
function parametersBehind({ limits, meet }: Solver, file: FileFacts, start: number): { held: number; keys: readonly string[] }[] {
  let open: readonly Behind[] = [{ node: start, keys: [] }];
  const found: { held: number; keys: readonly string[] }[] = [];
  for (let step = 0; step <= limits.waysPerCallback && open.length > 0; step++) {
    for (const { node, keys } of open) if (file.nodes[node]?.kind === 'parameter') found.push({ held: node, keys });
    const next = open.flatMap((behind) => stepsBehind(file, behind));
    open = next.slice(0, limits.waysPerCallback);
    if (next.length > open.length) meet('waysPerCallback');
  }
  if (open.length > 0) meet('waysPerCallback');
  return found;
}

function stepsBehind(file: FileFacts, { node, keys }: Behind): Behind[] {
  const { kind, edges = [] } = file.nodes[node] ?? {};
  if (!PASSING.has(kind)) return [];
  return edges
    .filter(({ label }) => LABELS.has(label))
    .map((edge) => ({ node: edge.from, keys: edge.label === 'read' ? [...(edge.keys ?? []), ...keys] : keys }));
}
