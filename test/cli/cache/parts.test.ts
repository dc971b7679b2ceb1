import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { packAnswers, unpackAnswers, withIdle } from '../../../packages/cli/dist/cache/packed-answers.js';
import { clean, leak, makeProject, phitrace } from '../helpers.js';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'phitrace-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', home);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

/** What is kept of a kind, by what may tell one from another. */
function kept(kind: string, toMark: 'ino' | 'size'): number[] {
  const folder = join(home, 'phitrace', 'scans');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(`.${kind}`)).map((name) => statSync(join(folder, name))[toMark]);
}

const FLAGS = ['scan', '--format', 'json', '--min-severity', 'note'];
const files = {
  'package.json': '{ "name": "clinic", "description": "patients of a clinic" }',
  'src/a.ts': leak,
  'src/b.ts': "import { answer } from './c';\nexport const twice = answer * 2;\n",
  'src/c.ts': clean,
};

const toGit =
  (root: string) =>
  (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root, encoding: 'utf8' });

describe('a scan of a part', () => {
  const facts = () => kept('files', 'size');
  const scans = () => kept('scan', 'ino');

  test('says the same with what others found out, and keeps it', async () => {
    const root = makeProject(files);
    await phitrace(root, ...FLAGS, '--cache');
    const before = facts();
    writeFileSync(join(root, 'src/d.ts'), leak.replace('admit', 'discharge'));
    const one = [...FLAGS, 'src/d.ts'];
    expect(await phitrace(root, ...one, '--cache')).toEqual(await phitrace(root, ...one));
    expect(Math.max(...facts())).toBeGreaterThan(Math.max(...before));
    const all = await phitrace(root, ...FLAGS, '--cache');
    expect(all).toEqual(await phitrace(root, ...FLAGS));
  });

  test('of what is staged uses what is known, as it is staged, and is never said again by itself', async () => {
    const root = makeProject(files);
    const git = toGit(root);
    git('init', '-q');
    await phitrace(root, ...FLAGS, '--cache');
    const whole = scans();
    writeFileSync(join(root, 'src/d.ts'), leak.replace('admit', 'discharge'));
    git('add', 'src/d.ts');
    const staged = [...FLAGS, '--staged'];
    const first = await phitrace(root, ...staged, '--cache');
    expect(first).toEqual(await phitrace(root, ...staged));
    expect(first.code).toBe(1);
    writeFileSync(join(root, 'src/d.ts'), clean);
    expect(await phitrace(root, ...staged, '--cache')).toEqual(first);
    git('add', 'src/d.ts');
    expect((await phitrace(root, ...staged, '--cache')).code).toBe(0);
    expect(scans()).toEqual(whole);
  });

  test('of another commit beside the tree uses what is known of both', async () => {
    const root = makeProject(files);
    const git = toGit(root);
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'start');
    writeFileSync(join(root, 'src/d.ts'), leak.replace('admit', 'discharge'));
    const expected = await phitrace(root, 'diff', 'HEAD');
    expect(expected.code).toBe(1);
    for (const read of [1, 2]) expect([read, await phitrace(root, 'diff', 'HEAD', '--cache')]).toEqual([read, expected]);
    expect(scans()).toEqual([]);
    expect(facts()).not.toEqual([]);
  });
});

test('what nobody asks for any more is kept for a while', () => {
  const answer = (idle: number) => ({ bytes: Buffer.from('answer'), idle });
  const before = new Map([
    ['asked', answer(7)],
    ['idle', answer(7)],
    ['gone', answer(50)],
  ]);
  const together = withIdle(
    before,
    new Map([
      ['asked', answer(0)],
      ['new', answer(0)],
    ]),
  );
  expect([...together].map(([key, { idle }]) => [key, idle])).toEqual([
    ['asked', 0],
    ['new', 0],
    ['idle', 8],
  ]);
  const read = unpackAnswers(Buffer.concat(packAnswers(together)));
  expect([...read].map(([key, { bytes, idle }]) => [key, Buffer.from(bytes).toString(), idle])).toEqual([
    ['asked', 'answer', 0],
    ['new', 'answer', 0],
    ['idle', 'answer', 8],
  ]);
  expect(unpackAnswers(Buffer.concat(packAnswers(new Map())))).toEqual(new Map());
});
