import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readUsage } from '../../scripts/bench/measure.ts';
import { makeProject, repository } from '../cli/helpers.js';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as ActionFile;

/** Node 24 of the npm package, as runners have it; this machine's own where the package is not for it. */
const node24 = join(repository, 'node_modules/node-24/bin/node');
export const node = existsSync(node24) ? node24 : process.execPath;

/** What a run of the action left behind. */
export interface Ran {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Processor time of the action itself. */
  readonly seconds: number;
}

/** The event that started the workflow. */
export interface Event {
  readonly name: string;
  readonly payload: object;
  readonly sha: string;
  readonly ref: string;
}

/** Starts the bundled action as the runner does: inputs and files by environment variables, the event as a file. */
export async function runAction(workspace: string, event: Event, api: string, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const files = makeProject({ output: '', summary: '', 'event.json': JSON.stringify(event.payload) });
  mkdirSync(join(files, 'temp'));
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
  const given = { ...defaults, token: 'test-token', ...inputs };
  const env = {
    PATH: process.env['PATH'],
    HOME: files,
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REPOSITORY: 'acme/clinic',
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_API_URL: api,
    RUNNER_TEMP: join(files, 'temp'),
    PHITRACE_ACTION_WAIT: '1',
    NODE_OPTIONS: `--import ${new URL('../../scripts/bench/usage.mjs', import.meta.url).href}`,
    PHITRACE_USAGE_FILE: join(files, 'usage.json'),
  };
  const child = spawn(node, [join(repository, action.runs.main)], { cwd: workspace, env });
  let log = '';
  child.stdout.on('data', (chunk) => (log += String(chunk)));
  child.stderr.on('data', (chunk) => (log += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
  writeFileSync(join(files, 'log'), log);
  const { cpu } = readUsage(env.PHITRACE_USAGE_FILE);
  return { code, log, outputs: toOutputs(readFileSync(env.GITHUB_OUTPUT, 'utf8')), summary, seconds: cpu };
}

/** `name<<delimiter`, the value, the delimiter. */
function toOutputs(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^(\S+?)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]));
}
