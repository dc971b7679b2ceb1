#!/usr/bin/env node
import { Octokit } from '@octokit/rest';
import chalk from 'chalk';
import { program } from 'commander';
import { examine } from './examine.js';
import type { Checkup, Maintainer } from './model.js';
import { prescribe, secondOpinion } from './prescribe.js';
import { Reporter } from './report.js';

async function maintainer(login: string): Promise<Maintainer> {
  const { data } = await new Octokit().users.getByUsername({ username: login }); // safe
  const m = { login, name: data.name ?? login, email: data.email ?? '', timezone: 'UTC' };
  console.log(chalk.dim(`on call: ${m.name} ${m.email}`)); // safe
  return m;
}

program
  .command('examine <dir>')
  .option('--on-call <login>')
  .option('--repo <owner/name>', 'repository', 'acme/app')
  .option('--opinion')
  .action(async (dir: string, o: { onCall?: string; repo: string; opinion?: boolean }) => {
    const diagnoses = await Promise.all((await examine(dir)).map(prescribe));
    for (const d of diagnoses) {
      console.log(chalk.red(d.title), d.treatment); // safe
      console.table(d.symptoms); // safe
    }
    const checkup: Checkup = { repo: o.repo, diagnoses, history: [], onCall: o.onCall ? await maintainer(o.onCall) : undefined };
    if (o.opinion) process.stdout.write(await secondOpinion(checkup)); // safe
    await new Reporter().publish(checkup);
    if (diagnoses.length) console.error(chalk.yellow(`${diagnoses.length} diagnoses for ${checkup.onCall?.name}`)); // safe
  });

await program.parseAsync();
