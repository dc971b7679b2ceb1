import { relative, resolve } from 'node:path';
import { dirname, join, normalize } from 'node:path/posix';
import { memoize, splitSpecifier } from '@phitrace/core';
import type { ModuleResolver } from '../../graph/program.js';
import type { OutputFolder, PathMapping } from './path-mappings.js';
import { entryCandidates, importTargets, sourcesOf, type WorkspacePackage } from './workspace-packages.js';

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
  readonly files: Pick<ReadonlySet<string>, 'has'>;
  readonly mappings?: readonly PathMapping[];
  readonly outputs?: readonly OutputFolder[];
  readonly packages?: readonly WorkspacePackage[];
}

/** Resolves specifiers to files of the project: relative paths, path mappings, packages of the workspace. Works without node_modules. */
export function moduleResolver(input: ResolverInput): ModuleResolver {
  const resolver = new Resolver(input);
  return (from, specifier) => resolver.resolve(from, specifier);
}

/** Answers what specifiers mean. */
export class Resolver {
  private readonly cache = new Map<string, string | undefined>();
  private readonly packages = new Map<string, WorkspacePackage>();
  private readonly packageByFolder = new Map<string, WorkspacePackage>();
  private readonly mappingsByFolder = new Map<string, PathMapping[]>();
  private readonly around = new Map<string, readonly string[]>();
  /** How many folders above the root are known. */
  private readonly levelsAbove: number;

  constructor(private readonly input: ResolverInput) {
    const { mappings = [], packages = [] } = input;
    const sorted = mappings.toSorted((a, b) => prefixLength(b) - prefixLength(a));
    for (const mapping of sorted) memoize(this.mappingsByFolder, mapping.folder, () => []).push(mapping);
    for (const each of packages) {
      memoize(this.packageByFolder, each.folder, () => each);
      if (each.name !== undefined) memoize(this.packages, each.name, () => each);
    }
    this.levelsAbove = Math.max(0, ...[...this.mappingsByFolder.keys(), ...this.packageByFolder.keys()].map(levelsOf));
  }

  resolve(from: string, specifier: string): string | undefined {
    const home = isRelative(specifier) ? dirname(from) : this.homeOf(from);
    const key = `${home}\0${specifier}`;
    return memoize(this.cache, key, () => this.search(from, specifier));
  }

  /** The nearest folder of a tsconfig or a package: files of one get the same answers. */
  private homeOf(from: string): string {
    return this.foldersAround(from).find((folder) => this.mappingsByFolder.has(folder) || this.packageByFolder.has(folder)) ?? '';
  }

  /** The folders that a file lies in, from the inside out, as far as anything is known of them. */
  private foldersAround(from: string): readonly string[] {
    const folder = dirname(from);
    return memoize(this.around, folder, () => {
      const parts = folder === '.' ? [] : folder.split('/');
      const above = levelsOf(folder);
      const below = parts.slice(above).map((_, i, rest) => [...parts.slice(0, above), ...rest.slice(0, rest.length - i)].join('/'));
      const levels = Array.from({ length: Math.max(0, this.levelsAbove - above) + 1 }, (_, i) =>
        Array(above + i)
          .fill('..')
          .join('/'),
      );
      return [...below, ...levels];
    });
  }

  /**
   * The files that a specifier may mean if it is about the project's or its workspace's own code, whether or not one is
   * there: a relative path, a path mapping, a package of the workspace. None for packages from elsewhere.
   */
  ownPaths(from: string, specifier: string): string[] {
    if (isRelative(specifier)) return [this.toPath(join(dirname(from), specifier))];
    const mapped = this.targetsFor(from, specifier).filter(({ pattern, target }) => pattern !== '*' && !target.includes('node_modules'));
    const { name, rest } = splitSpecifier(specifier);
    const owner = this.packages.get(name);
    const entries = owner ? entryCandidates(owner, rest, this.input.outputs ?? []) : [];
    const folder = this.packageOf(from)?.folder ?? '';
    const imported = this.importsFor(from, specifier).filter(isRelative);
    return [...mapped.map(({ target }) => target), ...entries, ...imported.map((target) => join(folder, target))].map((path) =>
      this.toPath(path),
    );
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
    const folder = this.foldersAround(from).find((each) => this.packageByFolder.has(each));
    return folder === undefined ? undefined : this.packageByFolder.get(folder);
  }

  /** What the path mappings of the tsconfigs around a file make of a specifier: the nearest first, of one the pattern that fits closest. */
  private targetsFor(from: string, specifier: string): { pattern: string; target: string }[] {
    return this.foldersAround(from)
      .flatMap((folder) => this.mappingsByFolder.get(folder) ?? [])
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

/** How many folders above the root a path starts in. */
function levelsOf(path: string): number {
  const parts = path.split('/');
  const first = parts.findIndex((part) => part !== '..');
  return first === -1 ? parts.length : first;
}

function findFile(files: Pick<ReadonlySet<string>, 'has'>, path: string): string | undefined {
  if (path === '.' || path === '') return SUFFIXES.map((suffix) => suffix.slice(1)).find((name) => files.has(name));
  const bases = /\.[mc]?jsx?$/.test(path)
    ? [path.replace(/\.([mc]?)js(x?)$/, '.$1ts$2'), path.replace(/\.[mc]?jsx?$/, '.tsx'), path]
    : [path];
  const withoutEnding = path.replace(/\.[mc]?[jt]sx?$/, '');
  for (const base of withoutEnding === path ? bases : [...bases, withoutEnding])
    for (const suffix of SUFFIXES) if (files.has(base + suffix)) return base + suffix;
  return undefined;
}
