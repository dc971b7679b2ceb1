import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { globSync } from 'tinyglobby';
import { ts } from 'ts-morph';
import type { PathMapping, WorkspacePackage } from './resolve-modules.js';

/** Path mappings of every tsconfig below the root. A tsconfig that can't be read gives none. */
export function readPathMappings(root: string): PathMapping[] {
  const paths = globSync(['**/{tsconfig,jsconfig}*.json'], { cwd: root, ignore: ['**/node_modules/**'], followSymbolicLinks: false });
  return paths.flatMap((path) => mappingsOf(root, path));
}

interface CompilerOptions {
  readonly baseUrl?: string;
  readonly paths?: Record<string, string[]>;
}

function mappingsOf(root: string, path: string): PathMapping[] {
  const options = readOptions(root, path);
  if (!options) return [];
  const folder = dirname(path) === '.' ? '' : dirname(path);
  const base = normalize(join(folder, options.baseUrl ?? '.'));
  const mappings = Object.entries(options.paths ?? {}).map(([pattern, targets]) => ({ folder, pattern, targets: (Array.isArray(targets) ? targets : []).map((target) => normalize(join(base, target))) }));
  return options.baseUrl === undefined ? mappings : [...mappings, { folder, pattern: '*', targets: [normalize(join(base, '*'))] }];
}

function readOptions(root: string, path: string): CompilerOptions | undefined {
  try {
    const { config } = ts.parseConfigFileTextToJson(path, readFileSync(join(root, path), 'utf8')) as { config?: { compilerOptions?: CompilerOptions } };
    return config?.compilerOptions;
  } catch {
    return undefined;
  }
}

/** The packages of the workspace, by their manifests. */
export function workspacePackages(manifests: readonly { folder: string; manifest: Record<string, unknown> }[]): WorkspacePackage[] {
  return manifests.flatMap(({ folder, manifest }) => {
    const { name, source, main } = manifest;
    if (typeof name !== 'string') return [];
    const entry = [source, main].find((value): value is string => typeof value === 'string');
    return [{ name, folder, ...(entry !== undefined && { entry }) }];
  });
}
