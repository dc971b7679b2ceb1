#!/usr/bin/env node
const { program } = require('commander');
const chalk = require('chalk');
const { version } = require('../package.json');
const { build837 } = require('../lib/build837');
const { read835 } = require('../lib/read835');
const { upload, uploadSecure } = require('../lib/transfer');
const { openClaims, close } = require('../lib/store');

program.version(version);

program
  .command('submit')
  .option('--payer <id>', 'payer id')
  .option('--dry', 'do not send')
  .action(async (opts) => {
    console.log(chalk.gray(`claims ${version}, payer ${opts.payer || 'all'}`)); // safe
    const claims = await openClaims(opts.payer);
    console.log(chalk.cyan(`${claims.length} open claims`)); // safe
    const total = claims.reduce((s, c) => s + c.charge_cents, 0);
    console.log(`total $${(total / 100).toFixed(2)}`); // safe
    const edi = build837(claims);
    if (opts.dry) {
      process.stdout.write(edi); // leak: log
      return close();
    }
    const name = `837P-${Date.now()}.edi`;
    await upload(name, edi);
    console.log(chalk.green(`sent ${name}, ${edi.length} bytes`)); // safe
    return close();
  });

program
  .command('post <file>')
  .action(async (file) => {
    console.log('reading', file); // safe
    const { payments, denials } = await read835(file);
    console.log(`${payments.length} payments, ${denials.length} denials`); // safe
    for (const d of denials) {
      console.log(chalk.red(`denied ${d.memberName} ${d.memberId}: ${d.reason}`)); // leak: log
      console.log(`  CARC ${d.carc}`); // safe
    }
    await uploadSecure('remits.json', JSON.stringify(payments));
    return close();
  });

program.parseAsync().catch((e) => {
  console.error(chalk.red('failed'), e.code || e.name); // safe
  process.exit(1);
});
