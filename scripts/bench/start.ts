import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from './compare.ts';
import { measure, toMedian } from './measure.ts';
import { binary, type Input } from './scan.ts';

/** What the program costs before it has anything to do: what it says of itself, and a scan of one line of code, which is more than what goes by until that is parsed. */
export function measureStart({ rounds }: Pick<Input, 'rounds'>): void {
  print('\nthe start of the program\n');
  const folder = mkdtempSync(join(tmpdir(), 'phitrace-bench-'));
  try {
    writeFileSync(join(folder, 'a.ts'), 'export const answer = 42;\n');
    tell('--help', ['--help'], folder, rounds);
    tell('a scan of one line', ['scan', '--quiet'], folder, rounds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tell(name: string, args: readonly string[], folder: string, rounds: number): void {
  const costs = Array.from({ length: rounds }, () => {
    const ran = measure([binary, ...args], folder);
    if (ran.code !== 0) throw new Error(`${name} ended with exit code ${ran.code ?? 'unknown'}: ${ran.err}`);
    return ran.cost;
  });
  const { cpu, megabytes } = toMedian(costs);
  print(`  ${name.padEnd(20)}${cpu.toFixed(2)} s CPU, ${megabytes.toFixed(0)} MB, median of ${rounds}\n`);
}
