import { memoize } from '@phitrace/core';
import { type AskedName, NameSearch, type Reply } from './exports.js';
import type { CallFacts, ExportFacts, FileFacts, FunctionFacts, ImportFacts, TypeDeclaration, WrittenType } from './graph.js';
import { receiverName } from './receiver-name.js';

/** Finds the file that a module specifier of another file means; undefined for packages outside the project. */
export type ModuleResolver = (from: string, specifier: string) => string | undefined;

/** What an import or export means: a value of the project, a whole file of it, or something in a package outside. */
export type Target =
  | { readonly kind: 'node'; readonly file: FileFacts; readonly node: number }
  | { readonly kind: 'file'; readonly file: FileFacts }
  | { readonly kind: 'module'; readonly module: string; readonly name: string };

export interface DeclaredType {
  readonly kind: 'declared';
  readonly file: FileFacts;
  readonly declaration: TypeDeclaration;
}

export type TypeTarget = DeclaredType | { readonly kind: 'module'; readonly module: string; readonly name: string };

export interface CallRef {
  readonly file: FileFacts;
  readonly call: number;
}

export interface FunctionRef {
  readonly file: FileFacts;
  readonly id: number;
}

type Importers = Map<FileFacts, Map<number, { file: FileFacts; node: number }[]>>;

/** `show.call(self, value)` calls `show`. */
const THROUGH = new Set(['call', 'apply']);

/** The files of a project, linked: imports to exports, type names to declarations, and an index of calls by name. */
export class LinkedProject {
  /** In the order of their paths, in whatever order they came: where answers are many, the first ones count. */
  readonly all: readonly FileFacts[];
  private readonly files: ReadonlyMap<string, FileFacts>;
  private declared?: ReadonlySet<string>;
  private used?: ReadonlySet<string>;
  private readonly calls = new Map<string, CallRef[]>();
  private readonly imports = new Map<FileFacts, ReadonlyMap<string, ImportFacts>>();
  private readonly exports = new Map<FileFacts, ReadonlyMap<string, ExportFacts>>();
  private readonly exported = new NameSearch<Target>((asked) => this.askForExport(asked));
  private readonly exportedTypes = new NameSearch<TypeTarget>((asked) => this.askForType(asked));
  private readonly typeTargets = new Map<FileFacts, Map<string, TypeTarget | undefined>>();
  private importers?: Importers;
  private windows?: readonly TypeTarget[];
  private variables?: ReadonlyMap<string, { readonly file: FileFacts; readonly node: number }>;
  private importing?: ReadonlyMap<FileFacts, ReadonlySet<FileFacts>>;
  private readonly implementers = new Map<string, { file: FileFacts; classId: number }[]>();

  constructor(
    files: readonly FileFacts[],
    private readonly resolve: ModuleResolver,
    /** Folders that a package has its manifest in. */
    private readonly packageFolders: readonly string[] = [],
    /** The records of a database as schemas that aren't code declare them. */
    private readonly schemas?: FileFacts,
  ) {
    this.all = files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
    this.files = new Map(this.all.map((file) => [file.path, file]));
    for (const file of this.all) this.index(file);
  }

  /** True when a file declares, imports or calls something of this name. */
  declares(name: string): boolean {
    this.declared ??= new Set(this.all.flatMap(({ names }) => [...names.declared]));
    return this.declared.has(name);
  }

  /** True when a file reads or writes a property of this name, without quotes. */
  uses(name: string): boolean {
    this.used ??= new Set(this.all.flatMap(({ names }) => [...names.used]));
    return this.used.has(name);
  }

  file(path: string): FileFacts | undefined {
    return this.files.get(path);
  }

  /** The files of the package that a file belongs to: those that have the same manifest next to them. */
  inPackageOf(file: FileFacts): FileFacts[] {
    const folder = this.packageFolderOf(file);
    return this.all.filter((other) => this.packageFolderOf(other) === folder);
  }

