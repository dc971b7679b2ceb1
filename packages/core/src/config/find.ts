import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../errors.js';

/** What a configuration is called; `phitrace init` writes the first. Both hold JSON with comments. */
export const configurationNames = ['phitrace.config.jsonc', 'phitrace.config.json'] as const;
export const [configurationName] = configurationNames;

/** The configuration that holds for a folder: the nearest one upward, no further than the folder of the repository. */
export function findConfiguration(folder: string): string | undefined {
  const found = configurationNames.filter((name) => isRegularFile(join(folder, name)));
  if (found.length > 1) throw new ConfigurationError(`${found.join(' and ')} are both there, and only one can hold; remove one`);
  if (found[0] !== undefined) return join(folder, found[0]);
  const parent = dirname(folder);
  return parent === folder || isRepository(folder) ? undefined : findConfiguration(parent);
}

/** The folder of the repository around a folder; undefined outside of one. */
export function findRepositoryFolder(folder: string): string | undefined {
  if (isRepository(folder)) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRepositoryFolder(parent);
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

/** Some versions of Node throw at a path below a file, as ESLint names the code in a document: `README.md/0.ts`. */
function isRegularFile(path: string): boolean {
  return existsSync(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
