import { execFileSync } from 'node:child_process';

/** The commit that is checked out in a folder; undefined outside a repository or without git. */
export function findCommit(folder: string): string | undefined {
  try {
    // A repository's own configuration may name a program to run as file-system monitor: never run it.
    const args = ['-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD'];
    return (
      execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 5000 }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}
