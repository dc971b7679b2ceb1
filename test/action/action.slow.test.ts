import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Log } from 'sarif';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle-action.ts';
import { measure } from '../../scripts/bench/measure.ts';
import { binary, clean, leak, makeProject, repository } from '../cli/helpers.js';
import { GithubServer } from './github-server.js';
import { action, node, runAction, type Event, type Ran } from './run.js';

const server = new GithubServer();
let api = '';
beforeAll(async () => {
  api = await server.start();
});
afterAll(() => server.stop());
beforeEach(() => server.reset());

const second = leak.replace('admit', 'discharge').replace('console.log', 'console.warn');

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8' }).trim();
}

function commit(root: string): string {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'x');
  return git(root, 'rev-parse', 'HEAD');
}

/** A repository with an old leak on main. */
function makeRepository(files: Readonly<Record<string, string>> = { 'src/old.ts': leak }): { root: string; base: string } {
  const root = makeProject(files);
  git(root, 'init', '-q');
  const base = commit(root);
  git(root, 'checkout', '-q', '-b', 'topic');
  return { root, base };
}

function pullRequest(base: string, sha: string): Event {
  return {
    name: 'pull_request',
    payload: { pull_request: { number: 7, base: { sha: base }, head: { sha } } },
    sha,
    ref: 'refs/pull/7/merge',
  };
}

function push(root: string, before: string): Event {
  return { name: 'push', payload: { before }, sha: git(root, 'rev-parse', 'HEAD'), ref: 'refs/heads/main' };
}

const errors = (ran: Ran): string[] => ran.log.split('\n').filter((line) => line.startsWith('::error'));

