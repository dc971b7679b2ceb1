import { relative, resolve } from 'node:path';
import { dirname, join, normalize } from 'node:path/posix';
import { memoize } from '@phitrace/core';
import type { ModuleResolver } from '../../graph/program.js';
import type { OutputFolder, PathMapping } from './path-mappings.js';
import { entryCandidates, importTargets, sourcesOf, splitSpecifier, type WorkspacePackage } from './workspace-packages.js';

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
  '/index.mts',
  '/index.cts',
  '/index.js',
  '/index.jsx',
  '/index.mjs',
  '/index.cjs',
];

/** What specifiers are resolved by. Paths are relative to the root, with `/`; those of files around it start with `../`. */
export interface ResolverInput {
  /** Absolute. */
  readonly root: string;
  readonly files: ReadonlySet<string>;
  readonly mappings?: readonly PathMapping[];
  readonly outputs?: readonly OutputFolder[];
  readonly packages?: readonly WorkspacePackage[];
}

/** Resolves specifiers to files of the project: relative paths, path mappings, packages of the workspace. Works without node_modules. */
export function moduleResolver(input: ResolverInput): ModuleResolver {
  const resolver = new Resolver(input);
  return (from, specifier) => resolver.resolve(from, specifier);
}

/** Tells whether a specifier means a file of the project or of its workspace, found or not: a relative path, a path mapping, a package of the workspace. */
export function ownModuleTest(input: ResolverInput): (from: string, specifier: string) => boolean {
  const resolver = new Resolver(input);
  return (from, specifier) => resolver.isOwn(from, specifier);
}

class Resolver {
  private readonly cache = new Map<string, string | undefined>();
  private readonly mappings: readonly PathMapping[];
  private readonly packages = new Map<string, WorkspacePackage>();
  /** Folders of tsconfigs and packages, the innermost first: files of one get the same answers. */
  private readonly homes: readonly string[];
  private readonly homeByFolder = new Map<string, string>();
  private readonly byFolder: readonly WorkspacePackage[];

  constructor(private readonly input: ResolverInput) {
    const { mappings = [], packages = [] } = input;
    this.mappings = mappings.toSorted((a, b) => b.folder.length - a.folder.length || prefixLength(b) - prefixLength(a));
    this.byFolder = packages.toSorted((a, b) => b.folder.length - a.folder.length);
    for (const each of packages) if (each.name !== undefined && !this.packages.has(each.name)) this.packages.set(each.name, each);
    this.homes = [...new Set([...mappings, ...packages].map(({ folder }) => folder))].sort((a, b) => b.length - a.length);
  }

  resolve(from: string, specifier: string): string | undefined {
    const home = isRelative(specifier) ? dirname(from) : this.homeOf(from);
    const key = `${home}\0${specifier}`;
    return memoize(this.cache, key, () => this.search(from, specifier));
  }

  private homeOf(from: string): string {
    return memoize(this.homeByFolder, dirname(from), () => this.homes.find((folder) => isBelow(from, folder)) ?? '');
  }

  isOwn(from: string, specifier: string): boolean {
    if (isRelative(specifier)) return true;
    const isMapped = this.targetsFor(from, specifier).some(({ pattern, target }) => pattern !== '*' && !target.includes('node_modules'));
    return isMapped || this.packages.has(splitSpecifier(specifier).name) || this.importsFor(from, specifier).some(isRelative);
  }

  private search(from: string, specifier: string): string | undefined {
    if (isRelative(specifier)) return this.find([join(dirname(from), specifier)]);
    const mapped = this.find(this.targetsFor(from, specifier).map(({ target }) => target));
    return mapped ?? (specifier.startsWith('#') ? this.searchImports(from, specifier) : this.searchPackage(specifier));
  }

  private searchPackage(specifier: string): string | undefined {
    const { name, rest } = splitSpecifier(specifier);
    const owner = this.packages.get(name);
    return owner && this.find(entryCandidates(owner, rest, this.input.outputs ?? []));
  }

  private searchImports(from: string, specifier: string): string | undefined {
    const { outputs = [] } = this.input;
    const folder = this.packageOf(from)?.folder ?? '';
    for (const target of this.importsFor(from, specifier)) {
      const path = isRelative(target) ? this.find(sourcesOf(folder, target, outputs)) : this.searchPackage(target);
      if (path !== undefined) return path;
    }
    return undefined;
  }

  private importsFor(from: string, specifier: string): string[] {
    const owner = specifier.startsWith('#') ? this.packageOf(from) : undefined;
    return owner ? importTargets(owner, specifier) : [];
  }

  private packageOf(from: string): WorkspacePackage | undefined {
    return this.byFolder.find(({ folder }) => isBelow(from, folder));
  }

  /** What the path mappings of the tsconfigs around a file make of a specifier: the nearest first, of one the pattern that fits closest. */
  private targetsFor(from: string, specifier: string): { pattern: string; target: string }[] {
    return this.mappings
      .filter(({ folder }) => isBelow(from, folder))
      .flatMap(({ pattern, targets }) => {
        const star = starOf(pattern, specifier);
        return star === undefined ? [] : targets.map((target) => ({ pattern, target: target.replace('*', () => star) }));
      });
  }

  private find(paths: readonly string[]): string | undefined {
    for (const path of paths) {
      const found = findFile(this.input.files, this.toPath(path));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** A path that leaves the root and comes back is one inside. */
  private toPath(path: string): string {
    const plain = normalize(path).replace(/\/$/, '');
    return plain.startsWith('..') ? relative(this.input.root, resolve(this.input.root, plain)).replaceAll('\\', '/') : plain;
  }
}

function isRelative(specifier: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(specifier);
}

function prefixLength({ pattern }: PathMapping): number {
  return pattern.includes('*') ? pattern.indexOf('*') : Infinity;
}

/** What the star of a pattern stands for in a specifier; nothing where the pattern doesn't fit. */
function starOf(pattern: string, specifier: string): string | undefined {
  const [prefix = '', suffix] = pattern.split('*');
  if (suffix === undefined) return specifier === pattern ? '' : undefined;
  const fits = specifier.length >= prefix.length + suffix.length && specifier.startsWith(prefix) && specifier.endsWith(suffix);
  return fits ? specifier.slice(prefix.length, specifier.length - suffix.length) : undefined;
}

/** Whether a path lies below a folder. Both are relative to the root, and may lie around it. */
function isBelow(path: string, folder: string): boolean {
  const levels = (text: string) => /^(?:\.\.(?:\/|$))*/.exec(text)?.[0].split('..').length ?? 1;
  if (folder === '') return levels(path) === 1;
  if (/^\.\.(?:\/\.\.)*$/.test(folder)) return levels(path) <= levels(folder);
  return path.startsWith(`${folder}/`);
}

function findFile(files: ReadonlySet<string>, path: string): string | undefined {
  if (path === '.' || path === '') return SUFFIXES.map((suffix) => suffix.slice(1)).find((name) => files.has(name));
  const bases = /\.[mc]?jsx?$/.test(path)
    ? [path.replace(/\.([mc]?)js(x?)$/, '.$1ts$2'), path.replace(/\.[mc]?jsx?$/, '.tsx'), path]
    : [path];
  const withoutEnding = path.replace(/\.[mc]?[jt]sx?$/, '');
  for (const base of withoutEnding === path ? bases : [...bases, withoutEnding])
    for (const suffix of SUFFIXES) if (files.has(base + suffix)) return base + suffix;
  return undefined;
}
