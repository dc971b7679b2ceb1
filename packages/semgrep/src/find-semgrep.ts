import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { isWithin } from '@phitrace/sources';

/** The versions whose output is understood, and the one that the tests run. */
export const supported = { from: '1.100.0', below: '2.0.0', tested: '1.180.0' } as const;

/** An executable that can be asked, or why there is none. */
export type FoundSemgrep = { readonly path: string; readonly version: string } | { readonly absent: string };

const versionLimit = 20_000;

/**
 * The Semgrep that the user names in PHITRACE_SEMGREP, or the first one on PATH. Nothing inside of the scanned folder is
 * ever run: what lies there may come from a stranger's pull request.
 */
export function findSemgrep(root: string, environment: NodeJS.ProcessEnv = process.env): FoundSemgrep {
  const named = environment['PHITRACE_SEMGREP'] ?? '';
  const path = named === '' ? findOnPath(root, environment['PATH'] ?? '') : named;
  if (path === undefined) return { absent: 'Semgrep is not on PATH' };
  if (!isAbsolute(path)) return { absent: 'PHITRACE_SEMGREP is not an absolute path' };
  if (!isOutside(root, path)) return { absent: 'PHITRACE_SEMGREP names a file inside of the scanned folder' };
  return toSupported(path, readVersion(path));
}

function toSupported(path: string, version: string | undefined): FoundSemgrep {
  if (version === undefined) return { absent: 'the Semgrep that was found does not tell its version' };
  const isUnderstood = compare(version, supported.from) >= 0 && compare(version, supported.below) < 0;
  return isUnderstood ? { path, version } : { absent: `Semgrep ${version} is not supported; install ${supported.tested}` };
}

function findOnPath(root: string, path: string): string | undefined {
  const name = process.platform === 'win32' ? 'semgrep.exe' : 'semgrep';
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, name)).find((file) => isExecutable(file) && isOutside(root, file));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function isOutside(root: string, file: string): boolean {
  try {
    return !isWithin(realpathSync(root), realpathSync(file)) && !isWithin(root, file);
  } catch {
    return true;
  }
}

function readVersion(path: string): string | undefined {
  const { stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: versionLimit,
    shell: false,
    cwd: '/',
    env: quietEnvironment(),
  });
  return /\d+\.\d+\.\d+/.exec(stdout ?? '')?.[0];
}

/** Nothing of the user's environment but what a program needs to start; nothing that makes Semgrep call home. */
export function quietEnvironment(home?: string): NodeJS.ProcessEnv {
  const { PATH, LANG, SYSTEMROOT, TEMP, TMPDIR } = process.env;
  const settings = home === undefined ? {} : { HOME: home, SEMGREP_SETTINGS_FILE: join(home, 'settings.yml') };
  const own = { SEMGREP_SEND_METRICS: 'off', SEMGREP_ENABLE_VERSION_CHECK: '0', PYTHONIOENCODING: 'utf-8' };
  const kept = Object.entries({ PATH, LANG, SYSTEMROOT, TEMP, TMPDIR }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(kept), ...own, ...settings };
}

function compare(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
