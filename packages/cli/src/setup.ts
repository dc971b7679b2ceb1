import { loadConfiguration, mergeModels, validateConfiguration, type Configuration, type Knowledge } from '@phitrace/core';
import { knowledge as builtIn, rules } from '@phitrace/rules';

/** What a scan of a project goes by. */
export interface Setup {
  readonly configuration: Configuration;
  /** The configuration file, relative to the root; absent when there is none. */
  readonly path?: string;
  readonly hash: string;
  /** Absolute folder that the configuration's globs start at. */
  readonly globFolder: string;
  /** What is known, with the project's own models. */
  readonly knowledge: Knowledge;
}

/** Loads the configuration and the models of a project; every mistake in them is a ConfigurationError. */
export function loadSetup(root: string, configPath?: string): Setup {
  const { source, ...loaded } = loadConfiguration(root, configPath);
  const knowledge = mergeModels(builtIn, loaded.configuration, root, source);
  validateConfiguration(loaded.configuration, knowledge, rules, source);
  return { ...loaded, knowledge, globFolder: source?.folder ?? root };
}

/** What is known in a folder, with the project's own models. Unknown names in the rest of the configuration don't matter here. */
export function loadKnowledge(root: string): Knowledge {
  const { configuration, source } = loadConfiguration(root);
  return mergeModels(builtIn, configuration, root, source);
}
