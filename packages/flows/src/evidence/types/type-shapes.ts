import { ANY_KEY, isIndex } from '@phitrace/core';
import type { TypeDeclaration, WrittenType } from '../../graph/graph.js';

const BYTES: ReadonlySet<string> = new Set(['Buffer', 'Uint8Array', 'DataView', 'ArrayBuffer']);

export type Members = Readonly<Record<string, WrittenType>>;

/** The type of a property or element, where it stands in the type itself. */
export function innerType(type: WrittenType, key: string): WrittenType | undefined {
  if (type.kind === 'array') return isIndex(key) ? type.element : undefined;
  return type.kind === 'object' ? type.members[key] : undefined;
}

/** True for a type of which no value can be PHI by itself. */
export function isClean(type: WrittenType): boolean {
  return type.kind === 'literal' || (type.kind === 'primitive' && (type.name === 'boolean' || type.name === 'void'));
}

/** The members of an object whose keys are listed: `Record<'births' | 'deaths', number>`. */
export function membersOfRecord(type: WrittenType): Members | undefined {
  const [keys, value] = type.kind === 'reference' && type.name === 'Record' ? type.args : [];
  const parts = keys?.kind === 'union' ? keys.parts : keys ? [keys] : [];
  const names = parts.flatMap((part) => (part.kind === 'literal' ? [part.value] : []));
  return value && names.length > 0 && names.length === parts.length ? Object.fromEntries(names.map((name) => [name, value])) : undefined;
}

/** True for a declared object of which a text shows no more than `[object Object]`: what it extends may say otherwise. */
export function isPlainObject({ members, extends: parents }: TypeDeclaration): boolean {
  return parents.length === 0 && !Object.hasOwn(members, 'toString');
}

/** True where no type tells the members of a value: `any`, `any[]`, `Record<string, string>`. */
export function hasNoShape(type: WrittenType | undefined): boolean {
  if (type === undefined || type.kind === 'unknown') return true;
  if (type.kind === 'array') return hasNoShape(type.element);
  if (type.kind === 'reference') return isOpenDictionary(type);
  return type.kind === 'primitive' && ['any', 'unknown', 'object'].includes(type.name);
}

/** True for a text or bytes, and where no type tells the members of a value. */
export function hasNoMembers(type: WrittenType | undefined): boolean {
  return hasNoShape(type) || (type !== undefined && isStringType(type)) || (type?.kind === 'reference' && BYTES.has(type.name));
}

function isOpenDictionary({ name, args: [key, value] }: WrittenType & { readonly kind: 'reference' }): boolean {
  return name === 'Record' && key?.kind === 'primitive' && value !== undefined && (isStringType(value) || hasNoShape(value));
}

function isStringType(type: WrittenType): boolean {
  return type.kind === 'primitive' && type.name === 'string';
}

export function isNumber(type: WrittenType): boolean {
  return type.kind === 'primitive' && type.name === 'number';
}

/** True for a number, a list of them, or none: `number[] | undefined`. */
export function areNumbers(type: WrittenType): boolean {
  if (type.kind === 'array') return areNumbers(type.element);
  if (type.kind !== 'union') return isNumber(type);
  const parts = type.parts.filter((part) => !isNothingType(part));
  return parts.length > 0 && parts.every(areNumbers);
}

/** True for the absence of a value. */
export function isNothingType(type: WrittenType): boolean {
  return (
    (type.kind === 'primitive' && ['undefined', 'null', 'never'].includes(type.name)) || (type.kind === 'literal' && type.value === 'null')
  );
}

/** The texts of a literal type, or of a union of them. */
export function literalsOf(type: WrittenType): string[] {
  if (type.kind === 'literal') return [type.value];
  return type.kind === 'union' ? type.parts.flatMap(literalsOf) : [];
}

/** Any key of a type that is neither a list nor a dictionary: the type of one of its elements is asked for. */
export function isSkipped(key: string | undefined, members: Members): boolean {
  return key === ANY_KEY && !(ANY_KEY in members) && !('0' in members);
}

/** The first thing that is found in a list. */
export function firstOf<T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a type stands for as the argument of another: `typeof Patient` for what the class makes, too (`BelongsTo<typeof Patient>`). */
export function asArgument(type: WrittenType): readonly WrittenType[] {
  // A text as an argument names something: the kind of an event.
  if (type.kind === 'literal') return [];
  return type.kind === 'typeof' ? [type, { kind: 'reference', name: type.name, args: [] }] : [type];
}

/** True for TypeScript's own `Parameters<…>`: a type of another library has no argument. */
export function isParametersOf({ name, args }: WrittenType & { readonly kind: 'reference' }): boolean {
  return name === 'Parameters' && args.length > 0;
}
