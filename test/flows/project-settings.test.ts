import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type ProjectSettings, readProjectSettings } from '../../packages/flows/src/frontends/typescript/project-settings.js';
import { makeFolder } from '../core/folder.js';

type Files = Readonly<Record<string, string>>;

function read(files: Files, ...tsconfigs: string[]): ProjectSettings {
  const root = makeFolder(files);
  return readProjectSettings(
    ts,
    root,
    tsconfigs.map((path) => join(root, path)),
  );
}
const paths = (target: string, pattern = '@/*'): string => JSON.stringify({ compilerOptions: { paths: { [pattern]: [target] } } });

test('a base in an installed package sets what it sets', () => {
  const base = '{ "compilerOptions": { "paths": { "@/*": ["${configDir}/src/*"] } } }';
  const files = { 'node_modules/@acme/ts/base.json': base, 'node_modules/@acme/ts/package.json': '{}' };
  const { mappings, skipped } = read({ ...files, 'app/tsconfig.json': '{ "extends": "@acme/ts/base.json" }' }, 'app/tsconfig.json');
  expect({ mappings, skipped }).toEqual({ mappings: [{ folder: 'app', pattern: '@/*', targets: ['app/src/*'] }], skipped: [] });
});

test('a config that is only referred to holds where the one does that refers to it', () => {
  const { mappings } = read(
    { 'app/tsconfig.json': '{ "files": [], "references": [{ "path": "./build/web.json" }] }', 'app/build/web.json': paths('../src/*') },
    'app/tsconfig.json',
  );
  expect(mappings).toEqual([{ folder: 'app', pattern: '@/*', targets: ['app/src/*'] }]);
});

test('the folders that a compiler writes to are known', () => {
  const { outputs } = read({ 'pkg/tsconfig.json': '{ "compilerOptions": { "outDir": "dist", "rootDir": "code" } }' }, 'pkg/tsconfig.json');
  expect(outputs).toEqual([{ output: 'pkg/dist', source: 'pkg/code' }]);
});

test('a tsconfig that is no regular file is named', () => {
  const root = makeFolder({});
  execFileSync('mkfifo', [join(root, 'tsconfig.json')]);
  expect(readProjectSettings(ts, root, [join(root, 'tsconfig.json')]).skipped).toMatchObject([
    { path: 'tsconfig.json', reason: 'unreadable' },
  ]);
});

test('bases that are extended twice cost what they cost once', () => {
  const chain = (length: number): Files => {
    const links = Array.from({ length }, (_, i) => [`t${i}.json`, `{ "extends": ["./t${i + 1}.json", "./t${i + 1}.json"] }`]);
    return { ...Object.fromEntries(links), [`t${length}.json`]: paths('./src/*') };
  };
  const time = (length: number): number => {
    const files = chain(length);
    const start = performance.now();
    expect(read(files, 't0.json').mappings).toHaveLength(1);
    return performance.now() - start;
  };
  time(5);
  expect(time(64)).toBeLessThan(Math.max(10 * time(8), 500));
});
