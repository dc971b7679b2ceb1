import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareBuilds } from './bench/builds.ts';
import { print } from './bench/compare.ts';
import { findCompiler, listFiles } from './bench/compiler.ts';
import { timeEditor } from './bench/editor.ts';
import { compareGrowth } from './bench/growth.ts';
import { compareLint } from './bench/lint.ts';
import { compareOrders } from './bench/order.ts';
import { describe, isKept, type Part, runParts, tellOutcome } from './bench/parts.ts';
import { comparePresidio } from './bench/presidio.ts';
import { measureRecords } from './bench/records.ts';
import { compareRescans } from './bench/rescan.ts';
import { compareScan, type Input } from './bench/scan.ts';
import { compareShares } from './bench/shares.ts';
import { measureStart } from './bench/start.ts';

/** `npm run bench`: what a scan, a lint run and an edit cost, each next to what is run without phitrace in the same minutes. */
const help = `Usage: npm run bench -- [folder] [options]

Measures whole processes on the same files: seconds on the clock, seconds of processor time, peak memory;
medians of interleaved rounds, and the ratios.

  scan     \`phitrace scan\` next to \`tsc --noEmit --skipLibCheck\`; not measured where dependencies of the project are
           not installed, without which the compiler does a part of its work
  builds   a scan of the whole folder next to one by another build of phitrace; only with --beside
  start    what the program costs before it has anything to do
  order    100 shuffles of files and sinks; fails when anything else is found, or other ways to it
  lint     typed eslint with all rules of phitrace next to one with a plain typed rule;
           fails when eslint and the scan do not report the same
  editor   the language server of eslint after an edit: of the example, or of all code of the folder as one
           project
  rescan   a scan with a cache next to one without: nothing, a document, what is accepted, a comment, one
           file of code changed;
           fails when both do not report the same
  growth   a scan of generated code, and of eight times as much; fails above ten times the processor time
  shares   a scan of a tenth, three, six and all of the folder's code; fails where processor time
           grows faster than by the power of 1.05 of the bytes

  records  a scan of records in JSON, CSV, HL7 v2 and X12: megabytes a second, and the memory
           of a file of 2 GB; fails below the targets
  presidio records beside the pattern recognisers of Microsoft Presidio on the same rows; only where
           --python names a Python that has presidio-analyzer; fails below 20 times its rate,
           or where it finds more

  folder            project to measure (default: the bundled example)
  --project <file>  its tsconfig (default: tsconfig.json in the folder)
  --beside <folder> repository of another build of phitrace
  --rounds <n>      rounds to run (default: 5)
  --only <names>    some of the parts, with commas between them
  --python <path>   a Python with presidio-analyzer
  --help            print this help

The scan and eslint get exactly the project's own code files that the tsconfig includes. The compiler is the project's own.
At the end stands what was measured, and what was not and why. Exit code 2: a part failed, or one that --only names was not measured.
`;

const all: Record<string, (input: Input) => void | Promise<void>> = {
  scan: compareScan,
  builds: compareBuilds,
  start: measureStart,
  order: compareOrders,
  lint: compareLint,
  editor: timeEditor,
  rescan: compareRescans,
  growth: compareGrowth,
  shares: compareShares,
  records: measureRecords,
};
const repository = fileURLToPath(new URL('..', import.meta.url));

/** The example is a solution of five projects, which tsc would only list; this tsconfig holds all their files. */
const example = { folder: 'fixtures/programs/telehealth', project: 'scripts/bench/telehealth.tsconfig.json' };

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      project: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      beside: { type: 'string' },
      only: { type: 'string' },
      python: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(help);
  const { only, python, beside } = values;
  if (python !== undefined) all.presidio = () => comparePresidio(python);
  const names = only === undefined ? Object.keys(all) : only.split(',');
  const input = { ...toInput(positionals[0], values.project, values.rounds), beside: beside === undefined ? beside : resolve(beside) };
  const outcome = await runParts(Object.fromEntries(names.map((name) => [name, toPart(name, input)])));
  tellOutcome(outcome);
  for (const each of outcome.failed) fail(each);
  if (!isKept(outcome, only !== undefined)) process.exitCode = 2;
}

function toPart(name: string, input: Input): Part {
  const part = all[name];
  if (!part) throw new Error(`--only is one of ${Object.keys(all).join(', ')}, and presidio with --python`);
  return () => part(input);
}

function fail(what: string): void {
  process.stderr.write(`bench: ${what}\n`);
  process.exitCode = 2;
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
  const compiler = findCompiler(folder);
  const { all, own } = listFiles(compiler, folder, project);
  if (own.length === 0) throw new Error(`${project} includes no code below ${folder}; name a tsconfig that does with --project`);
  print(
    `${folder}\nnode ${process.version}, typescript ${compiler.version}; ${all} files in the program, ${own.length} of them own code\n`,
  );
  return { folder, project, rounds, compiler, files: own };
}

try {
  await main();
} catch (error) {
  fail(describe(error));
}