  /** The folder of the manifest that is the nearest above a file. */
  packageFolderOf({ path }: FileFacts): string {
    const around = this.packageFolders.filter((folder) => path.startsWith(`${folder}/`));
    return around.reduce((nearest, folder) => (folder.length > nearest.length ? folder : nearest), '');
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
    const { otherwise, next: [at] = [], answer } = this.inModule(file.path, imported.module, imported.name);
    return answer ?? otherwise ?? (at && this.exportTarget(at.file, at.name));
  }

  /** What an import is where its own file only declares it: `export declare function`. */
  declaredImport(file: FileFacts, index: number): { file: FileFacts; type: WrittenType } | undefined {
    const { module, name } = file.imports[index] ?? { module: '', name: '' };
    const home = this.files.get(this.resolve(file.path, module) ?? '');
    const type = home && this.exportsOf(home).get(name)?.type;
    return type && { file: home, type };
  }

  /** The imports of a value, by the node at which its own file holds it. */
  importsOf(file: FileFacts, node: number): readonly { file: FileFacts; node: number }[] {
    this.importers ??= this.findImporters();
    return this.importers.get(file)?.get(node) ?? [];
  }

  /** A file, and those that import it, through any number of files. */
  importersOf(file: FileFacts): readonly FileFacts[] {
    this.importing ??= this.findImporting();
    const found = new Set([file]);
    for (const each of found) for (const importer of this.importing.get(each) ?? []) found.add(importer);
    return [...found];
  }

  private findImporting(): ReadonlyMap<FileFacts, ReadonlySet<FileFacts>> {
    const importing = new Map<FileFacts, Set<FileFacts>>();
    for (const file of this.all)
      for (const module of modulesOf(file)) {
        const imported = this.files.get(this.resolve(file.path, module) ?? '');
        if (imported) memoize(importing, imported, () => new Set<FileFacts>()).add(file);
      }
    return importing;
  }

  private findImporters(): Importers {
    const importers: Importers = new Map();
    for (const file of this.all)
      for (const [index, { node, name, typeOnly }] of file.imports.entries()) {
        const target = typeOnly || name === '*' ? undefined : this.importTarget(file, index);
        if (target?.kind !== 'node') continue;
        const ofFile = memoize(importers, target.file, () => new Map<number, { file: FileFacts; node: number }[]>());
        memoize(ofFile, target.node, () => []).push({ file, node });
      }
    return importers;
  }

  /** What a file exports under a name, through barrels and `export *`. */
  exportTarget(file: FileFacts, name: string): Target | undefined {
    return this.exported.find(file, name);
  }

  /** Where a name of a module is to be found: in a file, or outside of the project. */
  private inModule(from: string, module: string, name: string): Reply<Target> {
    const path = this.resolve(from, module);
    if (path === undefined) return { otherwise: { kind: 'module', module, name } };
    const file = this.files.get(path);
    if (!file) return {};
    return name === '*' ? { answer: { kind: 'file', file } } : { next: [{ file, name }] };
  }

  private askForExport({ file, name }: AskedName): Reply<Target> {
    const named = this.exportsOf(file).get(name) ?? (name === 'default' ? this.exportsOf(file).get('export=') : undefined);
    if (named?.node !== undefined) return { answer: { kind: 'node', file, node: named.node } };
    if (named?.from) return this.inModule(file.path, named.from.module, named.from.name);
    const property = this.propertyOfModule(file, name);
    if (property) return { answer: property };
    const stars = file.exports.flatMap((entry) =>
      entry.name === '*' && entry.from ? [this.inModule(file.path, entry.from.module, name)] : [],
    );
    const [otherwise] = stars.flatMap((reply) => reply.otherwise ?? []);
    return { next: stars.flatMap((reply) => reply.next ?? []), ...(otherwise && { otherwise }) };
  }

  /** The exports of a file by name; the last of a name counts. */
  private exportsOf(file: FileFacts): ReadonlyMap<string, ExportFacts> {
    return memoize(this.exports, file, () => new Map(file.exports.map((entry) => [entry.name, entry])));
  }

