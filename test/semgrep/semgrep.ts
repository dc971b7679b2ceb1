import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSemgrep } from '@phitrace/semgrep';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = process.platform === 'win32' ? 'Scripts' : 'bin';

/** The Semgrep that `npm test` installs, or one that the machine has; absent where neither is there. */
export function testedSemgrep(): string | undefined {
  const own = join(repository, '.cache/semgrep', folder, process.platform === 'win32' ? 'semgrep.exe' : 'semgrep');
  if (existsSync(own)) return own;
  const found = findSemgrep('/nowhere');
  return 'path' in found ? found.path : undefined;
}
