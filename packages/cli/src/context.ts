import type { Command } from 'commander';
import type { ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** What the commands share. A command that doesn't set the exit code ends with 0. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** The command line, without the program's name. */
  readonly args: readonly string[];
  exitCode: ExitCode;
}

/** Options that every command takes. */
export interface GlobalOptions {
  readonly color: boolean;
  readonly debug?: boolean;
}

/** Whether a command prints in colour. */
export function usesColor(context: CommandContext, command: Command): boolean {
  return context.terminal.color && command.optsWithGlobals<GlobalOptions>().color;
}
