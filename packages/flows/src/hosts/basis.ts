import type { Configuration, Knowledge, Manifest } from '@phitrace/core';
import type { HealthTypeIndex, Lexicon } from '@phitrace/naming';
import type { ModelIndex } from '../models/model-index.js';
import type { RecipientResolver } from '../sinks/recipients.js';

/** What is known of a project before a file of it is read. */
export interface Basis {
  /** Absolute; locations are relative to it. */
  readonly root: string;
  readonly knowledge: Knowledge;
  readonly configuration: Configuration;
  readonly models: ModelIndex;
  readonly health: HealthTypeIndex;
  readonly lexicon: Lexicon;
  readonly recipients: RecipientResolver;
  /** Package manifests below the root. */
  readonly manifests: readonly Manifest[];
}
