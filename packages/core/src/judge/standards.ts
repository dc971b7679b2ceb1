import type { Configuration } from '../config/schema.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Rule } from '../rule.js';

/** What observations are judged by. */
export interface Standards {
  readonly rules: readonly Rule[];
  readonly knowledge: Knowledge;
  readonly configuration: Configuration;
  /** The severities that hold for a file, by its path; those of the configuration when absent. */
  readonly rulesAt?: ((path: string) => Configuration['rules']) | undefined;
  /** ISO date. */
  readonly today: string;
}

/** The severities that are configured for a file. */
export function rulesAt({ configuration, rulesAt: find }: Standards, path: string): Configuration['rules'] {
  return find ? find(path) : configuration.rules;
}
