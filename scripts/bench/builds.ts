import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compare, describeRatio, print } from './compare.ts';
import { measure, type Measured } from './measure.ts';
import { NotMeasured } from './parts.ts';
import { binary, type Input, toPlaces } from './scan.ts';

/** A scan of the whole folder next to one by another build of phitrace; the findings of both are compared, for another build finds other things. */
export function compareBuilds({ folder, rounds, beside }: Input): void {
  if (beside === undefined) throw new NotMeasured('no other build to compare with; name the folder of its repository with --beside');
  const other = join(beside, 'packages/cli/bin/phitrace.js');
  if (!existsSync(other)) throw new Error(`there is no ${other}`);
  print(`\nphitrace scan of all, and by the build in ${beside}\n`);
  const { costs, last } = compare(
    [
      { name: 'this build', run: () => scanAll(binary, folder) },
      { name: 'other build', run: () => scanAll(other, folder) },
    ],
    rounds,
  );
  print(describeRatio('this / other', ...costs));
  const [own, others] = last.map((scanned) => new Set(toPlaces(scanned))) as [Set<string>, Set<string>];
  print(`findings: ${own.size} and ${others.size}, ${[...own].filter((place) => others.has(place)).length} of them the same\n`);
}

function scanAll(program: string, folder: string): Measured {
  const scanned = measure([program, 'scan', '.', '--quiet', '--fail-on', 'never', '--format', 'json'], folder);
  if (scanned.code !== 0) throw new Error(`the scan ended with exit code ${scanned.code ?? 'unknown'}: ${scanned.err}`);
  return scanned;
}
