import { type Configuration, getDeclaredSafeguard, type Knowledge } from '@phitrace/core';
import { DeclaredFunctions } from './declared-functions.js';
import type { ApiPlace } from './model-index.js';

/** The safeguards that functions of the project give because it says so: in its configuration, or by a tag of their comment. */
export class DeclaredSafeguards {
  private readonly all: readonly { readonly kind: string; readonly functions: DeclaredFunctions }[];
  private readonly tagged: string;

  constructor({ kinds, files }: Pick<Knowledge, 'kinds' | 'files'>, configuration: Configuration) {
    this.all = Object.entries(kinds.safeguards).flatMap(([kind, { declaredAs }]) =>
      declaredAs && configuration[declaredAs].length > 0
        ? [{ kind, functions: new DeclaredFunctions(configuration[declaredAs], files) }]
        : [],
    );
    this.tagged = getDeclaredSafeguard(kinds, 'deidentifiers');
  }

  /** What a function of this name gives, whatever module it comes from. */
  ofName(name: string): string | undefined {
    return this.all.find(({ functions }) => functions.hasName(name))?.kind;
  }

  /** What a function of this name in a file of the project gives; the path is relative to the root. */
  ofFunction(path: string, name: string, tags: readonly string[] = []): string | undefined {
    if (tags.includes('deidentifies')) return this.tagged;
    return this.all.find(({ functions }) => functions.hasFunction(path, name))?.kind;
  }

  /** What an export of a package, or of a module that could not be resolved, gives, as a file at `path` names it. */
  ofPlace(path: string, place: ApiPlace): string | undefined {
    return this.all.find(({ functions }) => functions.hasPlace(path, place))?.kind;
  }
}
