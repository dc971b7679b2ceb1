import type { Location } from '@phitrace/core';
import { GAP, type MapValue, type Value, targetsOf, toChoice, toFilled, toList, toMap, toScalar, toUnknown } from '../../value.js';
import { callFunction } from './functions.js';
import { type ModuleScope, withLoops } from './scope.js';
import type { Expression, ForExpression } from './syntax.js';
import { applyOperator } from './operators.js';

/** The value of an expression; undefined is null. */
export function evaluateExpression(expression: Expression, scope: ModuleScope): Value | undefined {
  try {
    return scope.enter() ? valueOf(expression, scope) : toUnknown(expression.at);
  } finally {
    scope.leave();
  }
}

function valueOf(expression: Expression, scope: ModuleScope): Value | undefined {
  const evaluateKind = byKind[expression.kind] as (expression: Expression, scope: ModuleScope) => Value | undefined;
  return evaluateKind(expression, scope);
}

type ByKind = {
  readonly [Kind in Expression['kind']]: (expression: Extract<Expression, { kind: Kind }>, scope: ModuleScope) => Value | undefined;
};

const byKind: ByKind = {
  literal: ({ value, at }) => (value === null ? undefined : toScalar(value, at)),
  template: ({ parts, at }, scope) => templateOf(parts, at, scope),
  list: ({ items, at }, scope) => {
    const values = items.flatMap((item) => evaluateExpression(item, scope) ?? []);
    return toList(values, at);
  },
  object: ({ entries, at }, scope) => objectOf(entries, at, scope),
  name: ({ name, at }, scope) => (scope.loops.has(name) ? scope.loops.get(name) : toUnknown(at)),
  get: valueOfChain,
  conditional: conditionalOf,
  call: (call, scope) => callFunction(call, (argument) => evaluateExpression(argument, scope)),
  operation: ({ operator, operands, at }, scope) => {
    const values = operands.map((operand) => evaluateExpression(operand, scope));
    return applyOperator(operator, values, at);
  },
  for: loopOf,
  unknown: ({ at }) => toUnknown(at),
};

/** A text with a gap for each part that isn't known. */
function templateOf(parts: readonly (string | Expression)[], at: Location, scope: ModuleScope): Value {
  let text = '';
  const targets: string[] = [];
  for (const part of parts) {
    const value = typeof part === 'string' ? undefined : evaluateExpression(part, scope);
    text += typeof part === 'string' ? part : value?.kind === 'scalar' ? String(value.value) : GAP;
    targets.push(...targetsOf(value));
  }
  return toFilled(text, at, targets);
}

function objectOf(entries: readonly { key: Expression; value: Expression }[], at: Location, scope: ModuleScope): MapValue {
  const result = new Map<string, Value>();
  let open = false;
  for (const entry of entries) {
    const key = evaluateExpression(entry.key, scope);
    if (key?.kind !== 'scalar' || key.partial) open = true;
    else {
      const value = evaluateExpression(entry.value, scope);
      if (value) result.set(String(key.value), value);
    }
  }
  return toMap(result, at, open);
}

function conditionalOf({ test, yes, no, at }: Extract<Expression, { kind: 'conditional' }>, scope: ModuleScope): Value | undefined {
  const answer = evaluateExpression(test, scope);
  if (answer?.kind === 'scalar' && !answer.partial) return evaluateExpression(String(answer.value) === 'true' ? yes : no, scope);
  return toChoice([evaluateExpression(yes, scope), evaluateExpression(no, scope)], at);
}

/** A chain of keys on a name. What the name is decides how many keys belong to it. */
function valueOfChain(expression: Extract<Expression, { kind: 'get' }>, scope: ModuleScope): Value | undefined {
  const { root, keys } = unwind(expression);
  if (root.kind !== 'name' || scope.loops.has(root.name)) return read(evaluateExpression(root, scope), keys, scope, expression.at);
  return ofNamed(root.name, keys, scope, expression.at);
}

type Key = Expression | '*';

function unwind(expression: Expression): { root: Expression; keys: readonly Key[] } {
  const keys: Key[] = [];
  let root = expression;
  while (root.kind === 'get') {
    keys.unshift(root.key);
    root = root.from;
  }
  return { root, keys };
}

function ofNamed(root: string, keys: readonly Key[], scope: ModuleScope, at: Location): Value | undefined {
  const [first, second, ...rest] = keys.map((key) => nameOf(key));
  if (first === undefined) return toUnknown(at);
  switch (root) {
    case 'var':
      return read(scope.variable(first, at), keys.slice(1), scope, at);
    case 'local':
      return read(scope.local(first, at), keys.slice(1), scope, at);
    case 'module':
      return ofModule(first, keys.slice(1), scope, at);
    case 'data':
      if (second === undefined) return toUnknown(at);
      return rest.includes('json') ? scope.document(first, second, at) : toUnknown(at, [scope.addressOf('data', `${first}.${second}`)]);
    default:
      return toUnknown(at, NO_RESOURCES.has(root) ? [] : [scope.addressOf(root, first)]);
  }
}

