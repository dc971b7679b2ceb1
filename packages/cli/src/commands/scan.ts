import { Option, type Command } from 'commander';
import type { Detector, Pack, ScanResult } from '@phitrace/core';
import { reporters } from '@phitrace/report';
import { rules } from '@phitrace/rules';
import { usesColor, type CommandContext } from '../context.js';
import { ExitCode, thresholds, toExitCode } from '../exit-codes.js';
import { keepScan } from '../cache/keep-scan.js';
import type { ScanMemory } from '../cache/memory.js';
import type { Recording } from '../cache/scan-cache.js';
import { findBaseline, withBaseline } from '../baseline-file.js';
import { confidences, filterResult, requireRules, severities, type Filters } from '../filters.js';
import { toInputTest } from '../inputs.js';
import {
  type CacheFlags,
  cacheLocationOption,
  packOption,
  repeatable,
  type ReportFlags,
  requireCache,
  severityOption,
} from '../options.js';
import { pairOutputs, prepareOutputs, writeOutputs, type Output } from '../outputs.js';
import { startProgress } from '../progress.js';
import { render, toLooks } from '../render.js';
import { toScanTarget } from '../root.js';
import { type ScanOptions, scanUnder } from '../scan.js';
import { findStagedText } from '../git-objects.js';
import { scanHistory, scanStaged } from '../scan-git.js';
import { loadNamedSetup, type Setup, withPacks } from '../setup.js';
import { toSummary } from '../summary.js';

export interface ScanFlags extends Filters, ReportFlags, CacheFlags {
  readonly pack: readonly Pack[];
  readonly quiet?: boolean;
  readonly staged?: boolean;
  readonly history?: string;
  readonly include?: 'tests';
}

const details = `
The root, from which paths in the report start, is the working directory; when a path lies
outside it, the root is that folder. What the code imports from the rest of its workspace is
read, too; only what was asked for is reported. Paths that are named are scanned even where
they would be left out by default (what .gitignore names, node_modules, dist, build, out,
coverage, code in hidden folders, *.d.ts, *.min.js). Links to folders are not followed.

--format and --output may be repeated and pair in the order given; the last format may go
without a file and is printed:
  $ phitrace scan --format sarif --output phi.sarif --format text`;

/** `phitrace scan` */
export function addScan(program: Command, context: CommandContext): void {
  const command = program
    .command('scan')
    .summary('find PHI that leaks')
    .description('Traces PHI through the code and reports every place where it leaks.')
    .argument('[paths...]', 'files or folders to scan; the working directory when absent');
  withReportOptions(command)
    .addOption(new Option('--staged', 'scan only the files that are staged in git, for a pre-commit hook').conflicts('history'))
    .option('--history <range>', 'look for records that commits of a range brought and that are gone since, such as main..HEAD')
    .addOption(
      new Option('--cache', 'keep what the scan says and finds out about files, and use it again while nothing has changed').conflicts(
        'history',
      ),
    )
    .addOption(cacheLocationOption())
    .addHelpText('after', details)
    .action((paths: string[], flags: ScanFlags, self: Command) => runScan(context, paths, flags, { color: usesColor(context, self) }));
}

/** The options that say what of a scan is reported, and how. */
export function withReportOptions(command: Command): Command {
  return command
    .addOption(
      repeatable(
        '--format <format>',
        `report to write: ${Object.keys(reporters).join(', ')} (default: the one of the file's extension, or "text")`,
      ),
    )
    .addOption(repeatable('--output <file>', 'file for the report, paired with --format in order; - for the terminal'))
    .option('--config <file>', "configuration to use instead of the root's phitrace.config.jsonc")
    .addOption(severityOption('--fail-on <severity>', 'lowest severity that ends with exit code 1', thresholds).default('error'))
    .addOption(severityOption('--min-severity <severity>', 'leave out findings below it', severities))
    .addOption(new Option('--min-confidence <confidence>', 'leave out findings below it').choices(confidences))
    .addOption(packOption())
    .addOption(repeatable('--rule <id>', 'report this rule only; may be repeated'))
    .addOption(new Option('--include <extra>', 'also report what only tests do').choices(['tests']))
    .option('--baseline <file>', "baseline to use instead of the root's phitrace.baseline.json")
    .option('--no-baseline', 'count what a baseline accepts, too')
    .option('--strict', 'end with exit code 3 when anything could not be analysed')
    .option('--details', 'print every finding in full, not only when there are few')
    .option('--quiet', 'print less: no progress, and of a text report only the summary');
}

