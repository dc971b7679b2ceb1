import { relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { traceLine, type TraceLine, type TraceStep } from '@phitrace/flows';
import { describeEvidence, formatPlace } from '@phitrace/report';
import { ConfigurationError } from '@phitrace/core';
import { openProject } from '@phitrace/sources';
import type { CommandContext } from '../context.js';
import { isFile } from '../entries.js';
import { ExitCode } from '../exit-codes.js';
import { toScanTarget } from '../root.js';
import { loadSetup } from '../setup.js';

interface TraceFlags {
  readonly config?: string;
}

/** `phitrace trace <file:line>` */
export function addTrace(program: Command, context: CommandContext): void {
  program
    .command('trace')
    .summary('tell why a value is or is not PHI')
    .description('Tells for every value on a line why it is or is not PHI: where it comes from and each step on the way.')
    .argument('<place>', 'a place in a source file, as file:line')
    .option('--config <file>', "configuration to use instead of the root's phitrace.config.jsonc")
    .action((place: string, flags: TraceFlags) => runTrace(context, place, flags));
}

function runTrace(context: CommandContext, place: string, flags: TraceFlags): void {
  const { terminal } = context;
  const { file, line } = parsePlace(place);
  const { root, paths } = toScanTarget(terminal.cwd, [file]);
  const path = paths[0] ?? root;
  if (!isFile(path)) throw new ConfigurationError(`${file} is not a file that can be read`);
  const setup = loadSetup(root, flags.config === undefined ? undefined : resolve(terminal.cwd, flags.config));
  const values = traceLine(openProject(setup, { root, paths: [root, path] }), relative(root, path).split(sep).join('/'), line);
  if (values.length === 0) context.exitCode = ExitCode.incomplete;
  terminal.out(values.length === 0 ? `${file}:${line}: no value on this line\n` : values.map(toText).join('\n'));
}

function parsePlace(place: string): { file: string; line: number } {
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(place) ?? [];
  if (file === undefined || Number(line) < 1)
    throw new ConfigurationError(`${place} is not a place; write file:line, for example src/visit.ts:42`);
  return { file, line: Number(line) };
}

function toText({ location, name, found, end, steps }: TraceLine): string {
  const verdict = found ? `${found.category}: ${describeEvidence(found.source.evidence)} (${found.confidence})` : `not PHI: ends in ${end}`;
  const path = steps.map((step, index) => `    ${formatPlace(step.location)}  ${index === 0 ? 'source' : 'step'}: ${describe(step)}\n`);
  return `${formatPlace(location)}  ${name}: ${verdict}\n${path.join('')}`;
}

function describe({ node, name, path }: TraceStep): string {
  return [node, name, path.join('.')].filter((part) => part !== '').join(' ');
}
