import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../', import.meta.url));

/** Runs a command in the repository, or a folder of it, with our own input and output; gives its exit code. */
export function run(command, args, environment = {}, folder = repository) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell, env: { ...process.env, ...environment } });
  return status ?? 1;
}
