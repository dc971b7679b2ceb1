import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from './compare.ts';
import { type Cost, measure } from './measure.ts';
import { emptyText, recordTexts, writeText } from './record-texts.ts';

const binary = join(import.meta.dirname, '../../packages/cli/bin/phitrace.js');
const MEGABYTE = 1_000_000;
const SIZE = 48;
const HUGE = 2_000 * MEGABYTE;
/** A file that is read in part must not cost more memory than one that is read whole by more than this. */
const MOST_MORE = 1.6;

/** Megabytes of records a second of processor time, without what an empty scan costs, and the memory of a file of 2 GB. Fails below the targets. */
export function measureRecords(): void {
  const folder = mkdtempSync(join(tmpdir(), 'phitrace-records-'));
  try {
    writeFileSync(join(folder, 'empty.txt'), 'nothing\n');
    const start = toCost(folder, 'empty.txt');
    print(`\nrecords: files of ${SIZE} MB, one core\n`);
    const slow = recordTexts.filter((text) => {
      writeFileSync(join(folder, text.file), writeText(text, SIZE * MEGABYTE));
      const cost = toCost(folder, text.file);
      const rate = SIZE / Math.max(cost.cpu - start.cpu, 0.01);
      print(
        `${text.file.padEnd(20)}${rate.toFixed(1).padStart(7)} MB/s (target ${text.target}), ${cost.megabytes.toFixed(0)} MB of memory\n`,
      );
      return rate < text.target;
    });
    writeFileSync(join(folder, emptyText.file), writeText(emptyText, SIZE * MEGABYTE));
    const passed = toCost(folder, emptyText.file);
    print(`lines that can hold nothing: ${(SIZE / Math.max(passed.cpu - start.cpu, 0.01)).toFixed(1)} MB/s\n`);
    const whole = toCost(folder, 'patients.csv');
    truncateSync(join(folder, 'patients.csv'), HUGE);
    const part = toCost(folder, 'patients.csv');
    print(
      `a file of 2 GB: ${part.cpu.toFixed(1)} s, ${part.megabytes.toFixed(0)} MB of memory; of ${SIZE} MB: ${whole.megabytes.toFixed(0)} MB\n`,
    );
    const isFlat = part.megabytes <= whole.megabytes * MOST_MORE;
    if (slow.length > 0 || !isFlat) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toCost(folder: string, file: string): Cost {
  const { cost, code, err } = measure([binary, 'scan', file, '--format', 'json', '--quiet', '--fail-on', 'never'], folder);
  if (code !== 0) throw new Error(`the scan of ${file} ended with ${code}: ${err.slice(0, 200)}`);
  return cost;
}
