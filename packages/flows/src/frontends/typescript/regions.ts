import type { PathRegion } from '../../graph/graph.js';
import type { Lowering } from './lowering.js';

/** What the alternatives of one choice share. */
export type Choice = Pick<PathRegion, 'choice' | 'isWhole' | 'condition'>;

/** A choice whose alternatives are to be lowered next; `isWhole` when one of them is always taken. */
export function newChoice({ builder }: Lowering, form: Partial<Omit<Choice, 'choice'>> = {}): Choice {
  return { choice: builder.choices++, isWhole: false, ...form };
}

/** Lowers a part of a function that not every path goes through. */
export function inRegion<Value>({ builder }: Lowering, kind: PathRegion['kind'], choice: Choice, lower: () => Value): Value {
  const outer = builder.region;
  builder.regions.push({ kind, ...choice, ...(outer !== undefined && { outer }) });
  builder.region = builder.regions.length - 1;
  const value = lower();
  builder.region = outer;
  return value;
}
