import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** Which packages of the workspace each of them imports. */
export type PackageImports = ReadonlyMap<string, ReadonlySet<string>>;

const imported = /(?:from|import\()\s*'@phitrace\/([\w-]+)/g;

/** Reads the imports in the sources of `packages/` and `rules/`, by the folder's name. */
export function readPackageImports(root: string): PackageImports {
  const files = globSync(['packages/*/src/**/*.ts', 'rules/*.ts'], { cwd: root }).sort();
  const imports = new Map<string, Set<string>>();
  for (const file of files) {
    const [folder = '', name = ''] = file.split('/');
    const owner = folder === 'rules' ? folder : name;
    const own = imports.get(owner) ?? new Set();
    imports.set(owner, own);
    for (const [, target = ''] of readFileSync(join(root, file), 'utf8').matchAll(imported)) if (target !== owner) own.add(target);
  }
  return imports;
}

/** The packages as a Mermaid drawing. An arrow that a longer way says already is left out. Throws on a circle. */
export function drawPackages(imports: PackageImports): string {
  const names = [...imports.keys()].sort();
  const arrows = names.flatMap((name) => listShortest(name, imports).map((target) => `  ${name} --> ${target}`));
  return ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n');
}

/** What a package imports and none of its other imports leads to. */
function listShortest(name: string, imports: PackageImports): string[] {
  const direct = [...(imports.get(name) ?? [])];
  return direct.filter((target) => !direct.some((other) => other !== target && reach(other, imports, [name]).has(target))).sort();
}

/** Everything that a package leads to, itself included. `way` is how it was reached. */
function reach(name: string, imports: PackageImports, way: readonly string[]): Set<string> {
  if (way.includes(name)) throw new Error(`packages import each other in a circle: ${[...way, name].join(' → ')}`);
  return new Set([name, ...[...(imports.get(name) ?? [])].flatMap((next) => [...reach(next, imports, [...way, name])])]);
}
