import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  Baseline,
  baselineName,
  ConfigurationError,
  count,
  isDay,
  NO_OWNER,
  toBaseline,
  toDay,
  type ScanResult,
  type Terms,
} from '@phitrace/core';
import { readBaseline, toBaselineText } from '../baseline-file.js';
import type { CommandContext } from '../context.js';
import { isFile } from '@phitrace/sources';
import { toScanTarget } from '../root.js';
import { scan } from '../scan.js';
import { prepareFile, writeWhole } from '../whole-files.js';

interface BaselineFlags {
  readonly output?: string;
  readonly owner?: string;
  readonly reason?: string;
  readonly expires?: string;
  readonly config?: string;
}

const defaults: Terms = { owner: NO_OWNER, reason: 'found when the baseline was made' };

const details = `
\`phitrace scan\` takes the baseline of its root by itself, and from then on fails on other findings only.
Entries that are still found keep their owner, reason and day; those that are no longer found are dropped.
No entry holds a value or a line of code: fingerprint, rule, path and names of the code.`;

/** `phitrace baseline` */
export function addBaseline(program: Command, context: CommandContext): void {
  program
    .command('baseline')
    .summary('accept what is found today')
    .description('Scans, and writes what is found to a baseline, so that only new findings fail.')
    .argument('[paths...]', 'files or folders to scan; the working directory when absent')
    .option('--output <file>', 'the baseline', baselineName)
    .option('--owner <who>', 'who answers for new entries', defaults.owner)
    .option('--reason <text>', 'why they may stay for now', defaults.reason)
    .option('--expires <day>', 'the last day on which new entries are accepted, as YYYY-MM-DD')
    .option('--config <file>', "configuration to use instead of the root's phitrace.config.jsonc")
    .addHelpText('after', details)
    .action((paths: string[], flags: BaselineFlags) => writeBaseline(context, paths, flags));
}

/** Scans, and writes the baseline of what is found. */
export async function writeBaseline({ terminal }: CommandContext, paths: readonly string[], flags: BaselineFlags): Promise<void> {
  const { output = baselineName } = flags;
  const terms = toTerms(flags);
  const target = toScanTarget(terminal.cwd, paths);
  const file = prepareFile(terminal.cwd, output);
  const before = isFile(file) ? readBaseline(file, target.root) : undefined;
  const result = await scan({ ...target, ...(flags.config === undefined ? {} : { configPath: resolve(terminal.cwd, flags.config) }) });
  if (result.coverage.filesAnalyzed === 0)
    throw new ConfigurationError('nothing scanned, so no baseline was written; name a folder with sources');
  const known = result.findings.filter(({ suppression }) => suppression === undefined);
  const baseline = toBaseline(known, terms, before);
  writeWhole(file, output, toBaselineText(baseline, dirname(file), target.root));
  terminal.out(toReceipt(output, baseline, before, result, join(target.root, baselineName) === file));
}

function toTerms({ owner = defaults.owner, reason = defaults.reason, expires }: BaselineFlags): Terms {
  if (expires !== undefined && !isDay(expires)) throw new ConfigurationError(`--expires ${expires} is no day; write it as YYYY-MM-DD`);
  if (expires !== undefined && expires < toDay(new Date()))
    throw new ConfigurationError(`--expires ${expires} is over already, so nothing would be accepted; name a day to come`);
  if (owner.trim() === '' || reason.trim() === '')
    throw new ConfigurationError('--owner and --reason may not be empty; say who answers and why');
  return { owner, reason, ...(expires === undefined ? {} : { expires }) };
}

function toReceipt(name: string, baseline: Baseline, before: Baseline | undefined, { root }: ScanResult, isFound: boolean): string {
  const kept = before ? ` (${before.entries.length} before)` : '';
  const use = isFound
    ? '`phitrace scan` uses it from now on and fails on new findings only.'
    : `Use it with \`phitrace scan --baseline ${name}\`.`;
  const place = relative(root, resolve(root, name));
  return `Wrote ${place}: ${count(baseline.entries.length, 'finding')}${kept}.\n${use} Commit it.\n`;
}
