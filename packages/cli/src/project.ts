import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { type Knowledge, type Vendor, vendorsElsewhere } from '@phitrace/core';
import { findText, otherManifestReader, readManifest } from '@phitrace/sources';

/** A vendor that the project names, and where. */
export interface FoundVendor {
  readonly vendor: Vendor;
  /** What showed it: `openai in package.json`, `3 calls in the code`. */
  readonly seen: string;
}

const LONGEST_MANIFEST = 2_000_000;

/** The vendors among the dependencies in the manifests below a folder. */
export function findDependencyVendors(root: string, knowledge: Knowledge): FoundVendor[] {
  const named = findManifests(root).flatMap((path) => {
    const names = readDependencies(join(root, path)).map(([name]) => name);
    return names.flatMap((name) => findVendors(name, knowledge).map((vendor) => ({ vendor, seen: `${name} in ${path}` })));
  });
  return [...named, ...findOtherVendors(root, knowledge)];
}

/** The same in manifests of other languages: `requirements.txt`. */
function findOtherVendors(root: string, { files, vendors }: Knowledge): FoundVendor[] {
  const readerOf = otherManifestReader(files);
  const globs = files.otherManifests.flatMap(({ names }) => names.map((name) => `**/${name}`));
  return findFiles(root, globs).flatMap((path) => {
    const packages = readerOf(path)?.(findText(join(root, path), LONGEST_MANIFEST) ?? '') ?? [];
    return packages.flatMap((each) => vendorsElsewhere(each, vendors).map((vendor) => ({ vendor, seen: `${each.name} in ${path}` })));
  });
}

/** The packages that the package.json files below a folder ask for, with a range; that nearest to the folder counts. */
export function findDependencies(root: string): ReadonlyMap<string, string> {
  const nearestLast = findManifests(root).sort((left, right) => right.split('/').length - left.split('/').length);
  return new Map(nearestLast.flatMap((path) => readDependencies(join(root, path))));
}

function findManifests(root: string): string[] {
  return findFiles(root, ['**/package.json']);
}

function findFiles(root: string, globs: string[]): string[] {
  return globSync(globs, { cwd: root, ignore: ['**/node_modules/**'], dot: false, followSymbolicLinks: false }).sort();
}

/** The version and name of a package that is installed for a folder, by the package's folder name. */
export function findInstalled(folder: string, name: string): { name: string; version: string } | undefined {
  const path = join(folder, 'node_modules', name, 'package.json');
  if (existsSync(path)) return readManifest(path) as { name: string; version: string } | undefined;
  const parent = dirname(folder);
  return parent === folder ? undefined : findInstalled(parent, name);
}

function findVendors(packageName: string, knowledge: Knowledge): Vendor[] {
  return knowledge.vendors.filter((vendor) => vendor.thirdParty && vendor.packages.includes(packageName));
}

function readDependencies(path: string): [name: string, range: string][] {
  const manifest = readManifest(path);
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].map((key) => manifest?.[key]);
  return groups.flatMap((group) =>
    typeof group === 'object' && group !== null
      ? Object.entries(group).map(([name, range]): [string, string] => [name, String(range)])
      : [],
  );
}
