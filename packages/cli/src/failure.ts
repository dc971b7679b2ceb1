import { CommanderError } from 'commander';
import { ConfigurationError, InputError, InternalError } from '@phitrace/core';
import { ExitCode } from './exit-codes.js';
import { toOneLine, type Terminal } from './terminal.js';

/** Says in one line what went wrong and gives the exit code for it. */
export function reportFailure(error: unknown, terminal: Terminal, debug: boolean): ExitCode {
  // commander has already written its line, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.clean : ExitCode.usage;
  if (error instanceof ConfigurationError || error instanceof InputError) {
    terminal.err(`phitrace: ${toOneLine(error.message)}\n`);
    return ExitCode.usage;
  }
  const refused = findRefused(error);
  if (refused !== undefined) {
    terminal.err(`phitrace: the system refuses to ${refused}\n`);
    return ExitCode.usage;
  }
  terminal.err(`phitrace: internal error: ${describe(error)}${debug ? '' : '; run again with --debug for the stack'}\n`);
  if (debug) terminal.err(`${toFrames(error).join('\n')}\n`);
  return ExitCode.internal;
}

/** What no code can help: no space, no right, too many open files. */
const refusals = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'ENOMEM']);

/** What the operating system refused, or a working directory that is gone. */
function findRefused(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  if (!refusals.has(String(error.code)) && error.syscall !== 'uv_cwd') return undefined;
  const place = 'path' in error && typeof error.path === 'string' ? ` ${error.path}` : '';
  return toOneLine(`${String(error.syscall)}${place} (${String(error.code)})`);
}

/** The messages of other people's errors may quote the source text that is scanned: only our own are shown. */
function describe(error: unknown): string {
  if (error instanceof InternalError) return toOneLine(error.message);
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const frame = toFrames(error)[0]?.trim();
  return frame ? `${name} ${frame}` : name;
}

function toFrames(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  // The stack begins with the message, whose lines may look like frames.
  const { stack = '', message } = error;
  const at = stack.indexOf(message);
  const frames = at < 0 ? '' : stack.slice(at + message.length);
  return frames.split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
}
