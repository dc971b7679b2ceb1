import type { CommandContext } from './context.js';
import { withDefaultCommand } from './default-command.js';
import { ExitCode } from './exit-codes.js';
import { reportFailure } from './failure.js';
import { createProgram } from './program.js';
import type { Terminal } from './terminal.js';

/** Runs one command line, without the program's name, and gives the exit code. Never throws. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const context: CommandContext = { terminal, args, exitCode: ExitCode.clean };
  try {
    const program = createProgram(context);
    const commands = ['help', ...program.commands.map((command) => command.name())];
    await program.parseAsync(withDefaultCommand(args, commands, terminal.cwd), { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return reportFailure(error, terminal, args.includes('--debug'));
  }
}
