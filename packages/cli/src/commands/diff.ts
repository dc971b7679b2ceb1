import { Option, type Command } from 'commander';
import { compareSeverity, type ScanResult } from '@phitrace/core';
import { driftFormats, reportDrift, type DriftFormat } from '@phitrace/report';
import { findBaseline, withBaseline, type BaselineFlag } from '../baseline-file.js';
import { compareWith } from '../compare.js';
import { usesColor, type CommandContext } from '../context.js';
import { ExitCode, thresholds, type Threshold } from '../exit-codes.js';
import { keepScan } from '../cache/keep-scan.js';
import type { ScanMemory } from '../cache/memory.js';
import { type CacheFlags, cacheLocationOption, requireCache, severityOption } from '../options.js';
import { toReportContext } from '../render.js';
import { toScanTarget } from '../root.js';
import { scanUnder } from '../scan.js';
import { loadNamedSetup } from '../setup.js';

interface DiffFlags extends CacheFlags {
  readonly format: DriftFormat;
  readonly failOn: Threshold;
  readonly config?: string;
  readonly baseline?: BaselineFlag;
}

const details = `
Compares with the commit where the ref and the working tree part, so that what others changed since does not count.
It reads that commit from the repository, fetches nothing and runs nothing of it.`;

/** `phitrace diff <ref>` */
export function addDiff(program: Command, context: CommandContext): void {
  program
    .command('diff')
    .summary('tell what changed since another commit')
    .description('Tells which findings are new, fixed or moved since another commit, and which recipients, categories and BAAs are new.')
    .argument('<ref>', 'a git ref or commit')
    .argument('[paths...]', 'files or folders to scan; the working directory when absent')
    .addOption(new Option('--format <format>', 'how to report').choices(driftFormats).default('text'))
    .addOption(
      severityOption('--fail-on <severity>', 'lowest severity of a new finding that ends with exit code 1', thresholds).default('error'),
    )
    .option('--config <file>', "configuration to use instead of the root's phitrace.config.jsonc")
    .option('--baseline <file>', "baseline to use instead of the root's phitrace.baseline.json")
    .option('--no-baseline', 'use none')
    .option('--cache', 'keep what is found out about files, and use it again for those that have not changed')
    .addOption(cacheLocationOption())
    .addHelpText('after', details)
    .action((ref: string, paths: string[], flags: DiffFlags, command: Command) =>
      runDiff(context, { ref, paths, flags, color: usesColor(context, command) }),
    );
}

interface DiffAsked {
  readonly ref: string;
  readonly paths: readonly string[];
  readonly flags: DiffFlags;
  readonly color: boolean;
}

async function runDiff(context: CommandContext, asked: DiffAsked): Promise<void> {
  requireCache(asked.flags);
  if (!asked.flags.cache) return compareAndReport(context, asked);
  await keepScan(context, { isRepeatable: false }, async (recorded, memory) => {
    await compareAndReport(recorded, asked, memory);
    return [];
  });
}

async function compareAndReport(context: CommandContext, { ref, paths, flags, color }: DiffAsked, memory?: ScanMemory): Promise<void> {
  const { terminal } = context;
  const target = toScanTarget(terminal.cwd, paths);
  const setup = loadNamedSetup(target.root, terminal.cwd, flags.config);
  const baseline = findBaseline(target.root, terminal.cwd, flags.baseline);
  const result = withBaseline(await scanUnder(setup, { ...target, memory }), baseline);
  const { drift, base } = await compareWith(ref, result, target.paths, memory);
  terminal.out(reportDrift(flags.format, { drift, base }, result, toReportContext(result, setup, { color, details: false, brief: false })));
  context.exitCode = toCode(result, drift.added, flags.failOn);
}

function toCode(result: ScanResult, added: ScanResult['findings'], failOn: Threshold): ExitCode {
  if (result.coverage.filesAnalyzed === 0) return ExitCode.incomplete;
  return failOn !== 'never' && added.some(({ severity }) => compareSeverity(severity, failOn) >= 0) ? ExitCode.findings : ExitCode.clean;
}
