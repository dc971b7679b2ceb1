import { resolve } from 'node:path';
import { memoize } from '@phitrace/core';
import { isFile } from '@phitrace/sources';
import type { FileFacts } from '../graph/graph.js';
import { type ModuleResolver, modulesOf } from '../graph/program.js';
import type { ts } from '../frontends/typescript/typescript.js';
import { modulesWrittenIn, type WrittenModules } from '../frontends/typescript/written-modules.js';
import type { Host } from './file-facts.js';

type ToResolver = (files: Pick<ReadonlySet<string>, 'has'>) => ModuleResolver;

/**
 * Finds the sources that files of a program import and that it does not hold: those of a package of the workspace that offers
 * declarations, or that is not built. What was found holds for every program of the same files, such as the one after an edit.
 */
export class WorkspaceImports {
  private readonly onDisk = new Map<string, boolean>();
  private readonly modules = new WeakMap<ts.SourceFile, WrittenModules>();
  private readonly outside = new WeakMap<FileFacts, readonly string[]>();
  private readonly resolve: ModuleResolver;
  private linked?: { readonly paths: ReadonlySet<string>; readonly resolve: ModuleResolver };

  /** `paths` are those of the program's files, relative to the root. */
  constructor(
    private readonly host: Pick<Host, 'basis' | 'compiler' | 'isProjectFile'>,
    readonly paths: ReadonlySet<string>,
    private readonly toResolver: ToResolver,
  ) {
    this.resolve = toResolver({ has: (path) => paths.has(path) || memoize(this.onDisk, path, () => this.isSource(path)) });
  }

  /** What a file says at its top level of others of the project, by their paths. */
  modulesOf(path: string, file: ts.SourceFile): WrittenModules {
    return memoize(this.modules, file, () => {
      const { imports, handedOn, declared } = modulesWrittenIn(this.host.compiler, file);
      const toTargets = <Item extends { readonly module: string }>(items: readonly Item[]): Item[] =>
        items.flatMap((item) => {
          const module = this.resolve(path, item.module);
          return module === undefined ? [] : { ...item, module };
        });
      return { imports: toTargets(imports), handedOn: toTargets(handedOn), declared };
    });
  }

  /** The absolute paths of what a file imports and the program does not hold. */
  outsideOf(file: FileFacts): readonly string[] {
    return memoize(this.outside, file, () =>
      [...modulesOf(file)].flatMap((module) => {
        const found = this.resolve(file.path, module);
        return found === undefined || this.paths.has(found) ? [] : this.toAbsolute(found);
      }),
    );
  }

  /** Resolves specifiers to the files that are linked: those of the program, and what was read beside them. */
  resolverOf(paths: ReadonlySet<string>): ModuleResolver {
    if (!this.linked || !isSameSet(this.linked.paths, paths)) this.linked = { paths, resolve: this.toResolver(paths) };
    return this.linked.resolve;
  }

  private isSource(path: string): boolean {
    const absolute = this.toAbsolute(path);
    return this.host.isProjectFile(absolute) && isFile(absolute);
  }

  private toAbsolute(path: string): string {
    return resolve(this.host.basis.root, path);
  }
}

/** True for sets of the same items. */
export function isSameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((item) => right.has(item));
}
