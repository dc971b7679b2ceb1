import type { Location } from '@phitrace/core';
import { GAP, type MapValue, type Value, targetsOf, toChoice, toFilled, toList, toMap, toScalar, toUnknown } from '../../value.js';

/** What the functions of a template may refer to. */
export interface TemplateScope {
  readonly parameters: ReadonlyMap<string, Value>;
  readonly mappings: MapValue | undefined;
  readonly conditions: ReadonlyMap<string, Value>;
  readonly resources: ReadonlySet<string>;
}

/** `!Ref x` says what `{ Ref: x }` says. */
export function fromTag(tag: string, value: Value | undefined, at: Location): Value | undefined {
  const name = tag.slice(1);
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  return toMap(new Map(value ? [[key, value]] : []), at);
}

/** A value with its functions carried out, as far as the template says enough. Undefined leaves the setting out. */
export function resolve(value: Value, scope: TemplateScope, depth = 0): Value | undefined {
  if (depth > 60) return toUnknown(value.at);
  switch (value.kind) {
    case 'list':
      return toList(
        value.items.flatMap((item) => resolve(item, scope, depth + 1) ?? []),
        value.at,
        value.open,
      );
    case 'map':
      return resolveMap(value, scope, depth);
    default:
      return value;
  }
}

function resolveMap(map: MapValue, scope: TemplateScope, depth: number): Value | undefined {
  const [entry] = map.entries;
  if (map.entries.size === 1 && entry && isIntrinsic(entry[0]))
    return callIntrinsic(entry[0], entry[1], { scope, depth: depth + 1, at: map.at });
  const entries = [...map.entries].flatMap(([key, entry]) => {
    const resolved = resolve(entry, scope, depth + 1);
    return resolved ? [[key, resolved] as const] : [];
  });
  return toMap(new Map(entries), map.at, map.open);
}

function isIntrinsic(name: string): boolean {
  return name.startsWith('Fn::') || Object.hasOwn(functions, name);
}

/** One that isn't carried out is unknown, with what it refers to. */
function callIntrinsic(name: string, argument: Value, context: Context): Value | undefined {
  const call = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return call ? call(argument, context) : toUnknown(context.at, targetsOf(resolve(argument, context.scope, context.depth)));
}

interface Context {
  readonly scope: TemplateScope;
  readonly depth: number;
  readonly at: Location;
}

type Intrinsic = (argument: Value, context: Context) => Value | undefined;

function ref(argument: Value, { scope, at }: Context): Value | undefined {
  const name = argument.kind === 'scalar' ? String(argument.value) : '';
  if (name === 'AWS::NoValue') return undefined;
  if (scope.resources.has(name)) return toUnknown(at, [name]);
  const value = scope.parameters.get(name);
  return value?.kind === 'scalar' ? value : toUnknown(at);
}

function getAtt(argument: Value, { scope, at }: Context): Value {
  const first = argument.kind === 'list' ? argument.items[0] : argument;
  const name = first?.kind === 'scalar' ? (String(first.value).split('.')[0] ?? '') : '';
  return toUnknown(at, scope.resources.has(name) ? [name] : []);
}

/** The parameters and resources in a text; what isn't known leaves a gap. */
function sub(argument: Value, context: Context): Value {
  const [template, given] = argument.kind === 'list' ? argument.items : [argument];
  if (template?.kind !== 'scalar') return toUnknown(context.at);
  const own = given?.kind === 'map' ? given.entries : undefined;
  const targets: string[] = [];
  const text = String(template.value).replace(/\$\{([^!}][^}]*)\}/g, (_, name: string) => {
    const local = own?.get(name.trim());
    const value = local
      ? resolve(local, context.scope, context.depth)
      : ref(toScalar(name.trim().split('.')[0] ?? '', context.at), context);
    targets.push(...targetsOf(value));
    return value?.kind === 'scalar' ? String(value.value) : GAP;
  });
  return text === GAP ? toUnknown(context.at, targets) : toFilled(text, context.at, targets);
}

function fnIf(argument: Value, { scope, depth, at }: Context): Value | undefined {
  const [name, yes, no] = argument.kind === 'list' ? argument.items : [];
  const branch = (value: Value | undefined): Value | undefined => value && resolve(value, scope, depth);
  const condition = name?.kind === 'scalar' ? conditionOf(String(name.value), scope, depth) : undefined;
  if (condition !== undefined) return branch(condition ? yes : no);
  return toChoice([branch(yes), branch(no)], at);
}

/** True or false where parameters with a single value decide it; a default can be overridden, so most conditions are open. */
export function conditionOf(name: string, scope: TemplateScope, depth = 0): boolean | undefined {
  const condition = scope.conditions.get(name);
  const value = condition && depth < 60 ? resolve(condition, scope, depth + 1) : undefined;
  return value?.kind === 'scalar' ? String(value.value) === 'true' : undefined;
}

function equals(argument: Value, { scope, depth, at }: Context): Value {
  const [left, right] =
    argument.kind === 'list' ? argument.items.map((item) => (isParameter(item) ? undefined : resolve(item, scope, depth))) : [];
  if (left?.kind !== 'scalar' || right?.kind !== 'scalar' || left.partial || right.partial) return toUnknown(at);
  return toScalar(String(left.value) === String(right.value), at);
}

/** Conditions ask about parameters because they are given in several ways. */
function isParameter(value: Value): boolean {
  return value.kind === 'map' && value.entries.has('Ref');
}

function join(argument: Value, { scope, depth, at }: Context): Value {
  const [separator, parts] = argument.kind === 'list' ? argument.items : [];
  const resolved = parts && resolve(parts, scope, depth);
  if (separator?.kind !== 'scalar' || resolved?.kind !== 'list') return toUnknown(at, targetsOf(resolved));
  const text = resolved.items.map((item) => (item.kind === 'scalar' ? String(item.value) : GAP)).join(String(separator.value));
  return text === GAP ? toUnknown(at, targetsOf(resolved)) : toFilled(text, at, targetsOf(resolved));
}

function findInMap(argument: Value, { scope, depth, at }: Context): Value {
  const keys = argument.kind === 'list' ? argument.items.map((item) => resolve(item, scope, depth)) : [];
  let found: Value | undefined = scope.mappings;
  for (const key of keys.slice(0, 3)) {
    if (key?.kind !== 'scalar' || found?.kind !== 'map') return toUnknown(at);
    found = found.entries.get(String(key.value));
  }
  return found ?? toUnknown(at);
}

const functions: Readonly<Record<string, Intrinsic>> = {
  Ref: ref,
  'Fn::GetAtt': getAtt,
  'Fn::Sub': sub,
  'Fn::If': fnIf,
  'Fn::Equals': equals,
  'Fn::Join': join,
  'Fn::FindInMap': findInMap,
};
