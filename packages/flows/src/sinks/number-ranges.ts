import type { AnswerRow } from '@phitrace/core';
import { nodeOf, type Origin } from '../query/state.js';

/** Numbers that a row asks for: codes of answers that say that something failed. */
export type NumberRange = Pick<AnswerRow, 'atLeast' | 'below'>;

export function isInRange({ atLeast, below }: NumberRange, value: unknown): boolean {
  return typeof value === 'number' && value >= atLeast && value < below;
}

/** Tells whether a value is written as one of these numbers. */
export function literalIn(range: NumberRange): (value: Origin) => boolean {
  return ({ kind, state }) => kind === 'literal' && isInRange(range, nodeOf(state).value);
}

/** True where there are values, and all are what is asked for. */
export function areAll(values: readonly Origin[], isAsked: (value: Origin) => boolean): boolean {
  return values.length > 0 && values.every(isAsked);
}
