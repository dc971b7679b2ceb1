import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check, findCompiler, listFiles, type Compiler } from './bench/compiler.ts';
import { measure, toMedian, type Cost, type Measured } from './bench/measure.ts';

/**
 * `npm run bench`: what a cold scan costs next to a type check of the same files in the same run. Rounds are
 * interleaved and change who goes first, so that a busy machine slows both.
 */
const help = `Usage: npm run bench -- [folder] [options]

Measures \`phitrace scan\` and \`tsc --noEmit --skipLibCheck\` on the same files: seconds on the clock,
seconds of processor time, peak memory; medians, and the ratio of the two.

  folder            project to measure (default: the bundled example)
  --project <file>  its tsconfig (default: tsconfig.json in the folder)
  --rounds <n>      rounds to run (default: 5)
  --help            print this help

The scan gets exactly the project's own code files that the tsconfig includes. The compiler is the project's own.
`;

const repository = fileURLToPath(new URL('..', import.meta.url));
const binary = join(repository, 'packages/cli/bin/phitrace.js');

/** The example is a solution of five projects, which tsc would only list; this tsconfig holds all their files. */
const example = { folder: 'fixtures/programs/telehealth', project: 'scripts/bench/telehealth.tsconfig.json' };

interface Input {
  readonly folder: string;
  readonly project: string;
  readonly rounds: number;
}

interface Round {
  readonly scan: Measured;
  readonly tsc: Measured & { readonly errors: number };
}

interface ScanSummary {
  readonly filesAnalyzed: number;
  readonly findings: number;
  readonly sinkCalls: number;
  readonly cutFlows: number;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { project: { type: 'string' }, rounds: { type: 'string', default: '5' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return print(help);
  run(toInput(positionals[0], values.project, values.rounds));
  return 0;
}

function toInput(given: string | undefined, tsconfig: string | undefined, count: string): Input {
  const bundled = join(repository, example.folder);
  const folder = given === undefined ? bundled : resolve(given);
  const usual = folder === bundled ? join(repository, example.project) : join(folder, 'tsconfig.json');
  const project = tsconfig === undefined ? usual : resolve(tsconfig);
  const absent = [folder, project].find((path) => !existsSync(path));
  if (absent !== undefined) throw new Error(`there is no ${absent}`);
  const rounds = Number(count);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a whole number from 1');
  return { folder, project, rounds };
}

function run({ folder, project, rounds }: Input): void {
  const compiler = findCompiler(folder);
  const files = listFiles(compiler, folder, project);
  if (files.own.length === 0) throw new Error(`${project} includes no code below ${folder}; name a tsconfig that does with --project`);
  print(`${folder}\nnode ${process.version}, typescript ${compiler.version}\n`);
  print(`tsc reads ${files.all} files, ${files.own.length} of them the project's own code; the scan gets these ${files.own.length}\n\n`);

  const measured: Round[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const result = runRound({ folder, project, compiler, files: files.own }, round);
    print(`round ${round}\n${toRow('scan', result.scan.cost)}${toRow('tsc', result.tsc.cost)}`);
    measured.push(result);
  }
  printResult(measured);
}

function runRound(on: { folder: string; project: string; compiler: Compiler; files: readonly string[] }, round: number): Round {
  const tscFirst = round % 2 === 0 ? check(on.compiler, on.folder, on.project) : undefined;
  const scan = scanFiles(on.folder, on.files);
  return { scan, tsc: tscFirst ?? check(on.compiler, on.folder, on.project) };
}

function scanFiles(folder: string, files: readonly string[]): Measured {
  const scanned = measure([binary, 'scan', '--quiet', '--fail-on', 'never', '--format', 'json', ...files], folder);
  if (scanned.code !== 0) throw new Error(`the scan ended with exit code ${scanned.code ?? 'unknown'}: ${scanned.err}`);
  return scanned;
}

function printResult(rounds: readonly Round[]): void {
  const scan = toMedian(rounds.map((round) => round.scan.cost));
  const tsc = toMedian(rounds.map((round) => round.tsc.cost));
  print(`\nmedian of ${rounds.length}\n${toRow('scan', scan)}${toRow('tsc', tsc)}`);
  print(
    `ratio scan / tsc: wall ${toRatio(scan.wall, tsc.wall)}, CPU ${toRatio(scan.cpu, tsc.cpu)}, memory ${toRatio(scan.megabytes, tsc.megabytes)}\n\n`,
  );

  const last = rounds.at(-1);
  if (!last) return;
  const { filesAnalyzed, findings, sinkCalls, cutFlows } = (JSON.parse(last.scan.out) as { summary: ScanSummary }).summary;
  print(`scan: ${filesAnalyzed} files, ${sinkCalls} sink calls, ${cutFlows} cut flows, ${findings} findings\n`);
  print(`tsc: ${last.tsc.errors} type errors\n`);
}

function toRow(name: string, { wall, cpu, megabytes }: Cost): string {
  const figures = [`${wall.toFixed(2)} s wall`, `${cpu.toFixed(2)} s CPU`, `${megabytes.toFixed(0)} MB`];
  return `  ${name.padEnd(5)}${figures.map((figure) => figure.padStart(14)).join('')}\n`;
}

function toRatio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
