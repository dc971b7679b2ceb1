#!/usr/bin/env node
import { program } from 'commander';
import chalk from 'chalk';
import ora from 'ora';
import { randomUUID } from 'node:crypto';
import { chart, examine } from './examine.js';
import { prescribe } from './prescribe.js';
import { openIssue, slack, telemetry } from './report.js';
import type { Checkup } from './types.js';

program
  .argument('<dirs...>')
  .option('--chart <file>', 'where the chart goes', '/tmp/checkup.json')
  .option('--owner <owner>')
  .action(async (dirs: string[], opts) => {
    const spinner = ora('examining patients').start();
    const checkup: Checkup = { id: randomUUID(), startedAt: new Date(), diagnoses: [] };
    for (const dir of dirs) {
      const d = await examine(dir.split('/').pop()!, dir);
      checkup.diagnoses.push(d);
      spinner.text = `${d.patient}: ${d.severity}`;
      if (d.severity === 'critical') {
        console.error(chalk.red(`${d.patient} needs intensive care: ${d.symptoms.map((s) => s.message).join('; ')}`)); // safe
        await prescribe(d);
        await slack(d); // safe
        if (opts.owner) await openIssue(opts.owner, d); // safe
      }
    }
    spinner.succeed('checkup finished');
    await chart(checkup, opts.chart); // safe
    await telemetry(checkup); // safe
    console.log(chalk.green(`mean score ${checkup.diagnoses.reduce((n, d) => n + d.score, 0) / checkup.diagnoses.length}`)); // safe
  });

program.parseAsync().catch((e) => {
  console.error('the doctor fainted:', e); // safe
  process.exit(1);
});
