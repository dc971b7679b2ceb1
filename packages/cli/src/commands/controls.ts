import { Option, type Command } from 'commander';
import { type CrosswalkFormat, crosswalkFormats, reportCrosswalk } from '@phitrace/report';
import { findBaseline, withBaseline } from '../baseline-file.js';
import type { CommandContext } from '../context.js';
import { ExitCode } from '../exit-codes.js';
import { toReportContext } from '../render.js';
import { toScanTarget } from '../root.js';
import { scanUnder } from '../scan.js';
import { loadNamedSetup, withPacks } from '../setup.js';
import { prepareFile, writeWhole } from '../whole-files.js';

interface ControlsFlags {
  readonly format?: CrosswalkFormat;
  readonly output?: string;
  readonly config?: string;
}

const endings: readonly (readonly [ending: string, format: CrosswalkFormat])[] = [
  ['.json', 'json'],
  ['.md', 'markdown'],
];

const details = `
Every rule is asked, whatever packs the configuration names; severities of its own hold. It says what code and
settings show, no more: it is no certificate, and no advice of a lawyer.`;

/** `phitrace controls` */
export function addControls(program: Command, context: CommandContext): void {
  program
    .command('controls')
    .summary('lay the law and the guides beside what was seen')
    .description(
      'Lists the HIPAA Security Rule, its proposed change, NIST SP 800-66r2 and the NIST AI RMF, and for each section what was seen: met by evidence, a gap, nothing, or not checkable by code.',
    )
    .argument('[paths...]', 'files or folders to scan; the working directory when absent')
    .addOption(
      new Option('--format <format>', 'form of the list (default: the one of the file\'s extension, or "text")').choices(crosswalkFormats),
    )
    .option('--output <file>', 'file for the list; the terminal when absent')
    .option('--config <file>', "configuration to use instead of the root's phitrace.config.jsonc")
    .addHelpText('after', details)
    .action((paths: string[], flags: ControlsFlags) => runControls(context, paths, flags));
}

async function runControls(context: CommandContext, paths: readonly string[], { format, output, config }: ControlsFlags): Promise<void> {
  const { terminal } = context;
  const target = toScanTarget(terminal.cwd, paths);
  const setup = withPacks(loadNamedSetup(target.root, terminal.cwd, config), ['strict']);
  const file = output === undefined ? undefined : prepareFile(terminal.cwd, output);
  const result = withBaseline(await scanUnder(setup, target), findBaseline(target.root, terminal.cwd, undefined));
  const ending = endings.find(([each]) => output?.toLowerCase().endsWith(each));
  const form = format ?? ending?.[1] ?? 'text';
  const text = reportCrosswalk(form, result, toReportContext(result, setup, { color: false, details: false, brief: false }));
  if (file === undefined || output === undefined) terminal.out(text);
  else writeWhole(file, output, text);
  if (result.coverage.filesAnalyzed === 0) context.exitCode = ExitCode.incomplete;
}
