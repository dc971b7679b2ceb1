#!/usr/bin/env node
const { program } = require('commander');
const { version } = require('../package.json');
const { send } = require('../src/send');
const { check } = require('../src/check');
const { anonymise } = require('../src/anonymise');
const { follow } = require('../src/watch');

program.name('dcmship').version(version).option('-v, --verbose');

program
  .command('send <dir>')
  .requiredOption('--to <url>')
  .option('--mirror <host>')
  .action(async (dir, opts) => {
    const report = await send(dir, opts);
    console.log(`${report.sent} files sent, ${report.failed} failed`); // safe
  });

program.command('check <dir>').action(async (dir) => {
  const problems = await check(dir);
  for (const p of problems) console.log(p.code, p.tag); // safe
  process.exitCode = problems.length ? 1 : 0;
});

program.command('anonymise <dir> <out>').action(async (dir, out) => {
  const n = await anonymise(dir, out);
  console.log(n, 'files written'); // safe
});

program.command('follow <dir>').requiredOption('--host <host>').action((dir, { host }) => follow(dir, host));

program.parseAsync().catch((err) => {
  console.error(err.code ?? 'failed'); // safe
  process.exit(2);
});
