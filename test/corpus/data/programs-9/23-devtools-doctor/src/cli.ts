#!/usr/bin/env node
import { program } from 'commander';
import { Octokit } from '@octokit/rest';
import { writeFileSync } from 'node:fs';
import { chartOf, diagnose, readHistory } from './diagnose.js';
import { prescribe } from './prescribe.js';
import { assign } from './experiment.js';

const gh = new Octokit({ auth: process.env.GITHUB_TOKEN });

program.command('checkup <files...>').action(async (files: string[]) => {
  const diagnoses = diagnose(files, { strict: true });
  for (const d of diagnoses) d.remedy = await prescribe(d);
  const report = JSON.stringify(diagnoses, null, 2);
  writeFileSync('checkup.json', report); // safe
  console.log(report); // safe
  chartOf(diagnoses);
});

program.command('report <owner> <repo>').action(async (owner: string, repo: string) => {
  const history = readHistory('checkup.json');
  const body = history.map((h) => `- ${h.file}: ${h.symptom}`).join('\n');
  const issue = await gh.issues.create({ owner, repo, title: `Health report: ${history.length} symptoms`, body }); // safe
  console.log('issue', issue.data.html_url); // safe
});

program.command('admit <runner>').action((name: string) => {
  const arm = assign({ id: name, name, owner: process.env.USER ?? 'ci' });
  console.log('admission', name, arm); // safe
});

program.parse();
