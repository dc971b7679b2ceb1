import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a program cost: seconds on the clock, seconds of processor time (user and system), peak resident memory. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}

export interface Measured {
  readonly cost: Cost;
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const hook = new URL('./usage.mjs', import.meta.url).href;

/** Runs a Node program to its end and measures the whole process, from start-up on. Programs that it starts itself do not count. */
export function measure(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'phitrace-bench-'));
  const usage = join(folder, 'usage.json');
  try {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, ...env, PHITRACE_USAGE_FILE: usage },
    });
    const wall = (performance.now() - started) / 1000;
    return { cost: { wall, ...readUsage(usage) }, code: status, out: stdout, err: stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Node gives processor time in microseconds and memory in kilobytes, on every system. */
export function readUsage(file: string): Pick<Cost, 'cpu' | 'megabytes'> {
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

/** The middle cost of several runs, each figure by itself. */
export function toMedian(costs: readonly Cost[]): Cost {
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    megabytes: median(costs.map(({ megabytes }) => megabytes)),
  };
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
