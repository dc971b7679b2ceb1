import type { CallFacts } from '../graph/graph.js';

/**
 * Where a call gives a parameter its value: `f.call(self, a)` and `f.bind(self, a)` pass `a` first, `f.apply(self, list)` and
 * `f(...list)` an element, `f(a, ...list)` the first element second.
 */
export function argumentAt(call: CallFacts, index: number): { node: number; path: readonly string[] } | undefined {
  const through = call.receiver === undefined ? '' : call.member;
  const list = through === 'apply' ? call.args[1] : undefined;
  if (list) return { node: list.node, path: [String(index)] };
  const at = index + (through === 'call' || through === 'bind' ? 1 : 0);
  const spreadAt = call.args.findIndex(({ spread }) => spread);
  const isSpread = spreadAt >= 0 && spreadAt <= at;
  const argument = call.args[isSpread ? spreadAt : at];
  return argument && { node: argument.node, path: isSpread ? [String(at - spreadAt)] : [] };
}
