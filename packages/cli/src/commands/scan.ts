import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { ScanResult } from '@phitrace/core';
import { usesColor, type CommandContext } from '../context.js';
import { thresholds, toExitCode, type Threshold } from '../exit-codes.js';
import { toInputTest } from '../inputs.js';
import { formats, pairOutputs, prepareOutputs, writeOutputs, type Output } from '../outputs.js';
import { startProgress } from '../progress.js';
import { render } from '../render.js';
import { toScanTarget } from '../root.js';
import { scanUnder } from '../scan.js';
import { loadBuiltInSetup } from '../setup.js';
import { toSummary } from '../summary.js';

interface ScanFlags {
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly config?: string;
  readonly failOn: Threshold;
  readonly strict?: boolean;
  readonly quiet?: boolean;
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
  program
    .command('scan')
    .summary('find PHI that leaks')
    .description('Traces PHI through the code and reports every place where it leaks.')
    .argument('[paths...]', 'files or folders to scan; the working directory when absent')
    .addOption(repeatable('--format <format>', `report to write: ${formats.join(', ')} (default: "text")`))
    .addOption(repeatable('--output <file>', 'file for the report, paired with --format in order; - for the terminal'))
    .option('--config <file>', "configuration to use instead of the root's phitrace.config.json")
    .addOption(new Option('--fail-on <severity>', 'lowest severity that ends with exit code 1').choices(thresholds).default('error'))
    .option('--strict', 'end with exit code 3 when anything could not be analysed')
    .option('--quiet', 'print the reports only: no progress, no summary')
    .addHelpText('after', details)
    .action((paths: string[], flags: ScanFlags, command: Command) => runScan(context, paths, flags, usesColor(context, command)));
}

async function runScan(context: CommandContext, paths: readonly string[], flags: ScanFlags, color: boolean): Promise<void> {
  const { terminal } = context;
  const outputs = pairOutputs(flags.format, flags.output);
  const target = toScanTarget(terminal.cwd, paths);
  const setup = loadBuiltInSetup(target.root, flags.config === undefined ? undefined : resolve(terminal.cwd, flags.config));
  prepareOutputs(outputs, terminal.cwd, toInputTest(setup, target.root, target.paths));

  const progress = startProgress(terminal, flags.quiet === true);
  const onProgress = (done: number, total: number): void => progress.update(done, total);
  const result = await endAfter(progress, () => scanUnder(setup, { ...target, onProgress }));

  const texts = render(outputs, result, setup, { color, ...(terminal.width === undefined ? {} : { width: terminal.width }) });
  writeOutputs(outputs, texts, terminal);
  context.exitCode = toExitCode(result, flags.failOn, flags.strict === true);
  if (!flags.quiet) remark(context, outputs, result, flags.strict === true);
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

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).default([], 'none').argParser((value: string, earlier: string[]) => [...earlier, value]);
}
