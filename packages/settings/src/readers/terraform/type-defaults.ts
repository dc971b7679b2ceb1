import type { Location } from '@phitrace/core';
import { type Value, toList, toMap, toUnknown } from '../../value.js';
import type { Expression } from './syntax.js';

/** A value with the defaults that its type gives to attributes that are left out: `optional(bool, true)`. */
export function withTypeDefaults(
  value: Value | undefined,
  type: Expression | undefined,
  evaluate: (part: Expression) => Value | undefined,
): Value | undefined {
  if (type?.kind !== 'call' || value === undefined) return value;
  const [argument] = type.arguments;
  if (type.name === 'object' && argument?.kind === 'object') return ofObject(value, argument, evaluate);
  const fill = (part: Value): Value | undefined => withTypeDefaults(part, argument, evaluate);
  if (type.name === 'optional') return fill(value);
  return value.kind === 'list' || type.name === 'map' ? ofParts(value, fill) : value;
}

function ofParts(value: Value, fill: (part: Value) => Value | undefined): Value {
  if (value.kind === 'list') {
    const items = value.items.flatMap((item) => fill(item) ?? []);
    return toList(items, value.at, value.open);
  }
  if (value.kind !== 'map') return value;
  const entries = [...value.entries].flatMap(([key, entry]) => {
    const filled = fill(entry);
    return filled ? [[key, filled] as const] : [];
  });
  return toMap(new Map(entries), value.at, value.open);
}

function ofObject(value: Value, type: Extract<Expression, { kind: 'object' }>, evaluate: (part: Expression) => Value | undefined): Value {
  if (value.kind !== 'map') return value;
  const entries = new Map(value.entries);
  for (const { key, value: declared } of type.entries) {
    const name = key.kind === 'literal' ? String(key.value) : undefined;
    if (name === undefined) continue;
    const filled = ofAttribute(entries.get(name), declared, value, evaluate);
    if (filled) entries.set(name, filled);
  }
  return toMap(entries, value.at, value.open);
}

function ofAttribute(
  given: Value | undefined,
  type: Expression,
  owner: Value & { at: Location; open?: boolean },
  evaluate: (part: Expression) => Value | undefined,
): Value | undefined {
  if (given) return withTypeDefaults(given, type, evaluate);
  if (type.kind !== 'call' || type.name !== 'optional') return undefined;
  if (owner.open) return toUnknown(owner.at);
  const [inner, fallback] = type.arguments;
  return fallback && withTypeDefaults(evaluate(fallback), inner, evaluate);
}
