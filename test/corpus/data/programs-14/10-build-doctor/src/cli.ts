#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { diagnose, secondOpinion, triage } from './diagnose.js';
import { notify, saveReport } from './report.js';
import { patientRetry, prognosis, readVitals } from './vitals.js';
import { printTreatments } from './types.js';

const program = new Command('build-doctor').version('0.14.0');

program
  .command('examine <log>')
  .option('--pipeline <name>', 'pipeline name', 'main')
  .option('--branch <name>', 'branch', 'main')
  .option('--second-opinion', 'ask a model')
  .action(async (file: string, opts: { pipeline: string; branch: string; secondOpinion?: boolean }) => {
    const diagnosis = diagnose(opts.pipeline, opts.branch, readFileSync(file, 'utf8'));
    console.log(`Diagnosis: ${diagnosis.condition}`); // safe
    console.log(`Treatment: ${diagnosis.treatment}`); // safe
    if (opts.secondOpinion) await secondOpinion(diagnosis);
    const committer = { login: process.env.GITHUB_ACTOR ?? '', name: process.env.GIT_NAME ?? '', email: process.env.GIT_EMAIL ?? '' };
    await notify(committer, diagnosis);
    saveReport(triage([diagnosis]));
  });

program
  .command('vitals <namespace>')
  .action(async (namespace: string) => {
    const vitals = await patientRetry(() => readVitals(namespace));
    for (const v of vitals) {
      console.log(v.pod, v.heartbeat, prognosis(v)); // safe
    }
  });

program.command('treatments').action(printTreatments);

program.parseAsync().catch((err: Error) => {
  console.error(err.message);
  process.exit(1);
});
