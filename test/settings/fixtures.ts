import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOf, type SettingObservation } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import { type SettingsFile, readersOf } from '@phitrace/settings';
import { globSync } from 'tinyglobby';
import { repository } from '../cli/helpers.ts';
import { isCode } from './scan.ts';

const SIDECAR = '.expect.json';
const base = join(repository, 'fixtures/settings');

/** Files of one folder of `fixtures/settings` belong together: they can refer to one another. */
export interface SettingsFixture {
  readonly id: string;
  readonly files: readonly SettingsFile[];
  /** Expectations of files that hold no comments, as `path:line rule`. */
  readonly beside: readonly string[];
}

/** Every folder of `fixtures/settings`. */
export const fixtures: readonly SettingsFixture[] = globSync('*/', { cwd: base, onlyDirectories: true }).sort().map(toFixture);

function toFixture(folder: string): SettingsFixture {
  const id = folder.replace(/\/$/, '');
  const paths = globSync('**/*', { cwd: join(base, id), dot: true }).sort();
  const files = paths.filter((path) => !path.endsWith(SIDECAR) && (isCode(path) || readersOf(path).length > 0));
  return {
    id,
    files: files.map((path) => ({ path, runsIn: 'production', text: readFileSync(join(base, id, path), 'utf8') })),
    beside: paths.filter((path) => path.endsWith(SIDECAR)).flatMap((path) => readSidecar(id, path)),
  };
}

/** `{ "12": ["unencrypted-storage"] }` beside the file. */
function readSidecar(id: string, path: string): string[] {
  const lines = JSON.parse(readFileSync(join(base, id, path), 'utf8')) as Record<string, string[]>;
  return Object.entries(lines).flatMap(([line, ids]) => ids.map((rule) => `${path.slice(0, -SIDECAR.length)}:${line} ${rule}`));
}

const settingRules = rulesOf(rules, 'setting');

/** What the rules report of observations, once for each line: `path:line rule`. */
export function reported(observations: readonly SettingObservation[]): string[] {
  const found = observations.flatMap(({ location, concern, standing }) =>
    settingRules
      .filter((rule) => rule.concerns.includes(concern) && rule.standings.includes(standing))
      .map((rule) => `${location.path}:${location.line} ${rule.id}`),
  );
  return [...new Set(found)].sort();
}
