import { resolve } from 'node:path';
import { loadConfiguration, loadSetup, mergeModels, type Knowledge, type Pack, type Setup } from '@phitrace/core';
import { knowledge as builtIn, rules } from '@phitrace/rules';

export type { Setup };

/** Loads the configuration and the models of a project; every mistake in them is a ConfigurationError. */
export function loadProjectSetup(root: string, configPath?: string): Setup {
  return loadSetup(root, { knowledge: builtIn, rules }, configPath);
}

/** The same, with the configuration that a command names from its working directory; the root's where it names none. */
export function loadNamedSetup(root: string, cwd: string, name: string | undefined): Setup {
  return loadProjectSetup(root, name === undefined ? undefined : resolve(cwd, name));
}

/** The same project, asked for the rules of these packs instead of those that its configuration names; none named leaves it as it is. */
export function withPacks(setup: Setup, packs: readonly Pack[]): Setup {
  return packs.length === 0 ? setup : { ...setup, configuration: { ...setup.configuration, packs: [...packs] } };
}

/** What is known in a folder, with the project's own models. Unknown names in the rest of the configuration don't matter here. */
export function loadKnowledge(root: string): Knowledge {
  const { configuration, source } = loadConfiguration(root);
  return mergeModels(builtIn, configuration, root, source);
}
