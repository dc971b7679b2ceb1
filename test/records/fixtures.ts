import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { repository } from '../cli/helpers.ts';
import { SIDECAR } from '../fixtures/sidecar.ts';

export const base = join(repository, 'fixtures/records');

/** Files of data, relative to their folder. Every one says what is found in it; most are silent. */
export const recordFixtures: readonly string[] = globSync('**/*', { cwd: base, dot: true })
  .filter((path) => !path.endsWith(SIDECAR))
  .sort();
