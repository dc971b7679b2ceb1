import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const BYTES = 32;

/** The folder in which this user's programs keep what they can make again. */
export function cacheHome(environment: NodeJS.ProcessEnv = process.env, home = homedir()): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'phitrace');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'phitrace', 'Cache');
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches', 'phitrace') : join(home, '.cache', 'phitrace');
}

/** The secret of this machine's user, by which a cache is known to be its own. It never lies in the cache itself, which may be brought by others. */
export function findSecret(folder: string): Buffer | undefined {
  const path = join(folder, 'secret');
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || isOthers(stat.uid)) return undefined;
  const secret = readFileSync(path);
  return secret.length === BYTES ? secret : undefined;
}

/** The same; made where there is none. Undefined where something else stands in its place. */
export function findOrMakeSecret(folder: string): Buffer | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(join(folder, 'secret'), randomBytes(BYTES), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return findSecret(folder);
}

function isOthers(uid: number): boolean {
  const own = process.getuid?.();
  return own !== undefined && own !== uid;
}
