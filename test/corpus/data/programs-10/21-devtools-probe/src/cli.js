#!/usr/bin/env node
import { program } from 'commander';
import { runDoctor } from './doctor.js';
import { triage } from './triage.js';
import { inject, surgeon } from './surgeon.js';
import { vitals } from './vitals.js';

program.name('probe').version('4.2.0');

program
  .command('doctor [dir]')
  .description('diagnose a workspace')
  .option('--json')
  .action(async (dir = '.', opts) => {
    const diagnosis = await runDoctor(dir);
    if (opts.json) console.log(JSON.stringify(diagnosis, null, 2)); // safe
    else for (const d of diagnosis) console.log(`${d.severity}: ${d.symptom} -> ${d.treatment}`); // safe
    process.exitCode = diagnosis.some((d) => d.severity === 'critical') ? 1 : 0;
  });

program.command('triage <repo>').action(async (repo) => {
  const admitted = await triage(repo);
  console.log('admitted', admitted.length, 'issues'); // safe
});

program.command('operate <file>').action(async (file) => {
  const patient = await surgeon.prep(file);
  console.log('operating on', patient.path, patient.condition); // safe
  await inject(patient);
});

program.command('vitals <url>').action(async (url) => {
  const { lcp, cls, inp } = await vitals(url);
  console.log(`vitals lcp=${lcp} cls=${cls} inp=${inp}`); // safe
});

program.parseAsync().catch((e) => {
  console.error('probe died:', e.message); // safe
  process.exit(2);
});
