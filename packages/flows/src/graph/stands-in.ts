import type { Span } from './graph.js';

/** True for a part of a file that lies within another, or is the same. */
export function standsIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
