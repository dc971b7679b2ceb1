import type { Configuration, Confidence } from '@phitrace/core';
import type { FileFacts, TypeDeclaration, WrittenType } from '../facts/graph.js';
import { splitWords } from '../facts/words.js';
import type { Project } from '../link/project.js';
import { schemaType } from './schema-types.js';
import type { HealthTypeIndex } from './health-types.js';
import type { HealthContext, Lexicon } from './lexicon.js';

/** What a written type says of the value at a path. `none`: surely no PHI. */
export interface TypeVerdict {
  readonly category: string;
  readonly confidence: Confidence;
  readonly text: string;
  /** False when the type doesn't list the property that is asked for. */
  readonly listed?: boolean;
}

const NONE: TypeVerdict = { category: 'none', confidence: 'high', text: '' };
const MAX_DEPTH = 8;
const CLEAN_TYPES = new Set(['Error', 'RegExp', 'AbortSignal', 'AbortController', 'NodeJS.Timeout', 'Function']);

/** Reads written types: health types by package, the project's own types by their members. */
export class TypeReader {
  constructor(
    private readonly project: Project,
    private readonly health: HealthTypeIndex,
    private readonly lexicon: Lexicon,
    private readonly configuration: Configuration,
  ) {}

  /** What `type`, written in `file`, says of the value at `path`; undefined when it says nothing. */
  read(file: FileFacts, type: WrittenType, path: readonly string[], context: HealthContext, depth = 0): TypeVerdict | undefined {
    if (depth > MAX_DEPTH) return undefined;
    switch (type.kind) {
      case 'reference':
        return this.readReference(file, type, path, context, depth);
      case 'array':
        return this.read(file, type.element, isIndex(path[0]) ? path.slice(1) : path, context, depth + 1);
      case 'union':
      case 'intersection':
        return this.readParts(file, type.parts, path, context, depth);
      case 'object':
        return this.readMembers(file, '', type.members, path, context, depth);
      case 'indexed':
        return this.read(file, type.object, [type.key, ...path], context, depth + 1);
      case 'literal':
        return NONE;
      case 'primitive':
        return type.name === 'boolean' || type.name === 'void' ? NONE : undefined;
      case 'typeof':
        return this.readSchema(file, type.name, path, context, depth);
      default:
        return undefined;
    }
  }

  private readParts(
    file: FileFacts,
    parts: readonly WrittenType[],
    path: readonly string[],
    context: HealthContext,
    depth: number,
  ): TypeVerdict | undefined {
    const verdicts = parts.filter((part) => !isNothing(part)).map((part) => this.read(file, part, path, context, depth + 1));
    const listed = verdicts.filter((verdict) => verdict && verdict.listed !== false);
    if (listed.length > 0 && listed.length < verdicts.length && path.length > 0)
      return listed.find((verdict) => verdict?.category !== 'none') ?? NONE;
    const found = verdicts.find((verdict) => verdict && verdict.category !== 'none');
    return found ?? (verdicts.length > 0 && verdicts.every((verdict) => verdict?.category === 'none') ? NONE : undefined);
  }

  private readReference(
    file: FileFacts,
    type: WrittenType & { kind: 'reference' },
    path: readonly string[],
    context: HealthContext,
    depth: number,
  ): TypeVerdict | undefined {
    if (CLEAN_TYPES.has(type.name)) return NONE;
    const target = this.project.typeTarget(file, type.name);
    const imported = this.project.importedAs(file, type.name);
    const health = imported ? this.health.find(imported.module, imported.name) : target ? undefined : this.health.findQualified(type.name);
    if (health)
      return {
        ...this.health.at(health, path),
        confidence: 'high',
        text: `type ${type.name}${imported ? ` from ${imported.module}` : ''}`,
      };
    if (this.configuration.phi.types.includes(type.name)) return this.readConfigured(type.name, path);
    if (target?.kind === 'declared') {
      const declared = this.readDeclaration(target.file, target.declaration, path, context, depth);
      if (declared) return declared;
    }
    return this.readInferred(file, type, path, context, depth) ?? this.readArguments(file, type, path, context, depth);
  }