describe('the folder beside action.yml', () => {
  const folder = dirname(join(repository, action.runs.main));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  test('is what its sources give, file by file', async () => {
    const { texts, notice } = await bundle();
    expect(readdirSync(folder).filter((name) => name.endsWith('.js'))).toEqual([...texts.keys()].sort());
    expect([...texts].filter(([name, text]) => text !== read(name)).map(([name]) => name)).toEqual([]);
    expect(notice).toMatch(/^exifreader 4\.46\.0\nLicence: MPL-2\.0\nSource: https:.*exifreader/im);
  });

  test('loads 12 MB at most to scan code, and readers of other formats when there is something for them', () => {
    const first = staticImportsOf('index.js', read);
    expect([...first].reduce((bytes, name) => bytes + Buffer.byteLength(read(name)), 0)).toBeLessThan(12_000_000);
    const later = readdirSync(folder).filter((name) => name.endsWith('.js') && !first.has(name));
    const libraries = ['GlobalWorkerOptions', 'MPEG', 'DICM', 'tree-sitter', 'HEALTHCHECK', 'TOML'];
    expect(libraries.filter((word) => !later.some((name) => read(name).includes(word)))).toEqual([]);
  });

  test('reads what needs those readers', async () => {
    const { root } = makeRepository({
      'a.ts': clean,
      'main.tf': 'resource "aws_db_instance" "a" {\n  storage_encrypted = false\n}\n',
      Dockerfile: 'FROM scratch\nRUN curl -k https://example.com/a\n',
      'supabase/config.toml': 'not toml',
    });
    writeFileSync(join(root, 'a.zip'), Buffer.from('PK\x03\x04 and no archive'));
    writeFileSync(join(root, 'a.pdf'), '%PDF-1.7 and no document');
    const ran = await runAction(root, push(root, commit(root)), api);
    const { runs } = JSON.parse(readFileSync(ran.outputs['sarif'] ?? '', 'utf8')) as Log;
    const places = runs[0]?.results?.map((result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    expect(new Set(places)).toEqual(new Set(['Dockerfile', 'main.tf']));
    expect(ran.log).toMatch(/a\.pdf {2}unreadable: a PDF.*\n.*a\.zip {2}unreadable: an archive.*\n.*config\.toml {2}syntax-error: line 1/);
  });
});

/** A file of the bundle with those that are loaded before it. */
function staticImportsOf(name: string, read: (name: string) => string, seen = new Set<string>()): Set<string> {
  seen.add(name);
  for (const [, next = ''] of read(name).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) if (!seen.has(next)) staticImportsOf(next, read, seen);
  return seen;
}

test('what the action does beside the scan costs 3 seconds of processor time at most', async () => {
  const root = makeProject({});
  cpSync(join(repository, 'fixtures/programs/telehealth'), root, { recursive: true });
  git(root, 'init', '-q');
  commit(root);
  const ran = await runAction(root, push(root, '0'.repeat(40)), api);
  expect(ran.outputs).toMatchObject({ uploaded: 'true', reason: expect.stringContaining('names no commit') as string });
  const alone = measure([binary, 'scan', '--format', 'json', '--output', join(makeProject({}), 'out.json'), '--quiet'], root);
  expect(ran.seconds - alone.cost.cpu).toBeLessThan(3);
});

test('it runs on Node 24 and declares every input that it reads', () => {
  expect(action.runs.using).toBe('node24');
  expect(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout).toMatch(/^v2\d\./);
});

describe('a pull request', () => {
  const { root, base } = makeRepository();

  test('that adds one leak fails with exactly that finding everywhere; fixing it turns the same comment green', async () => {
    writeFileSync(join(root, 'src/new.ts'), second);
    const ran = await runAction(root, pullRequest(base, commit(root)), api);
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({ errors: '2', new: '1', fixed: '0', uploaded: 'true', reason: '' });
    expect(errors(ran)).toEqual([
      expect.stringMatching(
        /^::error title=phi-in-logs,file=src\/new\.ts,line=4,endLine=4,col=3,endColumn=28::Social Security number/,
      ) as string,
      '::error::1 new finding at or above error',
    ]);
    expect(ran.summary).toContain('```mermaid\nflowchart LR');
    expect(ran.summary).toContain('**1 new, 0 fixed, 0 moved, 1 unchanged**');
    expect(ran.summary).toContain('| error | `src/new.ts:4` |');
    expect(server.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- phitrace:phitrace -->\n### phitrace: 1 new finding/) as string,
    ]);
    expect(server.comments[0]?.body).toContain('`src/new.ts:4`');
    expect(server.comments[0]?.body).not.toContain('src/old.ts');
    const { runs } = JSON.parse(server.uploads[0]?.sarif ?? '') as Log;
    const places = runs[0]?.results?.map((result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    expect(places).toEqual(['src/new.ts', 'src/old.ts']);
    expect(runs[0]?.results?.[0]?.codeFlows).toHaveLength(1);
    expect(server.uploads[0]).toMatchObject({ ref: 'refs/pull/7/merge' });

    writeFileSync(join(root, 'src/new.ts'), clean);
    const fixed = await runAction(root, pullRequest(base, commit(root)), api);
    expect(fixed.code).toBe(0);
    expect(server.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/\n### phitrace: passed\n\n\*\*0 new, 0 fixed/) as string,
    ]);
  });

  test('that leaves an old leak alone passes, without a comment', async () => {
    const ran = await runAction(root, pullRequest(base, commit(root)), api);
    expect([ran.code, ran.outputs['new'], server.comments.length]).toEqual([0, '0', 0]);
    expect(errors(ran)).toEqual([]);
  });

  test('fails on the old leak too when any finding shall, and never when none shall', async () => {
    const event = pullRequest(base, commit(root));
    expect((await runAction(root, event, api, { 'fail-on': 'any' })).code).toBe(1);
    writeFileSync(join(root, 'src/new.ts'), second);
    expect((await runAction(root, pullRequest(base, commit(root)), api, { 'fail-on': 'never' })).code).toBe(0);
    writeFileSync(join(root, 'src/new.ts'), clean);
  });

  test('from a shallow checkout fetches the base; where that fails, every finding counts and it says so', async () => {
    writeFileSync(join(root, 'src/other.ts'), clean);
    const sha = commit(root);
    const clone = makeProject({});
    git(clone, 'clone', '-q', '--depth', '1', '--branch', 'topic', `file://${root}`, 'here');
    const here = join(clone, 'here');
    expect(await runAction(here, pullRequest(base, sha), api)).toMatchObject({ code: 0, outputs: { new: '0' } });
    const ran = await runAction(here, pullRequest('1'.repeat(40), sha), api);
    expect([ran.code, ran.outputs['new']]).toEqual([1, '']);
    expect(errors(ran)[0]).toMatch(/Nothing was compared, so every finding counts as new: .*shallow.*fetch-depth: 0/);
    expect(ran.outputs['reason']).toContain('comparison: ');
  });
});

test('a push compares with the commit before it, a merge queue with its base', async () => {
  const { root, base } = makeRepository();
  writeFileSync(join(root, 'src/new.ts'), second);
  const sha = commit(root);
  expect(await runAction(root, push(root, base), api)).toMatchObject({ code: 1, outputs: { new: '1' } });
  const queue = { name: 'merge_group', payload: { merge_group: { base_sha: base } }, sha, ref: 'refs/heads/gh-readonly-queue/main/pr-7' };
  expect(await runAction(root, queue, api)).toMatchObject({ code: 1, outputs: { new: '1' } });
});

describe('code scanning', () => {
  const { root, base } = makeRepository();
  const event = push(root, base);

  test.each([
    ['is waited for until it has read the file', {}, ['pending', 'pending', 'complete'], 'true', ''],
    ['that refuses the file is quoted', {}, ['failed'], 'false', 'refused the file: run 0 has no tool'],
    ['without the right to upload is told', { 'POST sarifs': [{ status: 403 }] }, [], 'false', 'security-events: write'],
    ['that is off is told', { 'POST sarifs': [{ status: 404 }] }, [], 'false', 'code scanning is not on'],
    ['is asked again after failures that pass', { 'POST sarifs': [{ status: 502 }, { status: 503 }] }, [], 'true', ''],
    [
      'is asked again after a limit',
      {
        'POST sarifs': [
          { status: 429, headers: { 'retry-after': '1' } },
          { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
        ],
      },
      [],
      'true',
      '',
    ],
    ['that stays down is told', { 'POST sarifs': Array.from({ length: 9 }, () => ({ status: 500 })) }, [], 'false', 'GitHub answered 500'],
  ])('%s', async (_, trouble, statuses, uploaded, reason) => {
    server.reset(trouble, statuses);
    const ran = await runAction(root, event, api);
    expect([ran.code, ran.outputs['uploaded'], ran.outputs['reason']]).toEqual([0, uploaded, expect.stringContaining(reason)]);
    expect(readFileSync(ran.outputs['sarif'] ?? '', 'utf8')).toContain('"2.1.0"');
    if (uploaded === 'false') expect(ran.summary).toContain('The results are not in code scanning');
  });

  test('that cannot be reached costs the upload, not the verdict', async () => {
    const ran = await runAction(root, event, 'http://127.0.0.1:9');
    expect([ran.code, ran.outputs['uploaded']]).toEqual([0, 'false']);
    expect(ran.outputs['reason']).toContain('could not be reached');
  });

  test('is left alone when no upload is asked for', async () => {
    await runAction(root, event, api, { upload: 'false' });
    expect(server.asked).toEqual([]);
  });
});

test('a comment that may not be written is a warning', async () => {
  const { root, base } = makeRepository();
  writeFileSync(join(root, 'src/new.ts'), second);
  server.reset({ 'GET comments': [{ status: 403 }] });
  const ran = await runAction(root, pullRequest(base, commit(root)), api);
  expect(ran.code).toBe(1);
  expect(ran.log).toMatch(/::warning::The comment could not be written: GitHub answered 403/);
});

describe('an untrusted pull request', () => {
  test('runs nothing of the project and writes nothing into it', async () => {
    const evil = "import { writeFileSync } from 'node:fs';\nwriteFileSync('ran', '');\n";
    const { root, base } = makeRepository({
      'a.ts': clean,
      'phitrace.config.js': evil,
      'eslint.config.js': evil,
      '.pnp.cjs': evil,
      'package.json': '{ "scripts": { "prepare": "touch ran", "build": "touch ran" } }',
    });
    await runAction(root, pullRequest(base, commit(root)), api);
    expect(git(root, 'status', '--porcelain', '--ignored')).toBe('');
  });

  test.each([
    ['working-directory', '../'],
    ['paths', '/etc'],
    ['config', '../../secret.json'],
    ['baseline', 'link/baseline.json'],
  ])('cannot lead %s out of the workspace', async (name, value) => {
    const { root, base } = makeRepository({ 'a.ts': clean });
    symlinkSync('/tmp', join(root, 'link'));
    const ran = await runAction(root, push(root, base), api, { [name]: value });
    expect([ran.code, errors(ran)]).toEqual([1, [`::error::the input ${name} leads out of the workspace; name a place in the repository`]]);
  });

  test('makes neither commands of the log nor a link or mention in the summary', async () => {
    const { root, base } = makeRepository({ 'a.ts': clean });
    const name = '%0A::error::owned [x](http://evil.test) @octocat <img>';
    writeFileSync(join(root, `${name.replaceAll('/', '')}.ts`), leak);
    const ran = await runAction(root, pullRequest(base, commit(root)), api);
    expect(errors(ran).filter((line) => line.startsWith('::error::owned'))).toEqual([]);
    expect(ran.log).toMatch(/^::stop-commands::([\w-]+)\n[^]*\n::\1::$/m);
    expect(ran.summary.replace(/`[^`\n]*`/g, '')).not.toMatch(/<img|\]\(http|@octocat/);
  });
});

describe('a mistake in the set-up', () => {
  test.each([
    ['an input', {}, { 'fail-on': 'sometimes' }, 'the input fail-on is "sometimes"; allowed are new, any, never'],
    ['the configuration', { 'phitrace.config.json': '{ "baas": 1 }' }, {}, 'phitrace.config.json:1:11 baas must be a list'],
  ])('in %s is an error of one line', async (_, files, inputs, message) => {
    const { root, base } = makeRepository({ 'a.ts': clean, ...files });
    const ran = await runAction(root, push(root, base), api, inputs);
    expect([ran.code, errors(ran)]).toEqual([1, [expect.stringContaining(message)]]);
  });

  test('nothing to scan is no success', async () => {
    const { root, base } = makeRepository({ 'read.me': '' });
    expect((await runAction(root, push(root, base), api)).code).toBe(1);
  });
});
