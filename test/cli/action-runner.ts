import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeProject, repository } from './helpers.js';

interface Step {
  readonly name: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uses?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { default?: string }>>;
  readonly outputs: Readonly<Record<string, { value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as Action;

/** Runs the scripts of a checkout of the action as the runner does: one bash each, until one fails. */
export function runAction(workspace: string, inputs: Readonly<Record<string, string>> = {}, checkout = repository) {
  const files = makeProject({ output: '', summary: '' });
  const values = { ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])), ...inputs };
  const base = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    GITHUB_ACTION_PATH: checkout,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
  };
  let log = '';
  let code: number | null = 0;
  for (const step of action.runs.steps) {
    const script = join(files, 'step.sh');
    writeFileSync(script, step.run);
    const ended = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: workspace,
      env: { ...base, ...fill(step, values) },
      encoding: 'utf8',
    });
    log += ended.stdout + ended.stderr;
    code = ended.status;
    if (code !== 0) break;
  }
  const outputs = Object.fromEntries(
    readFileSync(base.GITHUB_OUTPUT, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('=') as [string, string]),
  );
  return { code, log, outputs, summary: readFileSync(base.GITHUB_STEP_SUMMARY, 'utf8') };
}

function fill(step: Step, inputs: Readonly<Record<string, string>>): Record<string, string> {
  const values = Object.entries(step.env ?? {});
  return Object.fromEntries(
    values.map(([name, text]) => [name, text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputs[input] ?? '')]),
  );
}
