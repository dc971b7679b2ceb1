import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { cacheHome } from './machine-secret.js';
import { SealedFiles } from './sealed-files.js';

/** The folder of the cache: the one that a command line names, else one of this machine's user. */
export function cacheFolder(args: readonly string[], cwd: string): string {
  const named = args.findLast((arg) => arg.startsWith(`${LOCATION}=`))?.slice(LOCATION.length + 1);
  const next = args[args.lastIndexOf(LOCATION) + 1];
  const given = named ?? (args.includes(LOCATION) ? next : undefined);
  return given === undefined ? join(cacheHome(), 'scans') : resolve(cwd, given);
}

const LOCATION = '--cache-location';

/** The folder of the entries or of the secret that lies in the checkout, where it may have come with it; undefined when neither does. */
export function findFolderInCheckout(folder: string, cwd: string): string | undefined {
  const checkout = toReal(findCheckout(cwd));
  return [folder, cacheHome()].find((each) => liesIn(checkout, toReal(each)));
}

export function openCache(args: readonly string[], cwd: string, secret: Buffer): SealedFiles | undefined {
  const folder = cacheFolder(args, cwd);
  return findFolderInCheckout(folder, cwd) !== undefined ? undefined : new SealedFiles(folder, secret);
}

/** The repository around a folder, else the folder. */
function findCheckout(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}

function liesIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** Without links, as far as the path is there. */
function toReal(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(toReal(parent), relative(parent, path));
}
