import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle-cli.ts';
import { repository } from './helpers.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const readManifest = (folder: string) => JSON.parse(readFileSync(join(repository, folder, 'package.json'), 'utf8')) as Manifest;

test('the command line is bundled of our own files and of what only their packages depend on', async () => {
  const { inputs, external } = await bundle(false);
  const own = readManifest('packages/cli').dependencies;
  expect(inputs).toContain('packages/flows/dist/flows-to.js');
  const libraries = inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  expect(libraries).toContain('ignore');
  expect(libraries.filter((name) => name in own)).toEqual([]);
  const outside = external.filter((name) => !isBuiltin(name));
  expect(outside).toContain('commander');
  expect(outside.filter((path) => !Object.keys(own).some((name) => path === name || path.startsWith(`${name}/`)))).toEqual([]);
});

test('a library is bundled in the version that the package which imports it asks for', async () => {
  const { inputs } = await bundle(false);
  for (const [name, version] of Object.entries(readManifest('packages/sources').dependencies)) {
    const file = inputs.find((path) => path.includes(`node_modules/${name}/`));
    const folder = file?.slice(0, file.lastIndexOf(`node_modules/${name}/`)) ?? '';
    if (file !== undefined) expect(readManifest(`${folder}node_modules/${name}`)).toMatchObject({ name, version });
  }
});
