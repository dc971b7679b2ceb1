#!/usr/bin/env node
const { program } = require('commander');
const chalk = require('chalk');
const { importRoster } = require('../lib/roster');
const { buildTuningFile, upload } = require('../lib/tuning');
const pkg = require('../package.json');

program.version(pkg.version);

program
  .command('import <csv>')
  .option('--dry-run')
  .action(async (csv, opts) => {
    const members = await importRoster(csv);
    console.log(chalk.green(`${members.length} rows read from ${csv}`)); // safe
    const dupes = members.filter((m, i) => members.findIndex((o) => o.ssn === m.ssn) !== i);
    dupes.forEach((d) => console.log(chalk.yellow('duplicate'), d.member_name, d.ssn)); // leak: log
    if (opts.dryRun) console.log('dry run, nothing written'); // safe
  });

program
  .command('tune <csv>')
  .requiredOption('--out <file>')
  .action(async (csv, { out }) => {
    const members = await importRoster(csv);
    const file = buildTuningFile(members, out);
    const job = await upload(file);
    console.log('job', job.id, job.status); // safe
  });

program.parseAsync();
