import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { memoize } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import type { ModuleResolver } from '../graph/program.js';
import { readFromDisk } from '../frontends/typescript/read-from-disk.js';
import type { ts } from '../frontends/typescript/typescript.js';
import type { Host } from './file-facts.js';

/**
 * Finds the sources that files import and that their program does not hold: those of a package of the workspace that offers
 * declarations, or that is not built.
 */
export class WorkspaceImports {
  private readonly onDisk = new Map<string, boolean>();
  private readonly resolve: ModuleResolver;

  /** `known` are the files that are there already, by paths relative to the root; what is found is added to them. */
  constructor(
    private readonly host: Host,
    private readonly known: Set<string>,
    toResolver: (files: Pick<ReadonlySet<string>, 'has'>) => ModuleResolver,
  ) {
    this.resolve = toResolver({ has: (path) => known.has(path) || memoize(this.onDisk, path, () => this.isSource(path)) });
  }

  /** What a file imports, and was not known before. */
  filesOf({ path, imports, exports }: FileFacts): ts.SourceFile[] {
    const modules = new Set([...imports.map(({ module }) => module), ...exports.flatMap(({ from }) => from?.module ?? [])]);
    return [...modules].flatMap((module) => {
      const found = this.resolve(path, module);
      if (found === undefined || this.known.has(found)) return [];
      this.known.add(found);
      return readFromDisk(this.host, this.toAbsolute(found)) ?? [];
    });
  }

  private isSource(path: string): boolean {
    const absolute = this.toAbsolute(path);
    return this.host.isProjectFile(absolute) && statSync(absolute, { throwIfNoEntry: false })?.isFile() === true;
  }

  private toAbsolute(path: string): string {
    return resolve(this.host.basis.root, path);
  }
}
