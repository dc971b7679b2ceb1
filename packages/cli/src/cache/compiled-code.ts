import node from 'node:module';
import { join } from 'node:path';
import { cacheHome, findSecret } from './machine-secret.js';
import { findFolderInCheckout } from './open-cache.js';

/** What Node has from 22.8 on. */
interface CompileCache {
  enableCompileCache?(folder: string): unknown;
}

/**
 * Has Node keep the code of this program as it compiled it, which is half of what a start costs. What lies there is run as it
 * is: it is kept beside the secret, where only this machine's user writes, and never where `--cache-location` says.
 */
export function keepCompiledCode(cwd: string): void {
  const home = cacheHome();
  try {
    if (findFolderInCheckout(home, cwd) === undefined && findSecret(home)) (node as CompileCache).enableCompileCache?.(join(home, 'code'));
  } catch {
    // It starts as fast as without.
  }
}
