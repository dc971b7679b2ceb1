import { ANY_KEY, type HealthType, isIndex, keysLeftOut, type Knowledge } from '@phitrace/core';

/** Group and element of a tag of DICOM, as its JSON writes it. */
const TAG = /^[\dA-F]{8}$/i;

/** Health types by the package that declares them, from `rules/fhir`. */
export class HealthTypeIndex {
  private readonly byPackage: { packages: readonly string[]; prefixes: readonly string[]; types: ReadonlyMap<string, HealthType> }[] = [];
  private readonly byNamespace = new Map<string, ReadonlyMap<string, HealthType>>();
  private readonly everywhere = new Map<string, HealthType>();
  private tags: ReadonlyMap<string, string> | undefined;

  constructor(knowledge: Knowledge) {
    for (const entry of knowledge.healthTypes) {
      const base = knowledge.healthTypes.find((candidate) => candidate.id === entry.extends)?.types ?? {};
      const types = new Map(Object.entries({ ...base, ...entry.types }));
      this.byPackage.push({ packages: entry.packages, prefixes: entry.prefixes, types });
      for (const namespace of entry.namespaces) this.byNamespace.set(namespace, types);
      for (const [name, type] of types) if (!this.everywhere.has(name)) this.everywhere.set(name, type);
    }
  }

  /** The health type that a package declares under a name. */
  find(module: string, name: string): HealthType | undefined {
    const entry = this.byPackage.find(({ packages }) =>
      packages.some((candidate) => candidate === module || module.startsWith(`${candidate}/`)),
    );
    if (!entry) return undefined;
    const prefix = entry.prefixes.find((candidate) => name.startsWith(candidate) && entry.types.has(name.slice(candidate.length)));
    return entry.types.get(name) ?? (prefix === undefined ? undefined : entry.types.get(name.slice(prefix.length)));
  }

  /** The health type of a qualified global name (`fhir.Patient`). */
  findQualified(name: string): HealthType | undefined {
    const [head = '', ...rest] = name.split('.');
    return rest.length === 0 ? undefined : this.byNamespace.get(head)?.get(rest.at(-1) ?? '');
  }

  /** The health type of this name, whoever declares it: for names that a model row gives. */
  named(name: string): HealthType | undefined {
    return this.everywhere.get(name);
  }

  /** The health type of what an address in a message leads into: `PID.5.1`, `MSH-9`, `OBX[2]-5`, the tag of an element. */
  addressed(address: string): HealthType | undefined {
    return this.named(/^\/?(\w*)/.exec(address)?.[1] ?? '');
  }

  /** The category of what stands under the tag of an element, whatever holds it: `study['00100010']`. */
  tagged(key: string): string | undefined {
    this.tags ??= new Map(
      [...this.everywhere.values()].flatMap(({ properties }) =>
        Object.entries(properties).filter(([tag, category]) => TAG.test(tag) && !category.startsWith('@')),
      ),
    );
    return TAG.test(key) ? this.tags.get(key.toUpperCase()) : undefined;
  }

  isHealthPackage(module: string): boolean {
    return this.byPackage.some(({ packages }) => packages.some((candidate) => candidate === module || module.startsWith(`${candidate}/`)));
  }

  /** The package as it is known, of a module in it. */
  packageOf(module: string): string {
    const fits = this.byPackage.flatMap(({ packages }) => packages).filter((name) => name === module || module.startsWith(`${name}/`));
    return fits.sort((left, right) => right.length - left.length)[0] ?? '…';
  }

  /** The category of the value at a path below a health type. */
  categoryAt(type: HealthType, path: readonly string[]): string {
    return this.at(type, path).category;
  }

  /** The same, whether each key on the way is one that the type lists, and whether a type on the way is one that records of any kind have. */
  at(type: HealthType, path: readonly string[]): { category: string; listed: boolean; isOfAnyKind: boolean } {
    let listed = true;
    let current = type;
    let isOfAnyKind = type.isOfAnyKind === true || type.isOfAnything === true;
    for (const key of path) {
      // A tag of DICOM is a number, too.
      if (isIndex(key) && (key === ANY_KEY || !Object.hasOwn(current.properties, key))) continue;
      if (keysLeftOut(key)) break;
      listed = listed && key in current.properties;
      const next = this.below(current, key);
      if (typeof next === 'string') return { category: next, listed, isOfAnyKind };
      current = next;
      isOfAnyKind ||= current.isOfAnyKind === true;
    }
    return { category: current.category, listed, isOfAnyKind };
  }

  /** False for what the type that a row names does not list: programs put other things into records. */
  lists(name: string | undefined, path: readonly string[]): boolean {
    const type = name === undefined ? undefined : this.addressed(name);
    return !type || this.at(type, path).listed;
  }

  /** The type of a property; where that isn't a type of its own, the category of its values. */
  private below(type: HealthType, key: string): HealthType | string {
    const property = (Object.hasOwn(type.properties, key) ? type.properties[key] : undefined) ?? type.properties['*'] ?? type.category;
    return property.startsWith('@') ? (this.everywhere.get(property.slice(1)) ?? type.category) : property;
  }
}
