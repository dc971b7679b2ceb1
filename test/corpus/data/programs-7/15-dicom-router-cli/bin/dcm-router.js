#!/usr/bin/env node
'use strict';
const { program } = require('commander');
const chalk = require('chalk');
const { walk } = require('../lib/walk');
const { readHeader } = require('../lib/header');
const { summarise } = require('../lib/summary');
const { makeOutput } = require('../lib/outputs');
const { deidentify } = require('../lib/deid');

program.name('dcm-router').version('1.6.2');

program
  .command('list <dir>')
  .option('--names', 'show who is on the images')
  .action(async (dir, opts) => {
    let files = 0;
    for await (const file of walk(dir)) {
      const h = readHeader(file);
      files += 1;
      console.log(h.modality, h.rows + 'x' + h.columns); // safe
      if (opts.names) console.log(chalk.cyan(h.patientName), h.patientBirthDate); // leak: log
    }
    console.log(chalk.bold(`${files} files`)); // safe
  });

program
  .command('summary <dir>')
  .option('-o, --out <file>')
  .action(async (dir, opts) => {
    const s = await summarise(dir);
    console.table(s.perModality); // safe
    if (opts.out) s.writeIndex(opts.out);
  });

program
  .command('send <dir>')
  .requiredOption('--to <output>', 'pacs, share or folder')
  .option('--deid', 'remove identifying tags first')
  .action(async (dir, opts) => {
    const output = makeOutput(opts.to);
    for await (const file of walk(dir)) {
      const header = readHeader(file);
      if (opts.deid) await output.put(file, deidentify(header));
      else await output.put(file, header);
    }
    console.log('sent', output.sent, 'failed', output.failed); // safe
    process.exitCode = output.failed ? 1 : 0;
  });

program.parseAsync().catch((e) => {
  console.error(chalk.red(e.code || 'failed')); // safe
  process.exit(2);
});
