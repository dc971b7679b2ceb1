import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const configurationName = 'phitrace.config.json';

/** The configuration that holds for a folder: the nearest one upward, no further than the folder of the repository. */
export function findConfiguration(folder: string): string | undefined {
  const path = join(folder, configurationName);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, '.git')) ? undefined : findConfiguration(parent);
}
