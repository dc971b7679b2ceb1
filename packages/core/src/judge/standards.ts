import type { Configuration } from '../config/schema.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Rule } from '../rule.js';

/** What observations are judged by. */
export interface Standards {
  readonly rules: readonly Rule[];
  readonly knowledge: Knowledge;
  readonly configuration: Configuration;
  /** ISO date. */
  readonly today: string;
}
