import { posix } from 'node:path';
import type { Configuration, FileWords } from '@phitrace/core';
import type { ApiPlace } from './model-index.js';

/** Functions of the project that its configuration declares under one key, by name, or by module and export: de-identifiers, audit functions, guards. */
export class DeclaredFunctions {
  private readonly names: ReadonlySet<string>;
  private readonly byModule: readonly { readonly module: string; readonly export: string }[];

  /** Endings of files that hold code. */
  private readonly endings: ReadonlySet<string>;

  constructor(declared: Configuration['deidentifiers'], { kinds }: FileWords) {
    this.endings = new Set([...kinds.code.endings, ...kinds.component.endings]);
    this.names = new Set(declared.filter((entry) => typeof entry === 'string'));
    this.byModule = declared.filter((entry) => typeof entry !== 'string');
  }

  /** True for a name that is declared whatever module it comes from. */
  hasName(name: string): boolean {
    return this.names.has(name);
  }

  /** True for a function of this name in a file of the project; the path is relative to the root. */
  hasFunction(path: string, name: string): boolean {
    return this.hasName(name) || this.byModule.some((entry) => entry.export === name && this.isModule(path, entry.module));
  }

  /** True for an export of a package, or of a module that could not be resolved, as a file at `path` names it. */
  hasPlace(path: string, { module, chain }: ApiPlace): boolean {
    const [exported = ''] = chain;
    const asked = module.startsWith('.') ? posix.join(posix.dirname(path), module) : module;
    return this.byModule.some((entry) => chain.length === 1 && entry.export === exported && this.isModule(asked, entry.module));
  }

  /** True when a path, or a specifier, is the module that is declared: `./phi/redact` is `phi/redact.ts` and `phi/redact/index.ts`. */
  private isModule(path: string, declared: string): boolean {
    const wanted = this.withoutEnding(posix.normalize(declared));
    const found = this.withoutEnding(path);
    return found === wanted || found === `${wanted}/index`;
  }

  private withoutEnding(path: string): string {
    const { ext } = posix.parse(path);
    return this.endings.has(ext.slice(1)) ? path.slice(0, -ext.length) : path;
  }
}
