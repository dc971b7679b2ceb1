import type { HealthContext } from '@phitrace/naming';
import type { FileFacts, TypeDeclaration, WrittenType } from '../../graph/graph.js';
import type { LinkedProject } from '../../graph/program.js';
import { firstOf, innerType } from './type-shapes.js';

/** Where a type is being read: the file that its names belong to, how near health is, and what type parameters stand for. */
export interface TypeReading {
  readonly file: FileFacts;
  readonly context: HealthContext;
  readonly depth: number;
  readonly bindings: ReadonlyMap<string, { readonly type: WrittenType; readonly reading: TypeReading }>;
  /** True for members of a record of staff. */
  readonly isStaffs?: boolean;
  /** True for members of a record that one of them says to be somebody's. */
  readonly isOfSomebody?: boolean;
  /** The members beside the one that is read. */
  readonly siblings?: Readonly<Record<string, WrittenType>>;
}

type Path = readonly string[];
export type Reference = WrittenType & { readonly kind: 'reference' };
type FunctionType = WrittenType & { readonly kind: 'function' };

/** A type, with what it must be read with. */
interface FoundType<Type = WrittenType> {
  readonly reading: TypeReading;
  readonly type: Type;
}

/** Types inside of each other that are read. */
export const MAX_DEPTH = 8;

/** The declared type behind some keys. */
export function findType(project: LinkedProject, reading: TypeReading, type: WrittenType, keys: Path): FoundType | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return { reading, type };
  if (reading.depth > MAX_DEPTH) return undefined;
  const deeper = { ...reading, depth: reading.depth + 1 };
  if (type.kind === 'reference') return findInReference(project, deeper, type, keys);
  if (type.kind === 'union' || type.kind === 'intersection') return firstOf(type.parts, (part) => findType(project, deeper, part, keys));
  const inner = innerType(type, key);
  return inner && findType(project, deeper, inner, rest);
}

function findInReference(project: LinkedProject, reading: TypeReading, type: Reference, keys: Path): FoundType | undefined {
  const bound = reading.bindings.get(type.name);
  if (bound) return findType(project, { ...bound.reading, depth: reading.depth }, bound.type, keys);
  const target = project.typeTarget(reading.file, type.name);
  if (target?.kind !== 'declared') return undefined;
  const { declaration } = target;
  const inside = bindArguments(reading, target.file, declaration, type);
  if (declaration.alias) return findType(project, inside, declaration.alias, keys);
  const own = findType(project, inside, { kind: 'object', members: declaration.members }, keys);
  return own ?? firstOf(declaration.extends, (parent) => findType(project, inside, parent, keys));
}

/** The type of a function that a type is. */
export function findFunctionType(project: LinkedProject, outer: TypeReading, type: WrittenType): FoundType<FunctionType> | undefined {
  if (outer.depth > MAX_DEPTH) return undefined;
  const reading = { ...outer, depth: outer.depth + 1 };
  if (type.kind === 'function') return { reading, type };
  if (type.kind === 'union') return firstOf(type.parts, (part) => findFunctionType(project, reading, part));
  const { of, keys } = partedKeys(type);
  const found = keys.length > 0 ? findType(project, reading, of, keys) : findAlias(project, reading, type);
  return found && findFunctionType(project, { ...found.reading, depth: reading.depth }, found.type);
}

/** What a name of a type stands for. */
export function findAlias(project: LinkedProject, reading: TypeReading, type: WrittenType): FoundType | undefined {
  const target = type.kind === 'reference' ? project.typeTarget(reading.file, type.name) : undefined;
  if (type.kind !== 'reference' || target?.kind !== 'declared' || !target.declaration.alias) return undefined;
  return { reading: bindArguments(reading, target.file, target.declaration, type), type: target.declaration.alias };
}

/** The type that keys are read of: `State` and its keys for `State['user']['signIn']`. */
function partedKeys(type: WrittenType): { of: WrittenType; keys: Path } {
  if (type.kind !== 'indexed') return { of: type, keys: [] };
  const { of, keys } = partedKeys(type.object);
  return { of, keys: [...keys, type.key] };
}

/** The reading inside of a declaration, with its type parameters bound to the arguments of the reference. */
export function bindArguments(reading: TypeReading, file: FileFacts, declaration: TypeDeclaration, { args }: Reference): TypeReading {
  const bindings = declaration.parameters.flatMap((name, i) => {
    const type = args[i];
    return type ? [[name, { type, reading }] as const] : [];
  });
  return { ...reading, file, bindings: new Map(bindings) };
}
