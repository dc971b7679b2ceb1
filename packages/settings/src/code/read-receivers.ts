import type { CodeCall, Flows } from '@phitrace/flows';
import { type Value, toUnknown } from '../value.js';

/** The key under which a resource refers to what its method is called on. */
export const RECEIVER = '$receiver';

/** Calls one behind the other that are gone along. */
const LONGEST = 16;

interface CodeSeen {
  readonly flows: Flows;
  readonly isAsked: (path: string) => boolean;
}

/**
 * A reference to everything that a method is called on: `api.root.addResource('visits').addMethod('GET')` refers to the call
 * of `addResource` and to that which made `api`. Without targets where what it is called on can't be told, or is made in a
 * file that isn't looked at.
 */
export function readReceivers({ flows, isAsked }: CodeSeen, { receiver, location }: CodeCall): Value | undefined {
  if (!receiver) return undefined;
  const targets = new Set<string>();
  let next = [receiver];
  for (let length = 0; length < LONGEST && next.length > 0; length++) {
    const calls = next.flatMap((value) => flows.valueAt(value).flatMap((seen) => (seen.kind === 'result' ? [seen.call] : [])));
    if (calls.some((call) => !isAsked(call.location.path))) return toUnknown(location);
    const unseen = calls.filter(({ id }) => !targets.has(id));
    for (const { id } of unseen) targets.add(id);
    next = unseen.flatMap((call) => call.receiver ?? []);
  }
  return toUnknown(location, [...targets]);
}
