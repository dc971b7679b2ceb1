import { keepCompiledCode } from './cache/compiled-code.js';
import { replay } from './cache/replay.js';
import type { ExitCode } from './exit-codes.js';
import { boundHeapGrowth } from './heap-growth.js';
import { processTerminal, type Terminal } from './terminal.js';

// What the exit codes are made of is loaded with the rest, when there is something to do.
const USAGE: (typeof ExitCode)['usage'] = 2;
const INTERNAL: (typeof ExitCode)['internal'] = 4;

/** Runs one command line, without the program's name, and gives the exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const again = args.includes('--cache') ? await replay(args, terminal) : undefined;
  if (again !== undefined) return again;
  const { runCommand } = await import('./run-command.js');
  return runCommand(args, terminal);
}

/** Runs the command line of this process. */
export async function main(): Promise<ExitCode> {
  const args = process.argv.slice(2);
  boundHeapGrowth();
  if (args.includes('--cache')) keepCompiledCode(process.cwd());
  const failures: NodeJS.ErrnoException[] = [];
  process.stdout.on('error', (error: NodeJS.ErrnoException) => failures.push(error));
  // Nobody is left to hear of it.
  process.stderr.on('error', () => {});
  const code = await run(args, processTerminal());
  await new Promise<void>((resolve) => process.stdout.write('', () => setImmediate(resolve)));
  // A reader that closes the pipe early (`phitrace rules | head`) is no failure.
  const failure = failures.find((error) => error.code !== 'EPIPE');
  if (!failure || code === INTERNAL) return code;
  process.stderr.write(`phitrace: cannot write to the standard output (${failure.code ?? 'unknown error'})\n`);
  return USAGE;
}
