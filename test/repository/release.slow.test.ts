import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repository } from '../cli/helpers.js';

const output = join(repository, 'release');
afterAll(() => rmSync(output, { recursive: true, force: true }));

test('a release that is only shown packs every package, names every dependency and publishes nothing', () => {
  const head = (): string => execFileSync('git', ['rev-parse', 'HEAD'], { cwd: repository, encoding: 'utf8' });
  const before = head();
  const said = execFileSync('npm', ['run', '-s', 'release'], { cwd: repository, encoding: 'utf8' });
  expect(head()).toBe(before);
  const lines = said.trimEnd().split('\n');
  expect(lines.every((line) => line.startsWith('would run: '))).toBe(true);
  const packages = lines.filter((line) => line.includes('npm publish'));
  expect(packages.every((line) => line.includes('--provenance'))).toBe(true);
  expect(readdirSync(output).filter((name) => name.endsWith('.tgz'))).toHaveLength(packages.length);
  expect(packages.length).toBeGreaterThan(8);
  const { bomFormat, components } = JSON.parse(readFileSync(join(output, 'sbom.cdx.json'), 'utf8')) as {
    bomFormat: string;
    components: { name: string; version: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const names = components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['commander', 'zod', 'ts-morph', 'tinyglobby', 'picocolors']));
  expect(names.filter((name) => ['vitest', 'eslint', 'prettier'].includes(name))).toEqual([]);
});