interface ScanSetting {
  readonly color: boolean;
  readonly beside?: readonly Detector[];
  readonly memory?: ScanMemory | undefined;
}

/** Scans and reports, with what other detectors see beside ours. */
export async function runScan(context: CommandContext, paths: readonly string[], flags: ScanFlags, setting: ScanSetting): Promise<void> {
  requireCache(flags);
  // What is staged is asked of git: that is no answer of the disk by which a scan would be known again.
  const isRepeatable = flags.staged !== true;
  if (flags.cache)
    await keepScan(context, { isRepeatable }, (recorded, memory) => scanAndReport(recorded, paths, flags, { ...setting, memory }));
  else await scanAndReport(context, paths, flags, setting);
}

/** Gives the reports that were written to files. */
async function scanAndReport(
  context: CommandContext,
  paths: readonly string[],
  flags: ScanFlags,
  { color, beside = [], memory }: ScanSetting,
): Promise<Recording['files']> {
  const { terminal } = context;
  const outputs = pairOutputs(flags.format, flags.output);
  requireRules(flags.rule);
  const target = toScanTarget(terminal.cwd, paths);
  const setup = withPacks(loadNamedSetup(target.root, terminal.cwd, flags.config), flags.pack);
  prepareOutputs(outputs, terminal.cwd, toInputTest(setup, target.paths));

  const progress = startProgress(terminal, flags.quiet === true);
  const onProgress = (done: number, total: number): void => progress.update(done, total);
  const options = { ...target, onProgress, includesTests: flags.include === 'tests', beside, memory };
  const baseline = findBaseline(target.root, terminal.cwd, flags.baseline);
  const scanned = await endAfter(progress, () => scanAsked(flags, setup, options));
  if (!scanned) {
    tellNothing(context, flags);
    return [];
  }
  const result = filterResult(withBaseline(scanned, baseline), flags);

  const readFile = flags.staged ? (path: string) => findStagedText(target.root, path) : undefined;
  const texts = render(outputs, result, setup, toLooks(terminal, flags, color), readFile);
  writeOutputs(outputs, texts, terminal);
  context.exitCode = toExitCode(result, flags.failOn, flags.strict === true);
  if (!hasRule(setup, flags.rule)) refuseEmptyScan(context);
  if (!flags.quiet) remark(context, outputs, result, flags.strict === true);
  return outputs.flatMap(({ file }, index) => (file === undefined ? [] : [{ file, text: texts[index] ?? '' }]));
}

/** Undefined when only a part was asked for that git keeps, and it is empty. */
async function scanAsked({ staged, history }: ScanFlags, setup: Setup, options: ScanOptions): Promise<ScanResult | undefined> {
  if (history !== undefined) return scanHistory(setup, options, history);
  return staged ? scanStaged(setup, options) : scanUnder(setup, options);
}

function tellNothing({ terminal }: CommandContext, { quiet, staged }: ScanFlags): void {
  if (!quiet) terminal.err(`phitrace: ${staged ? 'nothing is staged' : 'nothing that these commits brought is gone'}\n`);
}

/** Whether any rule that is asked for is on, at least somewhere. */
function hasRule({ configuration: { rules: configured, overrides } }: Setup, asked: readonly string[]): boolean {
  const isOn = (id: string): boolean =>
    [configured, ...overrides.map((entry) => entry.rules)].some((all, index) =>
      index === 0 ? all[id] !== 'off' : (all[id] ?? 'off') !== 'off',
    );
  return rules.some(({ id }) => (asked.length === 0 || asked.includes(id)) && isOn(id));
}

/** A scan that looks for nothing finds nothing: that is never clean. */
function refuseEmptyScan(context: CommandContext): void {
  context.exitCode = ExitCode.incomplete;
  context.terminal.err('phitrace: nothing to look for: every rule is off; switch one on in "rules" of phitrace.config.jsonc\n');
}

function remark({ terminal }: CommandContext, outputs: readonly Output[], result: ScanResult, strict: boolean): void {
  const showsText = outputs.some((output) => output.format === 'text' && output.file === undefined);
  for (const line of toSummary(result, strict, showsText)) terminal.err(`phitrace: ${line}\n`);
}

async function endAfter<T>(progress: { end(): void }, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    progress.end();
  }
}
