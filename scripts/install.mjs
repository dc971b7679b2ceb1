import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, run } from './run.mjs';

/** Installs what the lock file names, unless it is there. Uses nothing that would have to be installed first. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing dependencies …');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) throw new Error('`npm ci` failed');
}

/** Compares the lock file with the one that npm leaves in node_modules: times of files say nothing after a checkout. */
function isInstalled() {
  const hidden = join(repository, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = readPackages(hidden);
  const wanted = Object.entries(readPackages(join(repository, 'package-lock.json'))).filter(([path]) => path.includes('node_modules/'));
  return wanted.every(([path, entry]) => isSame(entry, installed[path]));
}

function isSame(wanted, installed) {
  const mayBeAbsent = wanted.optional || wanted.devOptional || wanted.peer;
  return installed ? wanted.version === installed.version : Boolean(mayBeAbsent);
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
