import { resolve } from 'node:path';
import type { Command } from 'commander';
import { reporters } from '@phitrace/report';
import { findBaseline, withBaseline } from '../baseline-file.js';
import { usesColor, type CommandContext } from '../context.js';
import { thresholds, toExitCode } from '../exit-codes.js';
import { findRepository } from '../git.js';
import { repeatable, type ReportFlags, severityOption } from '../options.js';
import { pairOutputs, prepareOutputs, writeOutputs } from '../outputs.js';
import { render, toLooks } from '../render.js';
import { loadNamedSetup } from '../setup.js';
import { readShards } from '../shards.js';

const details = `
A part is written by \`phitrace scan packages/api --format shard --output api.shard\`. Each finding belongs to the
part where the data enters, so parts that cover the checkout give what one scan of it would.`;

/** `phitrace merge` */
export function addMerge(program: Command, context: CommandContext): void {
  program
    .command('merge')
    .summary('join scans of parts of a checkout')
    .description('Joins scans of parts of one checkout, made on several machines, into one report.')
    .argument('<shards...>', 'files that `phitrace scan --format shard` wrote')
    .addOption(repeatable('--format <format>', `report to write: ${Object.keys(reporters).join(', ')}`))
    .addOption(repeatable('--output <file>', 'file for the report, paired with --format in order; - for the terminal'))
    .option('--config <file>', "configuration to use instead of the repository's phitrace.config.jsonc")
    .addOption(severityOption('--fail-on <severity>', 'lowest severity that ends with exit code 1', thresholds).default('error'))
    .option('--baseline <file>', "baseline to use instead of the repository's phitrace.baseline.json")
    .option('--no-baseline', 'count what a baseline accepts, too')
    .option('--strict', 'end with exit code 3 when anything could not be analysed')
    .option('--details', 'print every finding in full, not only when there are few')
    .addHelpText('after', details)
    .action((files: string[], flags: ReportFlags, command: Command) => runMerge(context, files, flags, usesColor(context, command)));
}

function runMerge(context: CommandContext, files: readonly string[], flags: ReportFlags, color: boolean): void {
  const { terminal } = context;
  const outputs = pairOutputs(flags.format, flags.output);
  const root = findRepository(terminal.cwd) ?? terminal.cwd;
  const setup = loadNamedSetup(root, terminal.cwd, flags.config);
  prepareOutputs(outputs, terminal.cwd, (path) => files.some((file) => resolve(terminal.cwd, file) === path));
  const result = withBaseline(readShards(files, terminal.cwd, root), findBaseline(root, terminal.cwd, flags.baseline));
  writeOutputs(outputs, render(outputs, result, setup, toLooks(terminal, flags, color)), terminal);
  context.exitCode = toExitCode(result, flags.failOn, flags.strict === true);
}
