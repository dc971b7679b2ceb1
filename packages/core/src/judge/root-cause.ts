import { toSinkSymbol, toSourceSymbol } from '../evidence.js';
import type { Flow } from '../flow.js';
import type { Location } from '../location.js';
import type { FlowObservation } from '../observation.js';

/** The place where the data enters, and the sink behind the wrappers that were seen through. */
export function toRootCause({ source, steps: [first] }: Flow, { sink, related }: FlowObservation): string {
  const inner = related.at(-1)?.location;
  return `${toSourceSymbol(source)}${first ? ` at ${toPlace(first.location)}` : ''} to ${toSinkSymbol(sink)}${inner ? ` at ${toPlace(inner)}` : ''}`;
}

function toPlace({ path, line }: Location): string {
  return `${path}:${line}`;
}
