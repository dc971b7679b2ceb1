import { CommanderError } from 'commander';
import { ConfigurationError, InputError, InternalError } from '@phitrace/core';
import { ExitCode } from './exit-codes.js';
import { toOneLine, type Terminal } from './terminal.js';

/** Says in one line what went wrong and gives the exit code for it. */
export function toFailure(error: unknown, terminal: Terminal, debug: boolean): ExitCode {
  // commander has already written its line, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.clean : ExitCode.usage;
  if (error instanceof ConfigurationError || error instanceof InputError) {
    terminal.err(`phitrace: ${toOneLine(error.message)}\n`);
    return ExitCode.usage;
  }
  terminal.err(`phitrace: internal error: ${describe(error)}${debug ? '' : '; run again with --debug for the stack'}\n`);
  if (debug) terminal.err(`${toFrames(error).join('\n')}\n`);
  return ExitCode.internal;
}

/** The messages of other people's errors may quote the source text that is scanned: only our own are shown. */
function describe(error: unknown): string {
  if (error instanceof InternalError) return toOneLine(error.message);
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const frame = toFrames(error)[0]?.trim();
  return frame ? `${name} ${frame}` : name;
}

function toFrames(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack.split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
}
