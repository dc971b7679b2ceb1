import { memoize } from '@phitrace/core';
import type { CallFacts, FileFacts, FunctionFacts, ImportFacts, NodeKind, TypeDeclaration } from './graph.js';
import { receiverName } from './receiver-name.js';

/** Finds the file that a module specifier of another file means; undefined for packages outside the project. */
export type ModuleResolver = (from: string, specifier: string) => string | undefined;

/** What an import or export means: a value of the project, a whole file of it, or something in a package outside. */
export type Target =
  | { readonly kind: 'node'; readonly file: FileFacts; readonly node: number }
  | { readonly kind: 'file'; readonly file: FileFacts }
  | { readonly kind: 'module'; readonly module: string; readonly name: string };

export type TypeTarget =
  | { readonly kind: 'declared'; readonly file: FileFacts; readonly declaration: TypeDeclaration }
  | { readonly kind: 'module'; readonly module: string; readonly name: string };

export interface CallRef {
  readonly file: FileFacts;
  readonly call: number;
}

export interface FunctionRef {
  readonly file: FileFacts;
  readonly id: number;
}

/** Nodes that hold a function whose name the code doesn't say. */
const HOLDERS: ReadonlySet<NodeKind | undefined> = new Set(['local', 'call']);

/** `show.call(self, value)` calls `show`. */
const THROUGH = new Set(['call', 'apply']);

/** The files of a project, linked: imports to exports, type names to declarations, and an index of calls by name. */
export class Project {
  private readonly files: ReadonlyMap<string, FileFacts>;
  private readonly calls = new Map<string, CallRef[]>();
  /** Calls of a value that a variable or parameter holds: they may call a function without a name. */
  readonly indirectCalls: CallRef[] = [];
  private readonly imports = new Map<FileFacts, ReadonlyMap<string, ImportFacts>>();
  private readonly implementers = new Map<string, { file: FileFacts; classId: number }[]>();

  constructor(
    readonly all: readonly FileFacts[],
    private readonly resolve: ModuleResolver,
  ) {
    this.files = new Map(all.map((file) => [file.path, file]));
    for (const file of all) this.index(file);
  }

  file(path: string): FileFacts | undefined {
    return this.files.get(path);
  }

  private index(file: FileFacts): void {
    file.calls.forEach((call, id) => this.indexCall(file, call, id));
    file.classes.forEach(({ name }, classId) => {
      for (const parent of file.types.get(name)?.extends ?? [])
        if (parent.kind === 'reference') memoize(this.implementers, parent.name, () => []).push({ file, classId });
    });
  }

  private indexCall(file: FileFacts, call: CallFacts, id: number): void {
    const callee = file.nodes[call.callee];
    const imported = callee?.kind === 'import' ? file.imports[callee.ref ?? -1] : undefined;
    const names = new Set([call.member, ...(imported ? [imported.name] : []), ...(THROUGH.has(call.member) ? [receiverName(call)] : [])]);
    for (const name of names) memoize(this.calls, name, () => []).push({ file, call: id });
    if (call.receiver === undefined && HOLDERS.has(callee?.kind)) this.indirectCalls.push({ file, call: id });
  }

  /** Calls that may call a function of one of these names; each is still to be confirmed. */
  callsNamed(names: Iterable<string>): CallRef[] {
    return [...new Set(names)].flatMap((name) => this.calls.get(name) ?? []);
  }

  /** Classes that extend or implement the named type. */
  classesOf(typeName: string): readonly { file: FileFacts; classId: number }[] {
    return this.implementers.get(typeName) ?? [];
  }

  importTarget(file: FileFacts, index: number): Target | undefined {
    const imported = file.imports[index];
    if (!imported) return undefined;
    return this.moduleTarget(file.path, imported.module, imported.name);
  }

  private moduleTarget(from: string, module: string, name: string, seen = new Set<string>()): Target | undefined {
    const path = this.resolve(from, module);
    const file = path === undefined ? undefined : this.files.get(path);
    if (!file) return path === undefined ? { kind: 'module', module, name } : undefined;
    return name === '*' ? { kind: 'file', file } : this.exportTarget(file, name, seen);
  }

