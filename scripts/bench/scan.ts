import { join } from 'node:path';
import { compare, describeRatio, print } from './compare.ts';
import { check, type Compiler } from './compiler.ts';
import { measure, type Measured } from './measure.ts';

/** What is measured: the files of a tsconfig below a folder. */
export interface Input {
  readonly folder: string;
  readonly project: string;
  readonly rounds: number;
  readonly compiler: Compiler;
  /** The project's own code, relative to the folder. */
  readonly files: readonly string[];
  /** The folder of a repository with another build of phitrace. */
  readonly beside?: string | undefined;
}

/** A finding of either tool: `rule path:line`. */
export type Place = string;

interface Report {
  readonly summary: Readonly<Record<'filesAnalyzed' | 'findings' | 'sinkCalls' | 'cutFlows', number>>;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly suppression?: unknown;
    readonly location: { readonly path: string; readonly line: number };
  }[];
}

/** The command line of this build. */
export const binary = join(import.meta.dirname, '../../packages/cli/bin/phitrace.js');

/** A cold scan next to a type check of the same files. */
export function compareScan({ folder, project, rounds, compiler, files }: Input): void {
  print(`\nphitrace scan, and tsc --noEmit --skipLibCheck\n`);
  const scan = { name: 'scan', run: () => scanFiles(folder, files) };
  const tsc = { name: 'tsc', run: () => check(compiler, folder, project) };
  const { costs, last } = compare([scan, tsc], rounds);
  print(describeRatio('scan / tsc', ...costs));
  const { filesAnalyzed, sinkCalls, cutFlows, findings } = toReport(last[0]).summary;
  print(`scan: ${filesAnalyzed} files, ${sinkCalls} sink calls, ${cutFlows} cut flows, ${findings} findings\n`);
  print(`tsc: ${last[1].out.match(/error TS\d+/g)?.length ?? 0} type errors\n`);
}

/** Where the scan reports something that no comment accepts, with all packs of rules that are in `strict`. */
export function placesOfStrictScan(folder: string, files: readonly string[]): Place[] {
  return toPlaces(scanFiles(folder, files, ['--pack', 'strict']));
}

/** Where a scan reported something that no comment accepts. */
export function toPlaces(scanned: Measured): Place[] {
  return toReport(scanned)
    .findings.filter(({ suppression }) => suppression === undefined)
    .map(({ ruleId, location }) => `${ruleId} ${location.path}:${location.line}`)
    .sort();
}

function scanFiles(folder: string, files: readonly string[], flags: readonly string[] = []): Measured {
  const scanned = measure([binary, 'scan', '--quiet', '--fail-on', 'never', '--format', 'json', ...flags, ...files], folder);
  if (scanned.code !== 0) throw new Error(`the scan ended with exit code ${scanned.code ?? 'unknown'}: ${scanned.err}`);
  return scanned;
}

function toReport({ out }: Measured): Report {
  return JSON.parse(out) as Report;
}
