import type { Knowledge } from '../model/knowledge.js';
import type { Rule } from '../rule.js';
import { loadConfiguration } from './load.js';
import { mergeModels } from './merge-models.js';
import type { Configuration } from './schema.js';
import { validateConfiguration } from './validate.js';

/** What is built in: what is known, and the rules. */
export interface BuiltIn {
  readonly knowledge: Knowledge;
  readonly rules: readonly Pick<Rule, 'id'>[];
}

/** What a project is analysed by. */
export interface Setup {
  readonly configuration: Configuration;
  /** The configuration file, relative to the root; absent when there is none. */
  readonly path?: string;
  readonly hash: string;
  /** The files of the configuration, those of the organisation too; absolute. */
  readonly files: readonly string[];
  /** Absolute folder that the configuration's globs start at. */
  readonly globFolder: string;
  /** What is known, with the project's own models. */
  readonly knowledge: Knowledge;
}

/** Loads the configuration and the models of a project; every mistake in them is a ConfigurationError. */
export function loadSetup(root: string, builtIn: BuiltIn, configPath?: string): Setup {
  const { source, parts, ...loaded } = loadConfiguration(root, configPath);
  const knowledge = mergeModels(builtIn.knowledge, loaded.configuration, root, source);
  for (const part of parts) validateConfiguration(part.configuration, knowledge, builtIn.rules, part.source);
  return { ...loaded, knowledge, files: parts.map(({ path }) => path), globFolder: source?.folder ?? root };
}
