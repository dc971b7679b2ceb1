import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { leak, makeProject, repository } from './helpers.js';

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

describe('the tarballs of all packages', { timeout: 300_000 }, () => {
  const folder = makeProject({ 'tarballs/.keep': '', 'app/package.json': '{ "private": true }', 'app/src/admit.ts': leak });
  const app = join(folder, 'app');
  let packed: Packed[];

  beforeAll(() => {
    const text = execFileSync('npm', ['pack', '--workspaces', '--json', '--silent', '--pack-destination', join(folder, 'tarballs')], {
      cwd: repository,
      encoding: 'utf8',
    });
    packed = JSON.parse(text) as Packed[];
    const tarballs = packed.map(({ filename }) => join(folder, 'tarballs', filename.replace('@', '').replace('/', '-')));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs], { cwd: app, stdio: 'pipe' });
  }, 300_000);

  test('hold built files only', () => {
    const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { workspaces: string[] };
    expect(packed).toHaveLength(manifest.workspaces.length);
    for (const { files } of packed) expect(files.filter(({ path }) => /^(src|test)\/|tsbuildinfo|(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });

  test('can each be imported', () => {
    const script = `await Promise.all(${JSON.stringify(packed.map(({ name }) => name))}.map((name) => import(name)));`;
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: app, encoding: 'utf8' });
    expect(ended.stderr).toBe('');
  });

  test('run `npx phitrace scan` in an empty folder', () => {
    const ended = spawnSync('npx', ['phitrace', 'scan', '--quiet'], { cwd: app, encoding: 'utf8' });
    expect(ended.stdout).toContain('src/admit.ts:4');
    expect(ended.status).toBe(1);
  });

  test('explain a rule with the examples of its page', () => {
    const ended = spawnSync('npx', ['phitrace', 'explain', 'phi-in-logs'], { cwd: app, encoding: 'utf8' });
    expect(ended.status).toBe(0);
    expect(ended.stdout).toContain('```ts');
  });
});
