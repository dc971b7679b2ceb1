import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../', import.meta.url));

/** Runs a command in the repository, or a folder of it, with our own input and output; gives its exit code. */
export function run(command, args, environment = {}, folder = repository) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell, env: { ...process.env, ...environment } });
  return status ?? 1;
}

/** The same while other things go on: gives the exit code, and what the command wrote. */
export function runAside(command, ...args) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, args, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'], shell });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
    child.on('error', ({ message }) => resolve({ code: 1, output: `${command}: ${message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });
}
