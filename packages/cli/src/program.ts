import { Command, Option } from 'commander';
import { addBaseline } from './commands/baseline.js';
import { addCompletion } from './commands/completion.js';
import { addControls } from './commands/controls.js';
import { addDiff } from './commands/diff.js';
import { addDoctor } from './commands/doctor.js';
import { addExplain } from './commands/explain.js';
import { addImport } from './commands/import.js';
import { addInit } from './commands/init.js';
import { addInventory } from './commands/inventory.js';
import { addMerge } from './commands/merge.js';
import { addRules } from './commands/rules.js';
import { addScan } from './commands/scan.js';
import { addSynthesize } from './commands/synthesize.js';
import { addTrace } from './commands/trace.js';
import { addVendors } from './commands/vendors.js';
import type { CommandContext } from './context.js';
import { toOneLine } from './terminal.js';
import { getVersion } from './version.js';

const commands = [
  addScan,
  addBaseline,
  addDiff,
  addInventory,
  addControls,
  addMerge,
  addImport,
  addInit,
  addExplain,
  addTrace,
  addRules,
  addVendors,
  addSynthesize,
  addDoctor,
  addCompletion,
];

const examples = `
Examples:
  $ phitrace scan                                     scan the working directory
  $ phitrace src                                      scan a folder
  $ phitrace scan src --output phi.sarif --output phi.md
  $ phitrace trace src/visit.ts:42                    why is a value on this line PHI
  $ phitrace init                                     write a configuration to fill in

Exit codes: 0 clean · 1 findings · 2 wrong usage or configuration · 3 nothing scanned, or incomplete with --strict · 4 internal error`;

/** The command line. Commands set `context.exitCode`. */
export function createProgram(context: CommandContext): Command {
  const { terminal } = context;
  const program = new Command('phitrace')
    .description('Finds patient data (PHI) that leaks into logs, AI vendors, analytics, error monitors, browser storage and URLs.')
    .version(getVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addOption(new Option('--no-color', 'print without colour'))
    .addOption(new Option('--debug', 'print the stack of an internal error'))
    .addHelpText('after', examples)
    .configureHelp({ showGlobalOptions: true, subcommandTerm: (command) => `${command.name()} ${toArguments(command)}`.trim() })
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) => write(`phitrace: ${describeMistake(toOneLine(text.replace(/^error: /, '')))}\n`),
    })
    .exitOverride();
  for (const add of commands) add(program, context);
  return program;
}

/** What commander says of a mistake, with a next step where it gives none. */
function describeMistake(text: string): string {
  return /Allowed choices|Did you mean/.test(text) ? text : `${text.replace(/\.$/, '')}; --help tells what is allowed`;
}

function toArguments(command: Command): string {
  return command.registeredArguments
    .map((argument) => `${argument.name()}${argument.variadic ? '…' : ''}`)
    .map((name, index) => (command.registeredArguments[index]?.required ? `<${name}>` : `[${name}]`))
    .join(' ');
}
