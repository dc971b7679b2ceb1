import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `npm run corpus`: scans the pinned repositories of `test/corpus/repositories.json` that are on disk, each as it was
 * checked out, and scores the findings with the labels' own scorer.
 */
const help = `Usage: npm run corpus -- --repositories <folder> [options]

Scans the development repositories that are on disk and scores what was found.

  --repositories <folder>  holds one folder per repository and commit, named
                           <owner>+<name>@<first 12 of the commit>
                           (default: PHITRACE_CORPUS)
  --labels <file>          labelled lines, one JSON object a line
                           (default: PHITRACE_LABELS)
  --scorer <script>        scores the labels against a folder of SARIF:
                           node <script> <labels> <folder>
                           (default: PHITRACE_SCORER)
  --output <folder>        where SARIF and JSON reports go (default: .cache/corpus)
  --only <text>            only repositories whose folder name holds the text
  --list                   also list missed leaks and false alarms
  --help                   print this help

Without labels and scorer it only scans. Exit code: 0, 1 when a scan broke down, 2 for a mistake
in the command line, 3 when no repository is on disk.
`;

const repository = fileURLToPath(new URL('..', import.meta.url));
const binary = join(repository, 'packages/cli/bin/phitrace.js');

interface Pin {
  readonly repository: string;
  readonly commit: string;
}

interface Scanned {
  readonly folder: string;
  readonly code: number | null;
  readonly seconds: number;
  readonly summary?: Readonly<Record<'findings' | 'filesAnalyzed' | 'filesSkipped' | 'sinkCalls' | 'cutFlows', number>>;
}

function readFlags() {
  const { env } = process;
  const { values } = parseArgs({
    options: {
      repositories: { type: 'string', default: env['PHITRACE_CORPUS'] ?? '' },
      labels: { type: 'string', default: env['PHITRACE_LABELS'] ?? '' },
      scorer: { type: 'string', default: env['PHITRACE_SCORER'] ?? '' },
      output: { type: 'string', default: join(repository, '.cache/corpus') },
      only: { type: 'string', default: '' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

type Flags = ReturnType<typeof readFlags>;

/** What is wrong with the command line, if anything. */
function findMistake({ repositories, labels, scorer }: Flags): string | undefined {
  if (repositories === '') return '--repositories is missing; it names the folder that holds the checkouts';
  if ((labels === '') !== (scorer === '')) return '--labels and --scorer belong together';
  const absent = [repositories, labels, scorer].find((path) => path !== '' && !existsSync(path));
  return absent === undefined ? undefined : `there is no ${absent}`;
}

function main(): number {
  const flags = readFlags();
  if (flags.help) return print(help, 0);
  const mistake = findMistake(flags);
  if (mistake !== undefined) return print(`corpus: ${mistake}\n`, 2);

  const folders = readPins()
    .map(toFolder)
    .filter((folder) => folder.includes(flags.only));
  const present = folders.filter((folder) => existsSync(join(flags.repositories, folder)));
  if (present.length === 0) return print(`corpus: none of ${folders.length} repositories is in ${flags.repositories}\n`, 3);

  clearReports(flags.output);
  const scans = present.map((folder) => scan(folder, flags));
  const missing = folders.filter((folder) => !present.includes(folder));
  print(`\n${present.length} of ${folders.length} repositories scanned; reports are in ${flags.output}\n`, 0);
  if (missing.length > 0) print(`skipped, not on disk:\n${missing.map((folder) => `  ${folder}\n`).join('')}`, 0);
  const scored = flags.scorer === '' ? 0 : score(flags);
  return scored !== 0 || scans.some(({ summary }) => !summary) ? 1 : 0;
}

/** Reports of an earlier run would be scored as if they were of this one. Other files in the folder stay. */
function clearReports(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const reports = readdirSync(folder).filter((name) => /@[0-9a-f]{12}\.(sarif|json)$/.test(name));
  for (const name of reports) rmSync(join(folder, name));
}

function readPins(): Pin[] {
  return JSON.parse(readFileSync(join(repository, 'test/corpus/repositories.json'), 'utf8')) as Pin[];
}

function toFolder({ repository: name, commit }: Pin): string {
  return `${name.replace('/', '+')}@${commit.slice(0, 12)}`;
}

/** Scans one checkout from inside, so that locations start at its root. */
function scan(folder: string, flags: Flags): Scanned {
  const cwd = resolve(flags.repositories, folder);
  const report = resolve(flags.output, folder);
  const started = performance.now();
  const outputs = ['--format', 'sarif', '--output', `${report}.sarif`, '--format', 'json', '--output', `${report}.json`];
  const { status, stderr } = spawnSync(process.execPath, [binary, 'scan', '--quiet', '--fail-on', 'never', ...outputs], {
    cwd,
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  const scanned =
    status === 0 ? { folder, code: status, seconds, summary: readSummary(`${report}.json`) } : { folder, code: status, seconds };
  print(`${toRow(scanned)}\n${status === 0 ? '' : stderr}`, 0);
  return scanned;
}

function readSummary(report: string): NonNullable<Scanned['summary']> {
  return (JSON.parse(readFileSync(report, 'utf8')) as Required<Scanned>).summary;
}

function toRow({ folder, code, seconds, summary }: Scanned): string {
  const head = `${folder.padEnd(56)} ${seconds.toFixed(1).padStart(6)} s`;
  if (!summary) return `${head}  broke down, exit code ${code ?? 'unknown'}`;
  const { findings, filesAnalyzed, filesSkipped, sinkCalls, cutFlows } = summary;
  return `${head}  ${filesAnalyzed} files, ${filesSkipped} skipped, ${sinkCalls} sink calls, ${cutFlows} cut flows, ${findings} findings`;
}

/** The scorer prints its own tables: recall and false alarms by sink, by flow and by repository. */
function score({ scorer, labels, output, list }: Flags): number {
  print('\n', 0);
  return spawnSync(process.execPath, [scorer, labels, output, ...(list ? ['--list'] : [])], { stdio: 'inherit' }).status ?? 1;
}

function print(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(text);
  return code;
}

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = print(`corpus: ${error instanceof Error ? error.message : String(error)}\n`, 2);
}
