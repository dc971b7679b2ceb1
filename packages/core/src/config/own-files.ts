import { basename } from 'node:path';
import { baselineName } from '../baseline/baseline.js';
import { ALLOW_FILE } from '../triage/allow-file.js';
import { configurationNames } from './find.js';

const names: ReadonlySet<string> = new Set([...configurationNames, baselineName, ALLOW_FILE]);

/** True for a file in which a project speaks to this program: its configuration, what it accepts. It sets nothing of what runs. */
export function isOwnFile(path: string): boolean {
  return names.has(basename(path));
}
