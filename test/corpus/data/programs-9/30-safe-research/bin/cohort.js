#!/usr/bin/env node
const { program } = require('commander');
const { exportCohort, exportSummaries } = require('../src/export');
const { close } = require('../src/warehouse');

program.option('--from <date>', 'first admission date', '2022-01-01');

program.command('export <name> <icd>').action(async (name, icd) => {
  const { from } = program.opts();
  console.log(`exporting ${name}: ${icd} since ${from}`); // safe
  const n = await exportCohort(name, icd, from);
  console.log(`${n} rows exported`); // safe
  if (n < 11) console.warn('small cohort, ask the IRB before sharing'); // safe
  await close();
});

program.command('texts <name> <icd>').action(async (name, icd) => {
  await exportSummaries(name, icd, program.opts().from);
  console.log('texts done'); // safe
  await close();
});

program.parseAsync().catch((e) => {
  console.error('export failed:', e.code || e.name); // safe
  process.exitCode = 1;
});