  /** What a file exports under a name, through barrels and `export *`. */
  exportTarget(file: FileFacts, name: string, seen = new Set<string>()): Target | undefined {
    const key = `${file.path}#${name}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    const named =
      file.exports.findLast((entry) => entry.name === name) ??
      (name === 'default' ? file.exports.find((entry) => entry.name === 'export=') : undefined);
    if (named?.node !== undefined) return { kind: 'node', file, node: named.node };
    if (named?.from) return this.moduleTarget(file.path, named.from.module, named.from.name, seen);
    return this.throughStars(file, name, seen) ?? this.propertyOfModule(file, name);
  }

  private throughStars(file: FileFacts, name: string, seen: Set<string>): Target | undefined {
    const external: Target[] = [];
    for (const entry of file.exports) {
      if (entry.name !== '*' || !entry.from) continue;
      const target = this.moduleTarget(file.path, entry.from.module, name, seen);
      if (target?.kind === 'module') external.push(target);
      else if (target) return target;
    }
    return external[0];
  }

  /** `module.exports = { name }`: the named export is a property of the whole. */
  private propertyOfModule(file: FileFacts, name: string): Target | undefined {
    const whole = file.exports.find((entry) => entry.name === 'export=')?.node;
    const edge =
      whole === undefined
        ? undefined
        : file.nodes[whole]?.edges.find((candidate) => candidate.label === 'write' && candidate.keys?.[0] === name);
    return edge && { kind: 'node', file, node: edge.from };
  }

  /** The module specifier and exported name that a type name of a file is imported by. */
  importedAs(file: FileFacts, name: string): { module: string; name: string } | undefined {
    const [head = name, ...rest] = name.split('.');
    const imported = this.importNamed(file, head);
    return imported && { module: imported.module, name: outsideName(imported, head, rest) };
  }

  /** The import that a local name of a file comes from. */
  private importNamed(file: FileFacts, local: string): ImportFacts | undefined {
    const byName = memoize(
      this.imports,
      file,
      () => new Map(file.imports.toReversed().map((entry) => [file.nodes[entry.node]?.name ?? '', entry])),
    );
    return byName.get(local);
  }

  /** Where a type name of a file is declared. Qualified names (`fhir.Patient`) resolve by their first part. */
  typeTarget(file: FileFacts, name: string, seen = new Set<string>()): TypeTarget | undefined {
    const declaration = file.types.get(name);
    if (declaration) return { kind: 'declared', file, declaration };
    const [head = name, ...rest] = name.split('.');
    const imported = this.importNamed(file, head);
    if (!imported) return undefined;
    const path = this.resolve(file.path, imported.module);
    if (path === undefined) return { kind: 'module', module: imported.module, name: outsideName(imported, head, rest) };
    const source = this.files.get(path);
    const exported = imported.name === '*' ? rest.join('.') : imported.name;
    return source && this.exportedType(source, exported === 'default' ? head : exported, seen);
  }

  private exportedType(file: FileFacts, name: string, seen: Set<string>): TypeTarget | undefined {
    const key = `${file.path}#${name}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    const own = this.typeTarget(file, name, seen);
    if (own) return own;
    for (const entry of file.exports) {
      if (!entry.from || (entry.name !== name && entry.name !== '*')) continue;
      const found = this.typeThrough(file, entry.from.module, entry.name === '*' ? name : entry.from.name, seen);
      if (found) return found;
    }
    return undefined;
  }

  private typeThrough(file: FileFacts, module: string, name: string, seen: Set<string>): TypeTarget | undefined {
    const path = this.resolve(file.path, module);
    if (path === undefined) return { kind: 'module', module, name };
    const source = this.files.get(path);
    return source && this.exportedType(source, name, seen);
  }

  functionOf(ref: FunctionRef): FunctionFacts | undefined {
    return ref.file.functions[ref.id];
  }
}

/** What a package calls the type that a file knows as `head` or, below it, by the last of `rest`. */
function outsideName(imported: ImportFacts, head: string, rest: readonly string[]): string {
  return rest.at(-1) ?? (imported.name === 'default' ? head : imported.name);
}
