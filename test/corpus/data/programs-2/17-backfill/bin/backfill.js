#!/usr/bin/env node
const { program } = require('commander');
const { importFile } = require('../lib/import');
const { reportOverdue } = require('../lib/overdue');

program.name('backfill');
program.command('import <file>').option('--dry-run').action((file, options) => importFile(file, options));
program.command('overdue').action(() => reportOverdue());
program.parseAsync().catch((err) => {
  console.error('backfill stopped', err.code); // safe
  process.exitCode = 1;
});
