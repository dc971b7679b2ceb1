import type { CommandContext } from './context.js';
import { withDefaultCommand } from './default-command.js';
import { ExitCode } from './exit-codes.js';
import { reportFailure } from './failure.js';
import { createProgram } from './program.js';
import { processTerminal, type Terminal } from './terminal.js';

/** Runs one command line, without the program's name, and gives the exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const context: CommandContext = { terminal, exitCode: ExitCode.clean };
  try {
    const program = createProgram(context);
    const commands = ['help', ...program.commands.map((command) => command.name())];
    await program.parseAsync(withDefaultCommand(args, commands, terminal.cwd), { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return reportFailure(error, terminal, args.includes('--debug'));
  }
}

/** Runs the command line of this process. */
export async function main(): Promise<ExitCode> {
  const failures: NodeJS.ErrnoException[] = [];
  process.stdout.on('error', (error: NodeJS.ErrnoException) => failures.push(error));
  // Nobody is left to hear of it.
  process.stderr.on('error', () => {});
  const code = await run(process.argv.slice(2), processTerminal());
  await new Promise<void>((resolve) => process.stdout.write('', () => setImmediate(resolve)));
  // A reader that closes the pipe early (`phitrace rules | head`) is no failure.
  const failure = failures.find((error) => error.code !== 'EPIPE');
  if (!failure || code === ExitCode.internal) return code;
  process.stderr.write(`phitrace: cannot write to the standard output (${failure.code ?? 'unknown error'})\n`);
  return ExitCode.usage;
}
