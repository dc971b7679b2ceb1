import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { binary, leak, makeProject } from '../cli/helpers.ts';
import { readPage } from './pages.ts';

/** What the recipes of the pages are for, as it was when they were written. */
const installed = ['turbo@2.11.11', 'nx@24.0.6', 'husky@9.1.7', 'lefthook@2.2.2'];
const preCommit = 'pre-commit==4.7.0';

const tools = makeProject({ 'package.json': '{ "private": true }' });

interface Ran {
  readonly code: number | null;
  readonly log: string;
}

function run(cwd: string, command: string, args: readonly string[]): Ran {
  const env = {
    ...process.env,
    PATH: `${join(cwd, 'node_modules/.bin')}:${join(tools, 'python/bin')}:${process.env['PATH'] ?? ''}`,
    HOME: tools,
    ...{ NX_DAEMON: 'false', NX_NO_CLOUD: 'true', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', CI: 'true' },
    ...{ GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@example.com', GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@example.com' },
  };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env });
  return { code: status, log: `${stdout}\n${stderr}` };
}

function mustRun(cwd: string, command: string, ...args: string[]): Ran {
  const ran = run(cwd, command, args);
  if (ran.code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${ran.code}:\n${ran.log}`);
  return ran;
}

/** A repository in which the tools and phitrace are installed. */
function makeRepository(files: Readonly<Record<string, string>>): string {
  const root = makeProject({ 'package.json': '{ "private": true }', '.gitignore': 'node_modules\n.nx\n.turbo\n*.shard\n', ...files });
  symlinkSync(join(tools, 'node_modules'), join(root, 'node_modules'));
  mustRun(root, 'git', 'init', '-q');
  return root;
}

beforeAll(() => {
  mustRun(
    tools,
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefer-offline',
    '--legacy-peer-deps=false',
    ...installed,
  );
  symlinkSync(binary, join(tools, 'node_modules/.bin/phitrace'));
});

/** The code of a recipe, by a text that no other recipe of the page has. */
function recipe(path: string, text: string): string {
  const found = readPage(path).blocks.filter(({ code }) => code.includes(text));
  expect(found).toHaveLength(1);
  return found[0]?.code ?? '';
}

const [task = ''] = readPage('docs/ci.md').codes.filter((code) => code.startsWith('phitrace scan --output phitrace.shard'));

function manifest(name: string, dependencies: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ name, version: '1.0.0', main: 'src/index.ts', dependencies, scripts: { phi: task } });
}

const lib = 'export function logVisit(message: string): void { console.log(message); }\n';

/** `api` calls `lib`, `web` stands alone. */
const workspace = {
  'package.json': '{ "private": true, "name": "clinic", "packageManager": "npm@10.0.0", "workspaces": ["packages/*"] }',
  'packages/lib/package.json': manifest('@clinic/lib'),
  'packages/lib/src/index.ts': lib,
  'packages/api/package.json': manifest('@clinic/api', { '@clinic/lib': '1.0.0' }),
  'packages/api/src/index.ts':
    "import { logVisit } from '@clinic/lib';\nexport const admit = (patient: { ssn: string }) => logVisit(patient.ssn);\n",
  'packages/web/package.json': manifest('@clinic/web'),
  'packages/web/src/index.ts': leak,
};

test.each([
  ['Turborepo', 'turbo.json', '"tasks"', ['turbo', 'run', 'phi'], /Cached:\s+(\d) cached, 3 total/],
  ['Nx', 'nx.json', '"targetDefaults"', ['nx', 'run-many', '--targets', 'phi'], /Cache:\s+(\d)\/3 hit/],
] as const)('%s takes what did not change from its cache, and runs dependents again', (_, file, text, [program, ...args], counted) => {
  const root = makeRepository({ ...workspace, [file]: recipe('docs/ci.md', text) });
  mustRun(root, 'npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
  mustRun(root, 'git', 'add', '-A');
  mustRun(root, 'git', 'commit', '-q', '-m', 'x');
  const hits = (): string | undefined => counted.exec(mustRun(root, program, ...args).log)?.[1];
  expect([hits(), hits()]).toEqual(['0', '3']);
  writeFileSync(join(root, 'packages/lib/src/index.ts'), `${lib}export const answer = 42;\n`);
  expect(hits()).toBe('1');
  const shards = ['api', 'lib', 'web'].map((name) => `packages/${name}/phitrace.shard`);
  const { code, log } = run(root, 'phitrace', ['merge', ...shards]);
  expect([code, log]).toEqual([1, expect.stringMatching(/^2 findings[^]*packages\/api\/src\/index\.ts:2/)]);
});

/** Installs the hook of a page, and commits what is clean and then a leak. */
function commitBoth(file: string, start: string, [program, ...args]: readonly [string, ...string[]]): void {
  const block = readPage('docs/git.md').blocks.find(({ code, lead }) => code.startsWith(start) && lead.includes(file));
  const root = makeRepository({ 'src/clean.ts': 'export const answer = 42;\n' });
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), block?.code ?? '', { mode: 0o755 });
  mustRun(root, program, ...args);
  mustRun(root, 'git', 'add', '-A');
  mustRun(root, 'git', 'commit', '-m', 'clean');
  writeFileSync(join(root, 'src/admit.ts'), leak);
  mustRun(root, 'git', 'add', '-A');
  const { code, log } = run(root, 'git', ['commit', '-m', 'leak']);
  expect([code, log]).toEqual([1, expect.stringContaining('src/admit.ts:4')]);
  expect(mustRun(root, 'git', 'log', '--format=%s').log.trim()).toBe('clean');
}

describe('a commit that adds a leak is stopped, and no other, by', () => {
  test('husky', () => commitBoth('.husky/pre-commit', 'npx', ['husky']));
  test('lefthook', () => commitBoth('lefthook.yml', 'pre-commit:', ['lefthook', 'install']));

  test.runIf(spawnSync('python3', ['--version']).status === 0)('pre-commit', () => {
    mustRun(tools, 'python3', '-m', 'venv', 'python');
    mustRun(tools, join(tools, 'python/bin/pip'), 'install', '--quiet', '--disable-pip-version-check', preCommit);
    commitBoth('.pre-commit-config.yaml', 'repos:', ['pre-commit', 'install']);
  });
});
