import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, run } from './run.mjs';

const folder = join(repository, '.cache/semgrep');
const isWindows = process.platform === 'win32';
const bin = join(folder, isWindows ? 'Scripts' : 'bin');
const python = isWindows ? 'python' : 'python3';

/** Installs the pinned Semgrep into a folder of its own, where Python is there. Without it the tests that need it are skipped and counted. */
export function installSemgrep() {
  const { config } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  if (isInstalled(config.semgrep)) return;
  if (spawnSync(python, ['--version']).status !== 0) return console.log('No Python here: tests that run Semgrep are skipped.');
  console.log(`Installing Semgrep ${config.semgrep} …`);
  const isReady = run(python, ['-m', 'venv', folder]) === 0;
  const isDone = isReady && run(join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', `semgrep==${config.semgrep}`]) === 0;
  if (!isDone) console.log('Semgrep could not be installed: tests that run it are skipped.');
}

function isInstalled(version) {
  const executable = join(bin, isWindows ? 'semgrep.exe' : 'semgrep');
  if (!existsSync(executable)) return false;
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8', env: { ...process.env, SEMGREP_ENABLE_VERSION_CHECK: '0' } });
  return String(stdout).includes(version);
}
