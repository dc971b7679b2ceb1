import { basename, dirname, join } from 'node:path/posix';
import type { FileWords, Manifest, RunsIn } from '@phitrace/core';
import { type NameTest, toNameTest } from './name-patterns.js';

/** Tells where the code of a file runs, by its path relative to the root and the beginning of its text, which is asked for where it is needed. */
export type RunsInTest = (path: string, readHead: () => string) => RunsIn;

type PlaceTest = (path: string) => boolean;

/** What is nearest to the code decides: a test stays one below `scripts`, and what `npm start` runs is production wherever it lies. */
export function toRunsIn({ runsIn }: FileWords, manifests: readonly Manifest[]): RunsInTest {
  const [isTest, isSample] = [toPlaceTest(runsIn.test), toPlaceTest(runsIn.sample)];
  const [isScriptName, isScriptFolder] = [toPlaceTest({ ...runsIn.script, folders: [] }), toPlaceTest({ ...runsIn.script, names: [] })];
  const isRunner = toPackageTest(runsIn.test.packages);
  const isRunByHand = toNameTest({ names: runsIn.scriptsBesideManifests });
  const manifestFolders = new Set(manifests.map(({ folder }) => (folder === '' ? '.' : folder)));
  const run = filesRunBy(manifests, new Set(runsIn.productionScripts));
  return (path, readHead) => {
    if (isTest(path)) return 'test';
    if (isSample(path)) return 'sample';
    if (run.production.has(path)) return 'production';
    if (run.script.has(path) || isScriptName(path)) return 'script';
    if (modulesIn(readHead()).some(isRunner)) return 'test';
    if (isScriptFolder(path)) return 'script';
    return manifestFolders.has(dirname(path)) && isRunByHand(basename(path)) ? 'script' : 'production';
  };
}

/** Whether only tests run a file, by its path alone. */
export function toTestPath({ runsIn }: FileWords): PlaceTest {
  return toPlaceTest(runsIn.test);
}

/** Whether a file is there to be run by hand or to show something, by its path alone. */
export function toByHandPath({ runsIn: { script, sample, scriptsBesideManifests } }: FileWords): PlaceTest {
  const tests = [toPlaceTest(script), toPlaceTest(sample), toPlaceTest({ folders: [], names: scriptsBesideManifests })];
  return (path) => tests.some((test) => test(path));
}

function toPlaceTest({ folders, names }: { readonly folders: readonly string[]; readonly names: readonly string[] }): PlaceTest {
  const known = new Set(folders);
  const isNamed: NameTest = toNameTest({ names: [...names] });
  return (path) => {
    const parts = path.split('/');
    return isNamed(parts.pop() ?? '') || parts.some((folder) => known.has(folder));
  };
}

/** Whether a module specifier means one of some packages, or something below one. */
function toPackageTest(packages: readonly string[]): (module: string) => boolean {
  const known = new Set(packages);
  return (module) => known.has(module) || packages.some((name) => module.startsWith(`${name}/`));
}

function modulesIn(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport|\brequire\()\s{0,9}['"]([^'"\n]{1,200})['"]/g)].map(([, module = '']) => module);
}

/** The files, relative to the root, that manifests name as programs or run in their scripts. */
function filesRunBy(manifests: readonly Manifest[], starters: ReadonlySet<string>): { production: Set<string>; script: Set<string> } {
  const production = new Set<string>();
  const script = new Set<string>();
  for (const { folder, manifest } of manifests) {
    for (const file of textsIn(manifest['bin'])) script.add(join(folder, file));
    for (const [name, command] of Object.entries(toRecord(manifest['scripts']))) {
      const files = starters.has(name.split(/[:.-]/)[0] ?? '') ? production : script;
      pathsIn(command).forEach((path) => files.add(join(folder, path)));
    }
  }
  return { production, script };
}

/** Words of a command that may be files: `tsx ./scripts/seed.ts --all` → `./scripts/seed.ts`. */
function pathsIn(command: unknown): string[] {
  if (typeof command !== 'string') return [];
  return command.split(/[\s;&|"'()=]+/).filter((word) => /\.\w+$/.test(word) && !word.startsWith('-') && !word.includes('*'));
}

function textsIn(value: unknown): string[] {
  const values = typeof value === 'string' ? [value] : Object.values(toRecord(value));
  return values.filter((text): text is string => typeof text === 'string');
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
