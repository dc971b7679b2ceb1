import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { print } from './bench/compare.ts';
import { measure } from './bench/measure.ts';

/** `npm run crash -- <folder>…`: foreign code, such as the test suites of languages and parsers, must not bring a scan down. */
const help = `Usage: npm run crash -- <folder>... [--megabytes <n>]

Scans each folder as it is and fails when the scan

  crashes          any exit code but 0 under --fail-on never: one file's fault is a bug of ours, too
  loses a file     a code file on disk that the report neither counts as analysed nor names
  needs too much   more peak memory than --megabytes (default: 2048)

A hang shows as a command that doesn't end: it has no time limit, so that a slow machine fails nothing.
`;

const binary = join(import.meta.dirname, '../packages/cli/bin/phitrace.js');
const code = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
const generated = /\.min\.js$|\.d\.[cm]?ts$/;
const leftOut = new Set(['node_modules', 'dist', 'build', 'out', 'coverage']);

interface Report {
  readonly coverage: { readonly filesSeen: number; readonly filesAnalyzed: number; readonly skipped: readonly { path: string }[] };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { megabytes: { type: 'string', default: '2048' }, help: { type: 'boolean', default: false } },
  });
  if (values.help || positionals.length === 0) return print(help);
  const faults = positionals.flatMap((folder) => tryFolder(resolve(folder), Number(values.megabytes)));
  faults.forEach((fault) => print(`FAULT ${fault}\n`));
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** What went wrong in the scan of a folder. */
function tryFolder(folder: string, megabytes: number): string[] {
  const files = listCode(folder);
  const { cost, code: exit, out, err } = measure([binary, 'scan', '.', '--format', 'json', '--quiet', '--fail-on', 'never'], folder);
  print(
    `${folder}: ${files.length} code files, ${cost.cpu.toFixed(1)} s of processor time, ${cost.megabytes.toFixed(0)} MB, exit code ${exit ?? 'none'}\n`,
  );
  if (exit !== 0) return [`exit code ${exit ?? 'none'} in ${folder}: ${err.slice(0, 2000)}`];
  const memory = cost.megabytes > megabytes ? [`${cost.megabytes.toFixed(0)} MB in ${folder}`] : [];
  return [...memory, ...findLost(files, JSON.parse(out) as Report)];
}

/** Files on disk that the report accounts for in no way. */
function findLost(files: readonly string[], { coverage }: Report): string[] {
  const named = new Set(coverage.skipped.map(({ path }) => path));
  const unnamed = files.filter((file) => !named.has(file));
  if (coverage.filesSeen < files.length) return [`${files.length - coverage.filesSeen} of ${files.length} files were not seen`];
  if (coverage.filesAnalyzed < unnamed.length) return [`${unnamed.length - coverage.filesAnalyzed} files are neither analysed nor named`];
  return [];
}

/** Code files below a folder as the file system lists them, without what a scan leaves out by default. Written apart from the scan's own walk, to check it. */
function listCode(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && code.test(entry.name) && !generated.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter(
      (path) =>
        !path
          .split('/')
          .slice(0, -1)
          .some((name) => leftOut.has(name) || /^\.[^.]/.test(name)),
    );
}

main();
