import { memoize } from '@phitrace/core';
import type { HealthContext, HealthTypeIndex, Lexicon } from '@phitrace/naming';
import type { FileFacts } from '../graph/graph.js';

/** How near the health context of names in a file is. */
export class FileContexts {
  private readonly known = new WeakMap<FileFacts, HealthContext>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly health: HealthTypeIndex,
    private readonly isOfHealth: (file: FileFacts) => boolean,
  ) {}

  of(file: FileFacts): HealthContext {
    return memoize(this.known, file, () => this.find(file));
  }

  private find(file: FileFacts): HealthContext {
    const { contextWords, imports } = file;
    if (imports.some(({ module }) => this.health.isHealthPackage(module))) return 'file';
    if (this.isOfHealth(file)) return this.lexicon.isHealth(contextWords) || this.lexicon.isOfCare(contextWords) ? 'file' : 'project';
    return this.lexicon.isAboutPatients(contextWords) ? 'file' : 'none';
  }
}
