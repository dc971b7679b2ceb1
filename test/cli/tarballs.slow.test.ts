import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import { leak, makeProject, repository } from './helpers.js';

/** Folders of the packages that are published. */
const published = ['rules', ...readdirSync(join(repository, 'packages')).map((name) => `packages/${name}`)].filter((folder) => {
  const manifest = JSON.parse(readFileSync(join(repository, folder, 'package.json'), 'utf8')) as { readonly private?: boolean };
  return manifest.private !== true;
});

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
    const text = execFileSync(
      'npm',
      ['pack', ...published.flatMap((path) => ['--workspace', path]), '--json', '--silent', '--pack-destination', join(folder, 'tarballs')],
      {
        cwd: repository,
        encoding: 'utf8',
      },
    );
    packed = JSON.parse(text) as Packed[];
    const tarballs = packed.map(({ filename }) => join(folder, 'tarballs', filename.replace('@', '').replace('/', '-')));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--legacy-peer-deps=false', ...tarballs], {
      cwd: app,
      stdio: 'pipe',
    });
  }, 300_000);

  test('hold built files only', () => {
    expect(packed).toHaveLength(published.length);
    for (const { files } of packed) expect(files.filter(({ path }) => /^(src|test)\/|tsbuildinfo|(?<!\.d)\.ts$/.test(path))).toEqual([]);
    for (const { files } of packed)
      expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json']));
  });

  test('say where they come from', () => {
    for (const folder of published) {
      const manifest = JSON.parse(readFileSync(join(repository, folder, 'package.json'), 'utf8')) as Record<string, unknown>;
      expect(manifest).toMatchObject({ repository: { directory: folder }, homepage: expect.stringContaining('https://') as string });
      expect(manifest['keywords']).not.toEqual([]);
    }
  });

  test('hold the knowledge, apart from what scanners read when they run, and the schemas that editors complete from', () => {
    const paths = packed.find(({ name }) => name === '@phitrace/rules')?.files.map(({ path }) => path) ?? [];
    expect(paths).toContain('schema/config.json');
    const data = paths.filter((path) => /\.json(?:\.gz)?$/.test(path) && !path.startsWith('schema/'));
    expect(data.sort()).toEqual(['dist/detectors.json.gz', 'dist/knowledge.json.gz', 'package.json']);
  });

  test('can each be imported', () => {
    const script = `await Promise.all(${JSON.stringify(packed.map(({ name }) => name))}.map((name) => import(name)));`;
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: app, encoding: 'utf8' });
    expect(ended.stderr).toBe('');
  });

  test('run `npx phitrace scan` in an empty folder', () => {
    const ended = spawnSync('npx', ['phitrace', 'scan', '--quiet', '--format', 'compact'], { cwd: app, encoding: 'utf8' });
    expect(ended.stdout).toContain('src/admit.ts:4');
    expect(ended.status).toBe(1);
  });

  test('write SARIF and a configuration there', () => {
    const run = (...args: string[]) => spawnSync('npx', ['phitrace', ...args], { cwd: app, encoding: 'utf8' });
    expect(run('scan', '--format', 'sarif', '--output', 'phi.sarif').status).toBe(1);
    const sarif = JSON.parse(readFileSync(join(app, 'phi.sarif'), 'utf8')) as Log;
    expect(sarif.runs[0]?.results?.map(({ ruleId }) => ruleId)).toEqual(['phi-in-logs']);
    expect(run('init').status).toBe(0);
    expect(run('doctor').stdout).toContain('phitrace.config.jsonc is valid');
  });

  test('explain a rule with the examples of its page', () => {
    const ended = spawnSync('npx', ['phitrace', 'explain', 'phi-in-logs'], { cwd: app, encoding: 'utf8' });
    expect(ended.status).toBe(0);
    expect(ended.stdout).toContain('```ts');
  });
});
