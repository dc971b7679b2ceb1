import { dirname, join, normalize } from 'node:path/posix';
import type { Manifest } from '@phitrace/core';
import type { ModuleResolver } from '../../graph/program.js';

const SUFFIXES = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '/index.ts',
  '/index.tsx',
  '/index.js',
  '/index.jsx',
  '/index.mjs',
];

/** A path mapping of a tsconfig: `@/*` → folders relative to the root. */
export interface PathMapping {
  /** Folder of the tsconfig, relative to the root. */
  readonly folder: string;
  readonly pattern: string;
  readonly targets: readonly string[];
}

/** Packages of the workspace by name, with their folder and entry file. */
export interface WorkspacePackage {
  readonly name: string;
  readonly folder: string;
  readonly entry?: string;
}

/** The packages of the workspace, by their manifests. */
export function workspacePackages(manifests: readonly Manifest[]): WorkspacePackage[] {
  return manifests.flatMap(({ folder, manifest }) => {
    const { name, source, main } = manifest;
    if (typeof name !== 'string') return [];
    const entry = [source, main].find((value): value is string => typeof value === 'string');
    return [{ name, folder, ...(entry !== undefined && { entry }) }];
  });
}

/** Resolves specifiers to files of the project: relative paths, path mappings, packages of the workspace. Works without node_modules. */
export function moduleResolver(
  files: Pick<ReadonlySet<string>, 'has'>,
  mappings: readonly PathMapping[],
  packages: readonly WorkspacePackage[],
): ModuleResolver {
  const cache = new Map<string, string | undefined>();
  const find = (path: string) => findFile(files, normalize(path));
  const homes = [...new Set(mappings.map(({ folder }) => folder))].sort((a, b) => b.length - a.length);
  const resolve = (from: string, specifier: string) =>
    specifier.startsWith('.')
      ? find(join(dirname(from), specifier))
      : (mapped(from, specifier, mappings, find) ?? ofWorkspace(specifier, packages, find));
  return (from, specifier) => {
    // Files of one folder, and of one tsconfig, get the same answer.
    const home = specifier.startsWith('.') ? dirname(from) : homes.find((folder) => isBelow(from, folder));
    const key = `${home ?? ''}\0${specifier}`;
    if (!cache.has(key)) cache.set(key, resolve(from, specifier));
    return cache.get(key);
  };
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function findFile(files: Pick<ReadonlySet<string>, 'has'>, path: string): string | undefined {
  const bases = /\.[mc]?jsx?$/.test(path)
    ? [path.replace(/\.([mc]?)js(x?)$/, '.$1ts$2'), path.replace(/\.[mc]?jsx?$/, '.tsx'), path]
    : [path];
  for (const base of bases) for (const suffix of SUFFIXES) if (files.has(base + suffix)) return base + suffix;
  return undefined;
}

function mapped(
  from: string,
  specifier: string,
  mappings: readonly PathMapping[],
  find: (path: string) => string | undefined,
): string | undefined {
  const near = mappings
    .filter(({ folder }) => folder === '' || from.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length);
  for (const { pattern, targets } of near) {
    const [prefix = '', suffix] = pattern.split('*');
    const fits = suffix === undefined ? specifier === pattern : specifier.startsWith(prefix) && specifier.endsWith(suffix);
    if (!fits) continue;
    const star = suffix === undefined ? '' : specifier.slice(prefix.length, specifier.length - suffix.length);
    for (const target of targets) {
      const path = find(target.replace('*', star));
      if (path !== undefined) return path;
    }
  }
  return undefined;
}

function ofWorkspace(
  specifier: string,
  packages: readonly WorkspacePackage[],
  find: (path: string) => string | undefined,
): string | undefined {
  const owner = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  if (!owner) return undefined;
  const rest = specifier.slice(owner.name.length + 1);
  const candidates = rest === '' ? [owner.entry ?? '', 'src/index', 'src/public', 'index', 'src/main'] : [rest, `src/${rest}`];
  for (const candidate of candidates) {
    const path = candidate === '' ? undefined : find(join(owner.folder, candidate));
    if (path !== undefined) return path;
  }
  return undefined;
}
