import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle, type BundledPackage } from '../../scripts/bundle-packages.ts';
import { repository } from './helpers.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const readManifest = (folder: string) => JSON.parse(readFileSync(join(repository, folder, 'package.json'), 'utf8')) as Manifest;

/** What is bundled, with a library that only our packages depend on, and one of its own. */
const packages: readonly (readonly [BundledPackage, inside: string, outside: string])[] = [
  ['packages/cli', 'ignore', 'commander'],
  ['packages/eslint-plugin', 'zod', 'saxes'],
];

test.each(packages)('%s is bundled of our own files and of what only their packages depend on', async (owner, library, dependency) => {
  const { inputs, external } = await bundle(owner, false);
  const own = readManifest(owner).dependencies;
  expect(inputs).toContain('packages/flows/dist/flows-to.js');
  const libraries = inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  expect(libraries).toContain(library);
  expect(libraries.filter((name) => name in own)).toEqual([]);
  const outside = external.filter((name) => !isBuiltin(name));
  expect(outside).toContain(dependency);
  expect(outside.filter((path) => !Object.keys(own).some((name) => path === name || path.startsWith(`${name}/`)))).toEqual([]);
});

test.each(packages)('%s holds a library in the version that the package which imports it asks for', async (owner) => {
  const { inputs } = await bundle(owner, false);
  for (const [name, version] of Object.entries(readManifest('packages/sources').dependencies)) {
    const file = inputs.find((path) => path.includes(`node_modules/${name}/`));
    const folder = file?.slice(0, file.lastIndexOf(`node_modules/${name}/`)) ?? '';
    if (file !== undefined) expect(readManifest(`${folder}node_modules/${name}`)).toMatchObject({ name, version });
  }
});
