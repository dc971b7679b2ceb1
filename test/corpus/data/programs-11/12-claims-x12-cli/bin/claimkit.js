#!/usr/bin/env node
import { program } from 'commander';
import { readFileSync } from 'node:fs';
import { submit } from '../src/submit.js';
import { remit } from '../src/remit.js';
import { appeal } from '../src/appeal.js';

const pkg = JSON.parse(readFileSync(new URL('../package.json', import.meta.url)));
program.name('claimkit').version(pkg.version);

program
  .command('submit <batch>')
  .option('--dry', 'do not upload')
  .action(async (batch, opts) => {
    const n = await submit(batch, opts);
    console.log(`submitted ${n} claims from batch ${batch}`); // safe
  });

program.command('remit <file>').description('post an 835').action(remit);
program.command('appeal <claim>').description('draft an appeal letter').action(appeal);

program.parseAsync().catch((e) => {
  console.error(e.code ?? e.name); // safe
  process.exit(2);
});
