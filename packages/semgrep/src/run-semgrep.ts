import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietEnvironment } from './find-semgrep.js';

/** One run of Semgrep: rules of a language over its files. */
export interface SemgrepRun {
  /** Absolute path of the executable. */
  readonly executable: string;
  /** Absolute path of the file that holds the rules: Semgrep reads no JSON file of a folder that is named instead. */
  readonly rules: string;
  /** Absolute paths. Files that are named are scanned whatever an ignore file of Semgrep says. */
  readonly targets: readonly string[];
  /** Bytes. */
  readonly largestFile: number;
  /** Milliseconds for the whole run. */
  readonly limit: number;
}

/** What Semgrep wrote, or why it wrote nothing. The text of its messages is not kept: it may quote the code. */
export type SemgrepOutput = { readonly json: string } | { readonly failed: string };

/** Seconds that a rule may take in a file, and how often it may take too long before the file is left out. */
const perRule = { timeout: 10, threshold: 3 };

/** Runs Semgrep in an empty folder, without network, in the group of processes that a time-out ends whole. */
export async function runSemgrep(run: SemgrepRun): Promise<SemgrepOutput> {
  const folder = mkdtempSync(join(tmpdir(), 'phitrace-semgrep-'));
  try {
    const output = join(folder, 'output.json');
    const failed = await start(run, folder, output);
    return failed === undefined ? { json: readFileSync(output, 'utf8') } : { failed };
  } catch (error) {
    return { failed: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'it wrote no output' : 'its output could not be read' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toArguments({ rules, targets, largestFile }: SemgrepRun, output: string): string[] {
  return [
    ...['scan', '--config', rules, '--json', '--output', output, '--quiet', '--metrics=off', '--disable-version-check'],
    // A comment of Semgrep's own would hide a leak without a reason.
    ...['--disable-nosem', '--no-git-ignore', '--no-rewrite-rule-ids', '--max-target-bytes', String(largestFile)],
    ...['--timeout', String(perRule.timeout), '--timeout-threshold', String(perRule.threshold), '--', ...targets],
  ];
}

/** Resolves to the reason when the run failed. */
function start(run: SemgrepRun, folder: string, output: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const detached = process.platform !== 'win32';
    const child = spawn(run.executable, toArguments(run, output), {
      cwd: folder,
      detached,
      env: quietEnvironment(folder),
      shell: false,
      stdio: 'ignore',
    });
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      endGroup(child.pid, detached);
    }, run.limit);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve(`it could not be started (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(isOver ? `it took longer than ${Math.round(run.limit / 1000)} s` : describeExit(code));
    });
  });
}

/** Findings end with 0, or 1 where an option asks for it; everything else is a failure. */
function describeExit(code: number | null): string | undefined {
  return code === 0 || code === 1 ? undefined : `it ended with ${code === null ? 'a signal' : `exit code ${code}`}`;
}

function endGroup(pid: number | undefined, isGroup: boolean): void {
  if (pid === undefined) return;
  try {
    process.kill(isGroup ? -pid : pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
