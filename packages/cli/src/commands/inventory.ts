import { Option, type Command } from 'commander';
import { findInventoryFormat, inventoryFormats, reportInventory, type InventoryFormat } from '@phitrace/report';
import { findBaseline, withBaseline } from '../baseline-file.js';
import type { CommandContext } from '../context.js';
import { ExitCode } from '../exit-codes.js';
import { toReportContext } from '../render.js';
import { toScanTarget } from '../root.js';
import { scanUnder } from '../scan.js';
import { loadNamedSetup } from '../setup.js';
import { prepareFile, writeWhole } from '../whole-files.js';

interface InventoryFlags {
  readonly format?: InventoryFormat;
  readonly output?: string;
  readonly config?: string;
}

/** `phitrace inventory` */
export function addInventory(program: Command, context: CommandContext): void {
  program
    .command('inventory')
    .summary('list where PHI enters and where it goes')
    .description('Lists every way of PHI with who receives it, the BAA, safeguards and law, for a Security Risk Analysis.')
    .argument('[paths...]', 'files or folders to scan; the working directory when absent')
    .addOption(
      new Option('--format <format>', 'form of the inventory (default: the one of the file\'s extension, or "markdown")').choices(
        inventoryFormats,
      ),
    )
    .option('--output <file>', 'file for the inventory; the terminal when absent')
    .option('--config <file>', "configuration to use instead of the root's phitrace.config.jsonc")
    .action((paths: string[], flags: InventoryFlags) => runInventory(context, paths, flags));
}

async function runInventory(context: CommandContext, paths: readonly string[], { format, output, config }: InventoryFlags): Promise<void> {
  const { terminal } = context;
  const target = toScanTarget(terminal.cwd, paths);
  const setup = loadNamedSetup(target.root, terminal.cwd, config);
  const file = output === undefined ? undefined : prepareFile(terminal.cwd, output);
  const result = withBaseline(await scanUnder(setup, target), findBaseline(target.root, terminal.cwd, undefined));
  const form = format ?? (output === undefined ? undefined : findInventoryFormat(output)) ?? 'markdown';
  const text = reportInventory(form, result, toReportContext(result, setup, { color: false, details: false, brief: false }));
  if (file === undefined || output === undefined) terminal.out(text);
  else writeWhole(file, output, text);
  if (result.coverage.filesAnalyzed === 0) context.exitCode = ExitCode.incomplete;
}
