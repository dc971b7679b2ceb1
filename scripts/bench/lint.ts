import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { compare, describeRatio, print } from './compare.ts';
import { measure, type Measured } from './measure.ts';
import { type Input, type Place, placesOfStrictScan } from './scan.ts';

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number; readonly message: string }[];
}

const eslint = join(dirname(createRequire(import.meta.url).resolve('eslint/package.json')), 'bin/eslint.js');
const config = join(import.meta.dirname, 'typed-lint.config.js');

/** What the rules add to a typed lint run, and whether they report the same as the scan. */
export function compareLint(input: Input): void {
  print(`\neslint with one rule that asks for types, without and with all rules of phitrace (strict, crossFile: always)\n`);
  const { costs, last } = compare(
    [
      { name: 'eslint', run: () => lint(input, false) },
      { name: 'eslint with phitrace', run: () => lint(input, true) },
    ],
    input.rounds,
  );
  print(describeRatio('with phitrace / without', costs[1], costs[0]));
  printDifference(placesOfLint(input.folder, last[1]), placesOfStrictScan(input.folder, input.files));
}

function lint({ folder, project, files }: Input, withPhitrace: boolean): Measured {
  // Comments for other linters must not hide what the scan reports.
  const args = [eslint, '--no-inline-config', '--config', config, '--format', 'json', ...files];
  const linted = measure(args, folder, { PROJECT: project, PHITRACE_RULES: withPhitrace ? 'all' : '' });
  if (linted.code === null || linted.code > 1) throw new Error(`eslint broke down: ${linted.err}`);
  return linted;
}

function placesOfLint(folder: string, { out }: Measured): Place[] {
  return (JSON.parse(out) as LintResult[])
    .flatMap(({ filePath, messages }) =>
      messages
        .filter(({ ruleId }) => ruleId?.startsWith('phitrace/'))
        .map(({ ruleId, line }) => `${ruleId?.replace('phitrace/', '') ?? ''} ${relative(folder, filePath)}:${line}`),
    )
    .sort();
}

/** A difference fails the bench: both tools report the same, or one of them is wrong. */
function printDifference(linted: readonly Place[], scanned: readonly Place[]): void {
  const onlyLinted = linted.filter((place) => !scanned.includes(place));
  const onlyScanned = scanned.filter((place) => !linted.includes(place));
  print(`findings: ${linted.length} of eslint, ${scanned.length} of the scan\n`);
  if (onlyLinted.length + onlyScanned.length === 0 && linted.length === scanned.length) return;
  throw new Error(`eslint and the scan differ\n  only eslint: ${onlyLinted.join(', ')}\n  only the scan: ${onlyScanned.join(', ')}`);
}
