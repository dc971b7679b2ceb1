import type { CallFacts } from '../graph/graph.js';
import { receiverName } from '../graph/receiver-name.js';
import type { CalledPlace } from '../calls/targets.js';

/** What is called with what: of `console.warn.apply(console, values)`, the place of `console.warn` with the values. */
export interface CallForm {
  readonly call: CallFacts;
  readonly place: CalledPlace;
}

const INDIRECT = new Set(['call', 'apply']);

/** True for a call of a method through `call` or `apply`. */
export function isIndirect(call: CallFacts): boolean {
  return INDIRECT.has(call.member) && receiverName(call) !== '';
}

export function formOf(call: CallFacts, place: CalledPlace): CallForm {
  if (!isIndirect(call) || !INDIRECT.has(place.chain.at(-1) ?? '') || place.chain.length < 2) return { call, place };
  const [, ...rest] = call.args;
  const args = call.member === 'apply' ? rest.slice(0, 1).map(({ node }) => ({ node, spread: true })) : rest;
  return { call: { ...call, args }, place: { ...place, chain: place.chain.slice(0, -1) } };
}
