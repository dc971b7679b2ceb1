import { join, normalize } from 'node:path/posix';
import type { Manifest } from '@phitrace/core';
import { exports as resolveExports, imports as resolveImports } from 'resolve.exports';
import type { OutputFolder } from './path-mappings.js';

/** A package of the workspace: its name, its folder relative to the root, and its manifest. */
export interface WorkspacePackage {
  readonly name: string | undefined;
  readonly folder: string;
  readonly manifest: Manifest['manifest'];
}

/** Fields of a manifest that name a package's main file. */
const MAIN_FIELDS = ['source', 'types', 'typings', 'module', 'main'];
/** Where the main file of a package is looked for when its manifest doesn't lead to one. */
const MAIN_FILES = ['src/index', 'src/public', 'index', 'src/main'];
const MOST_CONDITIONS = 12;

/** The packages of the workspace, by their manifests. */
export function workspacePackages(manifests: readonly Manifest[]): WorkspacePackage[] {
  return manifests.map(({ folder, manifest }) => ({ folder, manifest, name: toText(manifest['name']) }));
}

/** Where a file of a package may lie that is imported by the rest of a specifier: paths relative to the root, the likeliest first. */
export function entryCandidates({ folder, manifest }: WorkspacePackage, rest: string, outputs: readonly OutputFolder[]): string[] {
  const entry = rest === '' ? '.' : `./${rest}`;
  const exported = exportTargetsOf(manifest['exports'], (keys, conditions) =>
    resolveExports({ name: '', exports: keys }, entry, { unsafe: true, conditions }),
  );
  const mains = rest === '' ? MAIN_FIELDS.flatMap((field) => toText(manifest[field]) ?? []) : [];
  const guesses = rest === '' ? MAIN_FILES : [rest, `src/${rest}`];
  return [...[...exported, ...mains].flatMap((target) => sourcesOf(folder, target, outputs)), ...guesses.map((path) => join(folder, path))];
}

/** What a specifier such as `#log` means to a package: files relative to its folder (`./src/log.ts`), or other packages. */
export function importTargets({ manifest }: WorkspacePackage, specifier: string): string[] {
  return exportTargetsOf(manifest['imports'], (keys, conditions) =>
    resolveImports({ name: '', imports: keys }, specifier, { unsafe: true, conditions }),
  );
}

/** Where the source of a file of a package may lie: the file itself, where its compiler reads, or the same path without the folder that it is built into. */
export function sourcesOf(folder: string, target: string, outputs: readonly OutputFolder[]): string[] {
  const path = join(folder, target);
  const compiled = outputs
    .filter(({ output }) => path.startsWith(`${output}/`))
    .flatMap(({ output, source }) => [join(source, path.slice(output.length)), join(source, 'src', path.slice(output.length))]);
  const parts = normalize(target).split('/');
  const stripped = parts.slice(1).flatMap((_, i) => {
    const inner = parts.slice(i + 1).join('/');
    return [join(folder, 'src', inner), join(folder, inner)];
  });
  return [path, ...compiled, ...stripped].map((each) => each.replace(/\.d\.([mc]?)ts$/, '.$1ts'));
}

type Resolve = (keys: Record<string, string>, conditions: string[]) => readonly string[] | void;

/**
 * The targets that a table of a manifest gives under any of its conditions: which one leads to a source is not known. The
 * library makes regular expressions of the keys, so that only plain ones are handed to it. A table that is wrong gives nothing.
 */
function exportTargetsOf(table: unknown, resolve: Resolve): string[] {
  const keys = toPathTable(table);
  if (keys === undefined) return [];
  const conditions = [...conditionsIn(keys)].slice(0, MOST_CONDITIONS);
  const sets = [[], ...conditions.map((one) => [one]), ...conditions.flatMap((one) => conditions.map((two) => [one, two])), conditions];
  return [...new Set(sets.flatMap((set) => attempt(() => resolve(keys, set))))];
}

function attempt(resolve: () => readonly string[] | void): readonly string[] {
  try {
    return resolve() ?? [];
  } catch {
    return [];
  }
}

/** A table of paths; one that holds conditions or a path only is about the package itself. */
function toPathTable(table: unknown): Record<string, string> | undefined {
  if (typeof table === 'string') return { '.': table };
  if (typeof table !== 'object' || table === null) return undefined;
  const entries = Object.entries(table as Record<string, string>);
  if (!entries.some(([key]) => /^[.#]/.test(key))) return { '.': table as never };
  return Object.fromEntries(entries.filter(([key]) => /^[.#][\w./@~-]*\*?[\w./@~-]*$/.test(key)));
}

function conditionsIn(table: unknown, depth = 0): Set<string> {
  if (typeof table !== 'object' || table === null || depth > MOST_CONDITIONS) return new Set();
  const inner = Object.entries(table).flatMap(([key, value]) => [
    ...(Array.isArray(table) || /^[.#]/.test(key) ? [] : [key]),
    ...conditionsIn(value, depth + 1),
  ]);
  return new Set(inner);
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
