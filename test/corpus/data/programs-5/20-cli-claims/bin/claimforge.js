#!/usr/bin/env node
const { program } = require('commander');
const { build } = require('../lib/commands/build');
const { send } = require('../lib/commands/send');
const { show } = require('../lib/commands/show');
const { version } = require('../package.json');

program.name('claimforge').version(version);
program.command('build <month>').option('--out <dir>', 'output folder', './batches').action(build);
program.command('send <batch>').option('--payer <code>', 'payer code').action(send);
program.command('show <claimId>').action(show);

program.parseAsync();