  /** `module.exports = { name }`: the named export is a property of the whole. */
  private propertyOfModule(file: FileFacts, name: string): Target | undefined {
    const whole = this.exportsOf(file).get('export=')?.node;
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

  /** The record of a database that is called so, as a type or as a property of a client: `Visit`, `visit`. */
  recordNamed(name: string): DeclaredType | undefined {
    const { schemas: file } = this;
    const declaration = file?.types.get(name.charAt(0).toUpperCase() + name.slice(1));
    return file && declaration && { kind: 'declared', file, declaration };
  }

  /** The record that a type which a client generates is about: `VisitCreateInput`. */
  recordOfGenerated(name: string): DeclaredType | undefined {
    const words = name.split(/(?=[A-Z])/);
    for (let length = words.length; length > 0; length--) {
      const found = this.recordNamed(words.slice(0, length).join(''));
      if (found) return found;
    }
    return undefined;
  }

  /** The value that the first file with a variable of this name at module level keeps in it. */
  variableNamed(name: string): { readonly file: FileFacts; readonly node: number } | undefined {
    this.variables ??= new Map(
      this.all.toReversed().flatMap((file) => [...file.moduleVariables].map(([key, node]) => [key, { file, node }])),
    );
    return this.variables.get(name);
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
  typeTarget(file: FileFacts, name: string): TypeTarget | undefined {
    const ofFile = memoize(this.typeTargets, file, () => new Map<string, TypeTarget | undefined>());
    return memoize(ofFile, name, () => this.findTypeTarget(file, name));
  }

  private findTypeTarget(file: FileFacts, name: string): TypeTarget | undefined {
    const { answer, otherwise, next: [at] = [] } = this.typeInScope(file, name);
    const found = answer ?? otherwise ?? (at && this.exportedTypes.find(at.file, at.name));
    return found ?? (name === 'Window' ? this.declaredWindow() : undefined);
  }

  /** Any file may say what is added to the window, for all files. */
  private declaredWindow(): TypeTarget | undefined {
    this.windows ??= this.all.flatMap((file) => {
      const declaration = file.types.get('Window');
      return declaration ? [{ kind: 'declared', file, declaration }] : [];
    });
    return this.windows[0];
  }

  private typeInScope(file: FileFacts, name: string): Reply<TypeTarget> {
    const declaration = file.types.get(name);
    if (declaration) return { answer: { kind: 'declared', file, declaration } };
    const [head = name, ...rest] = name.split('.');
    const imported = this.importNamed(file, head);
    if (!imported) return {};
    const exported = imported.name === '*' ? rest.join('.') : imported.name;
    const outside = outsideName(imported, head, rest);
    return this.typeInModule(file.path, imported.module, exported === 'default' ? head : exported, outside);
  }

  private typeInModule(from: string, module: string, name: string, outside = name): Reply<TypeTarget> {
    const path = this.resolve(from, module);
    if (path === undefined) return { otherwise: { kind: 'module', module, name: outside } };
    const file = this.files.get(path);
    return file ? { next: [{ file, name }] } : {};
  }

  private askForType({ file, name }: AskedName): Reply<TypeTarget> {
    const own = this.typeInScope(file, name);
    if (own.answer ?? own.otherwise) return { answer: own.answer ?? own.otherwise } as Reply<TypeTarget>;
    const through = file.exports.flatMap(({ name: exported, from }) =>
      from && (exported === name || exported === '*')
        ? [this.typeInModule(file.path, from.module, exported === '*' ? name : from.name)]
        : [],
    );
    const [otherwise] = through.flatMap((reply) => reply.otherwise ?? []);
    const next = [own, ...through].flatMap((reply) => reply.next ?? []);
    return { next, ...(otherwise && { otherwise }) };
  }

  functionOf(ref: FunctionRef): FunctionFacts | undefined {
    return ref.file.functions[ref.id];
  }
}

/** What a package calls the type that a file knows as `head` or, below it, by the last of `rest`. */
function outsideName(imported: ImportFacts, head: string, rest: readonly string[]): string {
  return rest.at(-1) ?? (imported.name === 'default' ? head : imported.name);
}

/** The modules that a file imports, or exports something of. */
export function modulesOf({ imports, exports }: FileFacts): Set<string> {
  return new Set([...imports.map(({ module }) => module), ...exports.flatMap(({ from }) => from?.module ?? [])]);
}
