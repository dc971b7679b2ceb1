import { memoize } from '@phitrace/core';
import { ALL, type WrittenModules } from '../frontends/typescript/written-modules.js';

/** What is asked to find out which files are near. Paths are relative to the root. */
export interface NearRequest {
  readonly own: string;
  /** How many files at most, the own one among them. */
  readonly most: number;
  /** The files of the program. */
  readonly paths: Iterable<string>;
  /** What a file says of others, whose paths stand where it writes how it calls them; undefined for one that can't be read. */
  readonly read: (path: string) => WrittenModules | undefined;
}

/**
 * The files that a walk from one of them comes to first: what it imports, who imports it, and so on outward. What stands between
 * a name and the file that declares it is near too; the other files that such a barrel offers are not.
 */
export function nearestFiles({ own, most, paths, read }: NearRequest): ReadonlySet<string> {
  const imports = new NamedImports(read);
  const importers = new Importers(paths, read, imports);
  const found = new Set([own]);
  // A set that grows is gone through to its end.
  for (const path of found)
    for (const next of [...imports.of(path), ...importers.of(path)]) {
      if (found.size >= most) return found;
      found.add(next);
    }
  return found;
}

type Offers = ReadonlyMap<string, readonly string[]>;

/** Finds the files that the imports of a file lead to by their names. */
class NamedImports {
  private readonly found = new Map<string, readonly string[]>();
  private readonly offers = new Map<string, Offers>();

  constructor(private readonly read: NearRequest['read']) {}

  of(path: string): readonly string[] {
    return memoize(this.found, path, () => {
      const { imports = [], handedOn = [] } = this.read(path) ?? {};
      const handed = handedOn.flatMap(({ names, module }) => (names === ALL ? [] : this.filesOf(module, names.values())));
      return [...new Set([...imports.flatMap(({ module, names }) => this.filesOf(module, names)), ...handed])];
    });
  }

  private filesOf(target: string, names: Iterable<string>): string[] {
    const offers = this.offersOf(target);
    return [target, ...[...names].flatMap((name) => offers.get(name) ?? [])];
  }

  /** The names that a file declares or hands on, and the files that lead to each. Of files that hand on each other, one has fewer. */
  offersOf(path: string): Offers {
    const known = this.offers.get(path);
    if (known) return known;
    const offers = new Map<string, readonly string[]>();
    this.offers.set(path, offers);
    const { declared = [], handedOn = [] } = this.read(path) ?? {};
    for (const name of declared) offers.set(name, [path]);
    for (const { module, names } of handedOn) this.addHandedOn(offers, path, module, names);
    return offers;
  }

  private addHandedOn(offers: Map<string, readonly string[]>, path: string, target: string, names: HandedNames): void {
    const there = this.offersOf(target);
    const all = names === ALL ? [...there.keys()].map((name): [string, string] => [name, name]) : names;
    for (const [name, original] of all) if (!offers.has(name)) offers.set(name, [path, target, ...(there.get(original) ?? [])]);
  }
}

type HandedNames = WrittenModules['handedOn'][number]['names'];

/** Finds the files that import one, by itself or by what hands it on. */
class Importers {
  private readonly direct = new Map<string, { readonly path: string; readonly names: readonly string[] }[]>();
  private readonly barrels = new Map<string, string[]>();

  constructor(
    paths: Iterable<string>,
    read: NearRequest['read'],
    private readonly imports: NamedImports,
  ) {
    for (const path of paths) {
      const { imports: named = [], handedOn = [] } = read(path) ?? {};
      for (const { module, names } of named) memoize(this.direct, module, () => []).push({ path, names });
      for (const { module } of handedOn) memoize(this.barrels, module, () => []).push(path);
    }
  }

  of(path: string): readonly string[] {
    const barrels = new Set(this.barrels.get(path));
    for (const barrel of barrels) for (const next of this.barrels.get(barrel) ?? []) barrels.add(next);
    const through = [...barrels].flatMap((barrel) => {
      const offers = this.imports.offersOf(barrel);
      return (this.direct.get(barrel) ?? []).filter(({ names }) => names.some((name) => offers.get(name)?.includes(path)));
    });
    return [...(this.direct.get(path) ?? []), ...through].map((importer) => importer.path);
  }
}
