import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import ora from 'ora';
import { capture } from './usage.js';

const CHECKS = [
  { symptom: 'node is too old', test: async () => Number(process.versions.node.split('.')[0]) < 20, treatment: 'install node 20', severity: 'critical' },
  { symptom: 'lockfile is missing', test: async (dir) => !(await readFile(join(dir, 'package-lock.json')).catch(() => null)), treatment: 'run npm install', severity: 'mild' },
  { symptom: 'dirty work tree', test: async (dir) => Boolean((await execa('git', ['status', '--porcelain'], { cwd: dir })).stdout), treatment: 'commit or stash', severity: 'mild' },
];

export async function runDoctor(dir) {
  const spinner = ora('examining').start();
  const diagnosis = [];
  for (const { symptom, test, treatment, severity } of CHECKS) {
    const sick = await test(dir);
    if (sick) diagnosis.push({ symptom, treatment, severity });
    console.debug('checked', symptom, sick); // safe
  }
  spinner.succeed(`${diagnosis.length} findings`);
  capture('doctor_run', { diagnosis: diagnosis.map((d) => d.symptom), healthy: diagnosis.length === 0 }); // safe
  return diagnosis;
}