/** Names of things that no block defines. */
const NO_RESOURCES = new Set(['path', 'terraform', 'self', 'each', 'count']);

/** `module.a.b`, `module.a[0].b`: the first name after the indexes is the output. */
function ofModule(module: string, keys: readonly Key[], scope: ModuleScope, at: Location): Value | undefined {
  const index = keys.findIndex((key) => key !== '*' && key.kind === 'literal' && typeof key.value === 'string');
  const name = nameOf(keys[index]);
  return name === undefined ? toUnknown(at) : read(scope.output(module, name, at), keys.slice(index + 1), scope, at);
}

function nameOf(key: Key | undefined): string | undefined {
  return key !== undefined && key !== '*' && key.kind === 'literal' ? String(key.value) : undefined;
}

function read(value: Value | undefined, keys: readonly Key[], scope: ModuleScope, at: Location): Value | undefined {
  return keys.reduce<Value | undefined>(
    (from, key) => (key === '*' ? splat(from, at) : readKey(from, evaluateExpression(key, scope), at)),
    value,
  );
}

function splat(value: Value | undefined, at: Location): Value {
  if (value === undefined) return toList([], at);
  return value.kind === 'list' || value.kind === 'unknown' ? value : toList([value], at);
}

function readKey(from: Value | undefined, key: Value | undefined, at: Location): Value | undefined {
  if (from?.kind === 'choice') {
    const options = from.options.map((option) => readKey(option, key, at));
    return toChoice(options, at);
  }
  return from && readPart(from, key, at);
}

function readPart(from: Exclude<Value, { kind: 'choice' }>, key: Value | undefined, at: Location): Value | undefined {
  if (from.kind === 'unknown' || key?.kind !== 'scalar' || key.partial) return toUnknown(at, targetsOf(from));
  if (from.kind === 'map') return from.entries.get(String(key.value)) ?? (from.open ? toUnknown(at) : undefined);
  if (from.kind === 'list') return readItem(from, key.value, at);
  return toUnknown(at);
}

/** An item by its number, or a key of all items after a splat. */
function readItem(list: Extract<Value, { kind: 'list' }>, key: string | number | boolean, at: Location): Value | undefined {
  if (typeof key === 'number' || /^\d+$/.test(String(key))) return list.items[Number(key)] ?? (list.open ? toUnknown(at) : undefined);
  return toList(
    list.items.flatMap((item) => readKey(item, toScalar(key, at), at) ?? []),
    at,
    list.open,
  );
}

/** Loops over more than this are unknown. */
export const MOST_ITEMS = 200;

function loopOf(loop: ForExpression, scope: ModuleScope): Value | undefined {
  const items = itemsOf(evaluateExpression(loop.over, scope));
  if (!items) return toUnknown(loop.at);
  const results = items.items.flatMap(({ key, value }) => iterationOf(loop, scope, key, value));
  const open = items.open || results.some(({ sure }) => !sure);
  if (!loop.key)
    return toList(
      results.flatMap(({ value }) => value ?? []),
      loop.at,
      open,
    );
  if (loop.groups || results.some(({ key }) => key === undefined)) return toUnknown(loop.at);
  return toMap(new Map(results.flatMap(({ key, value }) => (value && key !== undefined ? [[key, value] as const] : []))), loop.at, open);
}

interface Iteration {
  readonly key?: string;
  readonly value: Value | undefined;
  /** False when a condition that isn't known may leave it out. */
  readonly sure: boolean;
}

function iterationOf(loop: ForExpression, scope: ModuleScope, key: Value, value: Value): Iteration[] {
  const [first = '', second] = loop.names;
  const names =
    second === undefined
      ? ([[first, value]] as const)
      : ([
          [first, key],
          [second, value],
        ] as const);
  const inner = withLoops(scope, names);
  const test = loop.condition ? evaluateExpression(loop.condition, inner) : toScalar(true, loop.at);
  const sure = test?.kind === 'scalar';
  if (sure && String(test.value) !== 'true') return [];
  const name = loop.key && evaluateExpression(loop.key, inner);
  return [{ value: evaluateExpression(loop.value, inner), sure, ...(name?.kind === 'scalar' && { key: String(name.value) }) }];
}

/** The items of a list or a map with their keys; undefined when they aren't known. */
export function itemsOf(value: Value | undefined): { items: readonly { key: Value; value: Value }[]; open: boolean } | undefined {
  if (value === undefined) return { items: [], open: false };
  if (value.kind === 'list' && value.items.length <= MOST_ITEMS)
    return { items: value.items.map((item, i) => ({ key: toScalar(i, item.at), value: item })), open: value.open };
  if (value.kind === 'map' && value.entries.size <= MOST_ITEMS)
    return { items: [...value.entries].map(([key, entry]) => ({ key: toScalar(key, entry.at), value: entry })), open: value.open };
  return undefined;
}
