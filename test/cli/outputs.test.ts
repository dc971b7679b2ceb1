import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { binary, clean, leak, makeProject, oneLine, phitrace } from './helpers.js';

const scan = ['scan', '--quiet', '--fail-on', 'never'];

/** What must never be run: leaves a file behind. */
function plant(root: string, name: string, marker: string): string {
  const path = join(root, name);
  writeFileSync(path, `#!/bin/sh\ntouch "${marker}"\ncat\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('a report', () => {
  test('replaces an earlier one and leaves nothing beside it', async () => {
    const root = makeProject({ 'a.ts': leak, 'reports/phi.sarif': 'old' });
    const { code } = await phitrace(root, ...scan, '--format', 'sarif', '--output', 'reports/phi.sarif');
    expect(code).toBe(0);
    expect(readdirSync(join(root, 'reports'))).toEqual(['phi.sarif']);
    expect(JSON.parse(readFileSync(join(root, 'reports/phi.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  test.each([
    ['code', 'a.ts', 'a.ts'],
    ['a manifest', 'package.json', 'package.json'],
    ['the configuration', 'phitrace.config.json', 'phitrace.config.json'],
    ['a component', 'View.vue', 'View.vue'],
  ])('is never written over %s', async (_, file, shown) => {
    const files = { 'a.ts': leak, 'package.json': '{}', 'phitrace.config.json': '{}', 'View.vue': '<template></template>' };
    const root = makeProject(files);
    const { code, err } = await phitrace(root, ...scan, '--format', 'json', '--output', file);
    expect({ code, err }).toEqual({ code: 2, err: `phitrace: --output ${shown} is a file that the scan reads; name another\n` });
    expect(readFileSync(join(root, file), 'utf8')).toBe(files[file as keyof typeof files]);
  });

  test('is not written through a link, nor through a linked folder', async () => {
    const outside = makeProject({ 'kept.json': 'kept' });
    const root = makeProject({ 'a.ts': leak });
    symlinkSync(join(outside, 'kept.json'), join(root, 'report.json'));
    symlinkSync(outside, join(root, 'reports'));
    for (const file of ['report.json', 'reports/kept.json', 'reports/new.json']) {
      const { code, err } = await phitrace(root, ...scan, '--format', 'json', '--output', file);
      expect(code).toBe(2);
      expect(err).toMatch(/^phitrace: cannot write \S+: \S+ is a link; name the place itself\n$/);
    }
    expect(readFileSync(join(outside, 'kept.json'), 'utf8')).toBe('kept');
    expect(readdirSync(outside)).toEqual(['kept.json']);
  });

  test('does not take the place of a device', async () => {
    const root = makeProject({ 'a.ts': leak });
    const { code, err } = await phitrace(root, ...scan, '--format', 'json', '--output', '/dev/null');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(oneLine) as string });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('that cannot be written leaves nothing', async () => {
    const root = makeProject({ 'a.ts': leak });
    const { code, err } = await phitrace(root, ...scan, '--format', 'json', '--output', `${'x'.repeat(260)}.json`);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(oneLine) as string });
    expect(readdirSync(root)).toEqual(['a.ts']);
  });

  test.runIf(existsSync('/dev/full'))('that meets a full disk on the standard output ends in one line and 2', () => {
    const root = makeProject({ 'a.ts': leak });
    const { status, stderr } = spawnSync(process.execPath, [binary, ...scan], {
      cwd: root,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'phitrace: cannot write to the standard output (ENOSPC)\n' });
  });
});

test('init writes its file through no link', async () => {
  const outside = makeProject({ 'kept.json': 'kept' });
  const root = makeProject({ 'a.ts': leak });
  symlinkSync(join(outside, 'new.json'), join(root, 'phitrace.config.json'));
  for (const flags of [[], ['--force']]) expect((await phitrace(root, 'init', ...flags)).code).toBe(2);
  expect(readlinkSync(join(root, 'phitrace.config.json'))).toBe(join(outside, 'new.json'));
  expect(readdirSync(outside)).toEqual(['kept.json']);
});

describe('in a repository', () => {
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main', ...args], {
      cwd,
      encoding: 'utf8',
    }).trim();
  const makeRepository = (): string => {
    const root = makeProject({ 'a.ts': leak, 'b/c.ts': clean });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'first');
    return root;
  };
  const commitOf = async (root: string): Promise<unknown> =>
    (JSON.parse((await phitrace(root, ...scan, '--format', 'json')).out) as { commit?: string }).commit;

  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['on a branch', () => {}],
    ['with packed refs', (root: string) => void git(root, 'pack-refs', '--all')],
    ['detached', (root: string) => void git(root, 'checkout', '-q', '--detach')],
  ])('the commit is told %s, also from a folder in it', async (_, change) => {
    const root = makeRepository();
    change(root);
    const commit = git(root, 'rev-parse', 'HEAD');
    expect([await commitOf(root), await commitOf(join(root, 'b'))]).toEqual([commit, commit]);
  });

  test('the commit is told in a worktree', async () => {
    const root = makeRepository();
    const tree = join(makeProject({}), 'tree');
    git(root, 'worktree', 'add', '-q', '-b', 'other', tree);
    git(tree, 'commit', '-q', '--allow-empty', '-m', 'second');
    expect(await commitOf(tree)).toBe(git(tree, 'rev-parse', 'HEAD'));
  });

  test('nothing that the checkout or its configuration names is run', async () => {
    const root = makeRepository();
    const marker = join(makeProject({}), 'ran');
    const bin = join(root, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    const program = plant(root, 'program.sh', marker);
    for (const folder of [root, bin]) for (const name of ['git', 'semgrep', 'tsc', 'node', 'eslint']) plant(folder, name, marker);
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'post-index-change', 'pre-commit', 'fsmonitor-watchman'])
      plant(join(root, '.git/hooks'), hook, marker);
    const settings = {
      'core.fsmonitor': program,
      'core.pager': program,
      'core.sshCommand': program,
      'diff.external': program,
      'diff.x.textconv': program,
      'filter.x.clean': program,
      'filter.x.smudge': program,
      'filter.x.process': program,
      'core.attributesFile': join(root, '.gitattributes'),
    };
    for (const [key, value] of Object.entries(settings)) execFileSync('git', ['config', '--local', key, value], { cwd: root });
    writeFileSync(join(root, '.gitattributes'), '* filter=x diff=x\n');
    writeFileSync(join(root, 'a.ts'), `${leak}// changed\n`);
    expect(existsSync(marker)).toBe(false);
    const env = { ...process.env, PATH: ['.', bin, root, process.env['PATH']].join(':') };
    for (const args of [[...scan, '--format', 'sarif'], ['doctor'], ['init'], ['trace', 'a.ts:4']])
      spawnSync(process.execPath, [binary, ...args], { cwd: root, env });
    expect(existsSync(marker)).toBe(false);
    // The trap is set: git itself would have run it.
    spawnSync('git', ['status'], { cwd: root });
    expect(existsSync(marker)).toBe(true);
  });
});
