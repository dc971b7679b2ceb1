import type { Location } from '@phitrace/core';
import { type ScalarValue, type Value, toChoice, toScalar, toUnknown } from '../../value.js';

/** The result of an operator. Undefined operands are null. */
export function applyOperator(operator: string, operands: readonly (Value | undefined)[], at: Location): Value | undefined {
  const [left, right] = operands;
  if (operands.length === 1) return unary(operator, left, at);
  if (operator === '==' || operator === '!=') return equality(left, right, operator === '==', at);
  if (operator === '&&' || operator === '||') return logic(left, right, operator === '||', at);
  if (!isKnown(left) || !isKnown(right)) return toUnknown(at);
  const result = arithmetic[operator]?.(Number(left.value), Number(right.value));
  return result === undefined ? toUnknown(at) : toScalar(result, at);
}

function unary(operator: string, operand: Value | undefined, at: Location): Value | undefined {
  if (operand?.kind === 'choice')
    return toChoice(
      operand.options.map((option) => unary(operator, option, at)),
      at,
    );
  if (!isKnown(operand)) return toUnknown(at);
  return operator === '!' ? toScalar(String(operand.value) !== 'true', at) : toScalar(-Number(operand.value), at);
}

/** A reference to a resource is not null, whatever it is. */
function equality(left: Value | undefined, right: Value | undefined, wanted: boolean, at: Location): Value {
  if (left === undefined || right === undefined) {
    const other = left ?? right;
    if (other === undefined) return toScalar(wanted, at);
    const isUnsure = other.kind === 'choice' || (other.kind === 'unknown' && other.targets.length === 0);
    return isUnsure ? toUnknown(at) : toScalar(!wanted, at);
  }
  if (!isKnown(left) || !isKnown(right)) return toUnknown(at);
  return toScalar((String(left.value) === String(right.value)) === wanted, at);
}

/** One side is enough to decide, when it is the one that decides. */
function logic(left: Value | undefined, right: Value | undefined, deciding: boolean, at: Location): Value {
  const sides = [left, right].map((side) => (isKnown(side) ? String(side.value) === 'true' : undefined));
  if (sides.includes(deciding)) return toScalar(deciding, at);
  return sides.includes(undefined) ? toUnknown(at) : toScalar(!deciding, at);
}

function isKnown(value: Value | undefined): value is ScalarValue {
  return value?.kind === 'scalar' && !value.partial;
}

const arithmetic: Readonly<Record<string, (left: number, right: number) => number | boolean>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};
