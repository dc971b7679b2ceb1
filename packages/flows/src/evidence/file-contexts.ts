import { memoize } from '@phitrace/core';
import type { HealthContext, HealthTypeIndex, Lexicon } from '@phitrace/naming';
import type { Origin, State } from '../query/state.js';
import type { Classified } from './classified.js';
import type { FileFacts } from '../graph/graph.js';
import type { SqlQueries } from './sql/sql-queries.js';

/** What is known of the project that a file belongs to. */
export interface ProjectHealth {
  /** It handles health data. */
  readonly isOfHealth: (file: FileFacts) => boolean;
  /** Nothing in it speaks of patients or of care. */
  readonly isWithoutPatients: (file: FileFacts) => boolean;
}

/** How near the health context of names in a file is. */
export class FileContexts {
  private readonly known = new WeakMap<FileFacts, HealthContext>();
  private readonly withoutPatients = new WeakMap<FileFacts, boolean>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly health: HealthTypeIndex,
    private readonly projects: ProjectHealth,
    private readonly queries: SqlQueries,
  ) {}

  of(file: FileFacts): HealthContext {
    return memoize(this.known, file, () => this.find(file));
  }

  /** The same of a value, which may be of a row that is a patient's wherever it is read. */
  at(state: State): HealthContext {
    return this.queries.isPatients(state) ? 'record' : this.of(state.file);
  }

  /** What was found of a value; nothing where names say it in a project without patients, of pupils, employees or the symptoms of a build. */
  ofPatients(found: Classified | undefined, { kind, state }: Origin): Classified | undefined {
    if (!found || kind === 'model') return found;
    const { evidence } = found.source;
    const isMarked = evidence.kind === 'tag' || (evidence.kind === 'type' && evidence.markedBy !== undefined);
    return !isMarked && this.isWithoutPatients(state.file) ? undefined : found;
  }

  private isWithoutPatients(file: FileFacts): boolean {
    return memoize(this.withoutPatients, file, () => this.projects.isWithoutPatients(file));
  }

  private find(file: FileFacts): HealthContext {
    const { contextWords, imports } = file;
    if (imports.some(({ module }) => this.health.isHealthPackage(module))) return 'file';
    if (this.lexicon.tellsHarm(contextWords)) return 'file';
    if (this.projects.isOfHealth(file))
      return this.lexicon.isHealth(contextWords) || this.lexicon.isOfCare(contextWords) ? 'file' : 'project';
    return this.lexicon.isAboutPatients(contextWords) ? 'file' : 'none';
  }
}