  /** `z.infer<typeof Intake>`: the type that the schema describes. */
  private readInferred(
    file: FileFacts,
    type: WrittenType & { kind: 'reference' },
    path: readonly string[],
    context: HealthContext,
    depth: number,
  ): TypeVerdict | undefined {
    const [schema] = type.args;
    return schema?.kind === 'typeof' ? this.read(file, schema, path, context, depth + 1) : undefined;
  }

  private readSchema(
    file: FileFacts,
    name: string,
    path: readonly string[],
    context: HealthContext,
    depth: number,
  ): TypeVerdict | undefined {
    const schema = schemaType(this.project, file, name.split('.')[0] ?? name);
    return schema && this.read(file, schema, path, context, depth + 1);
  }

  private readConfigured(name: string, path: readonly string[]): TypeVerdict {
    const verdict = path.length > 0 ? this.lexicon.classify(['patient', ...path], 'near') : undefined;
    return { category: verdict?.category ?? 'record', confidence: 'high', text: `type ${name} (configured)` };
  }

  /** `Promise<Patient>`, `Response<Patient>` at `.data`: the type argument, with the path or the rest of it. */
  private readArguments(
    file: FileFacts,
    type: WrittenType & { kind: 'reference' },
    path: readonly string[],
    context: HealthContext,
    depth: number,
  ): TypeVerdict | undefined {
    const [first, second] = type.args;
    if ((type.name === 'Pick' || type.name === 'Omit') && first && second)
      return this.readPicked(file, type.name, first, second, path, context, depth);
    for (const argument of type.args) {
      for (const rest of this.unwrapped(path)) {
        const verdict = this.read(file, argument, rest, context, depth + 1);
        if (verdict) return verdict;
      }
    }
    return undefined;
  }

  /** The path, and what is left of it behind keys of wrappers (`data`, `rows`, an index). */
  unwrapped(path: readonly string[]): (readonly string[])[] {
    const paths = [path];
    for (let i = 0; i < Math.min(path.length, 2) && (isIndex(path[i]) || this.lexicon.isWrapper(path[i] ?? '')); i++)
      paths.push(path.slice(i + 1));
    return paths;
  }

  private readPicked(
    file: FileFacts,
    name: string,
    first: WrittenType,
    second: WrittenType,
    path: readonly string[],
    context: HealthContext,
    depth: number,
  ): TypeVerdict | undefined {
    if (path.length > 0) return this.read(file, first, path, context, depth + 1);
    const keys = literalsOf(second);
    if (name === 'Omit') return this.read(file, first, [`!${keys.join(',')}`], context, depth + 1);
    const verdicts = keys.map((key) => this.read(file, first, [key], context, depth + 1));
    return verdicts.find((verdict) => verdict && verdict.category !== 'none');
  }

  private readDeclaration(
    file: FileFacts,
    declaration: TypeDeclaration,
    path: readonly string[],
    context: HealthContext,
    depth: number,
  ): TypeVerdict | undefined {
    if (declaration.kind === 'enum') return NONE;
    if (declaration.tags.includes('phi')) return { category: 'record', confidence: 'high', text: `type ${declaration.name} (@phi)` };
    if (declaration.alias) return this.read(file, declaration.alias, path, this.nearer(declaration.name, context), depth + 1);
    const own = this.readMembers(file, declaration.name, declaration.members, path, context, depth);
    if (own && own.category !== 'none') return own;
    const named = this.readByName(declaration, path, context);
    if (named) return named;
    for (const parent of declaration.extends) {
      const verdict = this.read(file, parent, path, context, depth + 1);
      if (verdict && verdict.category !== 'none') return verdict;
    }
    return own;
  }

