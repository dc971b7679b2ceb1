import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { repository } from '../cli/helpers.ts';

const source = realpathSync(repository);
const leftOut = ['node_modules', '.git', '.cache', 'coverage'];

/** Copies the repository as it is built now. Installed packages are linked, those of the workspace to the copy. */
export function copyRepository(): string {
  const copy = copyFiles((name) => !leftOut.includes(name));
  for (const folder of ['.', 'rules', ...readdirSync(join(source, 'packages')).map((name) => join('packages', name))]) {
    if (existsSync(join(source, folder, 'node_modules'))) linkPackages(join(folder, 'node_modules'), copy);
  }
  return copy;
}

/** Copies the repository as a fresh checkout has it: nothing installed, nothing built. */
export function copySources(): string {
  return copyFiles((name) => ![...leftOut, 'dist'].includes(name) && !name.endsWith('.tsbuildinfo'));
}

function copyFiles(isWanted: (name: string) => boolean): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-copy-')));
  // Some tests run as a user who may not read what another's folder holds.
  chmodSync(copy, 0o755);
  cpSync(source, copy, { recursive: true, preserveTimestamps: true, filter: (path) => isWanted(basename(path)) });
  return copy;
}

function linkPackages(folder: string, copy: string): void {
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(join(source, folder))) {
    if (name === '@phitrace') linkPackages(join(folder, name), copy);
    else symlinkSync(toTarget(realpathSync(join(source, folder, name)), copy), join(copy, folder, name));
  }
}

/** A link to a package of the workspace leads to the copy's. */
function toTarget(installed: string, copy: string): string {
  const path = relative(source, installed);
  return path.includes('node_modules') ? installed : join(copy, path);
}
