import { Argument, type Command } from 'commander';
import type { CommandContext } from '../context.js';
import { shells, type Completions } from '../completion/shells.js';

/** `phitrace completion <shell>` */
export function addCompletion(program: Command, { terminal }: CommandContext): void {
  program
    .command('completion')
    .summary('print a completion script for a shell')
    .description('Prints a script by which a shell completes commands and options; its first line says where it goes.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(shells)))
    .action((shell: keyof typeof shells) => terminal.out(shells[shell](toCompletions(program))));
}

function toCompletions({ commands, options }: Command): Completions {
  const shared = options.flatMap(({ long, description }) => (long ? [{ name: long, description }] : []));
  return {
    commands: commands.map((command) => ({
      name: command.name(),
      description: command.summary(),
      options: [...command.options.flatMap(({ long, description }) => (long ? [{ name: long, description }] : [])), ...shared],
    })),
  };
}
