import { program } from 'commander';
import { encounters } from './db.js';
import { departments, publish, rawCsv, training } from './exporters.js';
import { sendToLabelers } from './label.js';

program.command('raw').argument('<from>').argument('<out>').action(rawCsv);
program.command('training').argument('<from>').argument('<out>').action(training);
program.command('publish').argument('<from>').argument('<repo>').action(publish);
program.command('departments').argument('<out>').action(departments);

program.command('label').argument('<from>').action(async (from: string) => {
  let n = 0;
  for await (const e of encounters(from)) {
    await sendToLabelers(e);
    n++;
  }
  console.log(`${n} tasks created`); // safe
});

program.command('peek').argument('<from>').action(async (from: string) => {
  const { value } = await encounters(from, 1).next();
  console.dir(value, { depth: 3 }); // leak: log
});

program.parseAsync().catch((e) => {
  console.error('failed', e.code ?? 'UNKNOWN'); // safe
  process.exit(1);
});
