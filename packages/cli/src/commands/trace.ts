import { relative, sep } from 'node:path';
import type { Command } from 'commander';
import { ConfigurationError } from '@phitrace/core';
import { flows, traceLine } from '@phitrace/flows';
import { reportTrace } from '@phitrace/report';
import { openProject } from '@phitrace/sources';
import { findBaseline, withBaseline } from '../baseline-file.js';
import type { CommandContext } from '../context.js';
import { isFile } from '@phitrace/sources';
import { ExitCode } from '../exit-codes.js';
import { toReportContext } from '../render.js';
import { toScanTarget } from '../root.js';
import { scanWith } from '../scan.js';
import { loadNamedSetup } from '../setup.js';

interface TraceFlags {
  readonly config?: string;
}

/** `phitrace trace <file:line>` */
export function addTrace(program: Command, context: CommandContext): void {
  program
    .command('trace')
    .summary('tell why a value is or is not PHI')
    .description('Tells whether a line is reported and why, and for its values where they come from.')
    .argument('<place>', 'a place in a source file, as file:line')
    .option('--config <file>', "configuration to use instead of the root's phitrace.config.jsonc")
    .action((place: string, flags: TraceFlags) => runTrace(context, place, flags));
}

async function runTrace(context: CommandContext, place: string, flags: TraceFlags): Promise<void> {
  const { terminal } = context;
  const { file, line } = parsePlace(place);
  const { root, paths } = toScanTarget(terminal.cwd, [file]);
  const absolute = paths[0] ?? root;
  if (!isFile(absolute)) throw new ConfigurationError(`${file} is not a file that can be read`);
  const setup = loadNamedSetup(root, terminal.cwd, flags.config);
  const path = relative(root, absolute).split(sep).join('/');
  const values = traceLine(openProject(setup, { root, paths: [root, absolute], includesTests: true }), path, line);
  if (values.length === 0) {
    context.exitCode = ExitCode.incomplete;
    return terminal.out(`${file}:${line}: no value on this line\n`);
  }
  const scanned = await scanWith([flows], setup, { root, paths: [root, absolute], includesTests: true });
  const result = withBaseline(scanned, findBaseline(root, terminal.cwd, undefined));
  terminal.out(reportTrace({ path, line, values }, result, toReportContext(result, setup, { color: false, details: false, brief: false })));
}

function parsePlace(place: string): { file: string; line: number } {
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(place) ?? [];
  if (file === undefined || Number(line) < 1)
    throw new ConfigurationError(`${place} is not a place; write file:line, for example src/visit.ts:42`);
  return { file, line: Number(line) };
}