  /** A record by its type's name, although its members say nothing (`HealthData { data: unknown }`). */
  private readByName(declaration: TypeDeclaration, path: readonly string[], context: HealthContext): TypeVerdict | undefined {
    if (declaration.kind !== 'interface' || path.some((key) => !isIndex(key)) || declaration.name.endsWith('Props')) return undefined;
    const verdict = this.lexicon.classify([declaration.name], context);
    return verdict && ['record', 'clinical'].includes(verdict.category) ? { ...verdict, text: `type ${declaration.name}` } : undefined;
  }

  private nearer(name: string, context: HealthContext): HealthContext {
    return context !== 'none' && this.lexicon.isHealth(splitWords(name)) ? 'near' : context;
  }

  private readMembers(
    file: FileFacts,
    owner: string,
    members: Readonly<Record<string, WrittenType>>,
    path: readonly string[],
    context: HealthContext,
    depth: number,
  ): TypeVerdict | undefined {
    const near = this.nearestContext(owner, members, context);
    const [key, ...rest] = path[0] === '*' && !('*' in members) ? path.slice(1) : path;
    if (key === undefined || key.startsWith('!')) return this.readWhole(file, owner, members, key?.slice(1).split(',') ?? [], near, depth);
    const member = members[key] ?? members['*'];
    if (!member) return undefined;
    const verdict = this.read(file, member, rest, near, depth + 1);
    return verdict ?? this.named([owner, key, ...rest], near, owner);
  }

  /** A sibling that is strong by itself gives the others their context. */
  private nearestContext(owner: string, members: Readonly<Record<string, WrittenType>>, context: HealthContext): HealthContext {
    if (context === 'none' || context === 'near') return context;
    const strong = Object.keys(members).some((name) => {
      const verdict = this.lexicon.classify([name], 'project');
      return verdict && !['none', 'reference', 'staff'].includes(verdict.category) && verdict.confidence !== 'low';
    });
    return strong || this.lexicon.isHealth(splitWords(owner)) ? 'near' : context;
  }

  private named([first = '', ...names]: readonly string[], context: HealthContext, owner: string): TypeVerdict | undefined {
    const segments = first.endsWith('Props') ? names : [first, ...names];
    const verdict = this.lexicon.classify(
      segments.filter((segment) => segment !== ''),
      context,
    );
    return verdict && { ...verdict, text: owner === '' ? `name ${names.join('.')}` : `type ${owner} (${names.join('.')})` };
  }

  private readWhole(
    file: FileFacts,
    owner: string,
    members: Readonly<Record<string, WrittenType>>,
    without: readonly string[],
    context: HealthContext,
    depth: number,
  ): TypeVerdict | undefined {
    if (Object.values(members).some((type) => type.kind === 'function') && !this.lexicon.isRecord(owner)) return undefined;
    let unknown = 0;
    for (const [name, type] of Object.entries(members)) {
      if (without.includes(name) || type.kind === 'function') continue;
      const verdict = this.read(file, type, [], context, depth + 2) ?? this.named([owner, name], context, owner);
      if (verdict && !['none', 'reference', 'staff'].includes(verdict.category))
        return { ...verdict, text: `type ${owner || '{…}'} (${name})` };
      if (!verdict) unknown++;
    }
    return unknown === 0 && Object.keys(members).length > 0 ? NONE : undefined;
  }
}

function isIndex(key: string | undefined): boolean {
  return key === '*' || (key !== undefined && /^\d+$/.test(key));
}

function isNothing(type: WrittenType): boolean {
  return (
    (type.kind === 'primitive' && ['undefined', 'null', 'never'].includes(type.name)) || (type.kind === 'literal' && type.value === 'null')
  );
}

function literalsOf(type: WrittenType): string[] {
  if (type.kind === 'literal') return [type.value];
  return type.kind === 'union' ? type.parts.flatMap(literalsOf) : [];
}
