#!/usr/bin/env node
import { confirm } from '@inquirer/prompts';
import { Command } from 'commander';
import { checkCommand } from './commands/check.js';
import { describeCommand } from './commands/describe.js';
import { exportCommand } from './commands/export.js';
import { labelCommand } from './commands/label.js';
import { ui } from './ui.js';

const cli = new Command('cohort').version('0.5.0');

cli.command('export <file>').requiredOption('-o, --out <csv>').option('--site <code>').option('--crosswalk').action(async (file, o) => {
  if (o.crosswalk && !(await confirm({ message: 'The crosswalk holds identities. Go on?' }))) return;
  await exportCommand(file, o);
});
cli.command('check <file>').action(checkCommand);
cli.command('describe <file>').action(describeCommand);
cli.command('label <file>').option('--deid').option('--limit <n>', 'rows', '50').action(labelCommand);

cli.parseAsync().catch((e: Error) => ui.die(e.message));
