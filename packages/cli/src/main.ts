import type { Context } from './context.js';
import { ExitCode } from './exit-codes.js';
import { toFailure } from './failure.js';
import { createProgram } from './program.js';
import { processTerminal, type Terminal } from './terminal.js';

/** Runs one command line, without the program's name, and gives the exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const context: Context = { terminal, exitCode: ExitCode.clean };
  try {
    await createProgram(context).parseAsync(args, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return toFailure(error, terminal, args.includes('--debug'));
  }
}

/** Runs the command line of this process. */
export async function main(): Promise<ExitCode> {
  // A reader that closes the pipe early (`phitrace rules | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return run(process.argv.slice(2), processTerminal());
}
