import type { Skipped } from '@phitrace/core';
import type { Reading, SettingsFile, SettingsReader, WantsType } from '../reader.js';
import { type Instance, type ModuleTree, instantiate } from './instance.js';
import { type Module, localSource, toModule } from './module.js';
import type { ParseTerraform } from './parse.js';
import { resourcesOf } from './resources.js';
import { toBudget } from './scope.js';
import type { IsWanted, TerraformFile } from './syntax.js';
import { givenByFiles, isValuesFile } from './values-files.js';

/** Terraform and OpenTofu: folders of files as modules, with their variables, calls and values. The parser is loaded when there is one. */
export const terraform: SettingsReader = {
  id: 'terraform',
  claims: (path) => /\.(tf|tofu|tfvars)(\.json)?$|(^|\/)\.terraform\.lock\.hcl$/.test(path),
  read,
};

/** More calls of modules than this are not followed. */
const MOST_INSTANCES = 5_000;

async function read(files: readonly SettingsFile[], wants: WantsType): Promise<Reading> {
  if (files.length === 0) return { resources: [], skipped: [], cuts: [] };
  const { loadTerraformParser } = await import('./parse.js');
  const parse = await loadTerraformParser(toBlockFilter(wants));
  const isMade: IsWanted = (type, labels) => wants('terraform', type === 'resource' ? (labels[0] ?? '') : `${type}.${labels[0] ?? ''}`);
  const folders = byFolder(files, parse);
  const modules = new Map([...folders].map(([folder, group]) => [folder, toModule(folder, group.code, group.isSample, isMade)]));
  const roots = rootsOf(modules);
  const cuts: Reading['cuts'][number][] = [];
  const tree = toTree(modules, (location, bound) => cuts.push({ location, bound }));
  const resources = roots.flatMap((module) => resourcesOf(rootInstance(module, valuesFor(module, roots, folders), tree), module.folder));
  return { resources, skipped: brokenFiles([...folders.values()].flatMap(({ code, values }) => [...code, ...values])), cuts };
}

/** What is read of a file: all that names can refer to, and the resources that have checks. */
function toBlockFilter(wants: WantsType): IsWanted {
  return (type, [label = '']) => {
    if (type === 'resource') return wants('terraform', label);
    return type !== 'moved' && type !== 'import' && type !== 'removed' && type !== 'check';
  };
}

interface Folder {
  readonly code: TerraformFile[];
  readonly values: TerraformFile[];
  isSample: boolean;
}

function byFolder(files: readonly SettingsFile[], parse: ParseTerraform): ReadonlyMap<string, Folder> {
  const folders = new Map<string, Folder>();
  for (const { path, text, runsIn } of files) {
    const name = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const folder = folders.get(name) ?? { code: [], values: [], isSample: false };
    folders.set(name, folder);
    folder.isSample ||= runsIn === 'sample' || runsIn === 'test';
    (isValuesFile(path) ? folder.values : folder.code).push(parse(path, text));
  }
  return folders;
}

/** Modules that nothing calls but samples. */
function rootsOf(modules: ReadonlyMap<string, Module>): readonly Module[] {
  const called = new Set<string>();
  for (const { folder, calls, isSample } of modules.values()) {
    for (const call of calls.values()) {
      const source = localSource(call, folder);
      const target = source === undefined ? undefined : modules.get(source);
      if (target && source !== folder && (!isSample || target.isSample)) called.add(target.folder);
    }
  }
  const roots = [...modules.values()].filter(({ folder }) => !called.has(folder));
  return [...roots, ...unreached(modules, roots)];
}

/** Modules that only call one another in a circle: nothing else would read them. */
function unreached(modules: ReadonlyMap<string, Module>, roots: readonly Module[]): readonly Module[] {
  const seen = new Set<string>();
  const visit = (module: Module): void => {
    if (seen.has(module.folder)) return;
    seen.add(module.folder);
    for (const call of module.calls.values()) {
      const target = modules.get(localSource(call, module.folder) ?? '\n');
      if (target) visit(target);
    }
  };
  roots.forEach(visit);
  const left: Module[] = [];
  for (const module of modules.values()) {
    if (!seen.has(module.folder)) left.push(module);
    visit(module);
  }
  return left;
}

function toTree(
  modules: ReadonlyMap<string, Module>,
  cut: (location: Reading['cuts'][number]['location'], bound: string) => void,
): ModuleTree {
  let instances = 0;
  const reported = new Set<unknown>();
  return {
    modules,
    budget: toBudget(),
    onUnresolved: (call) => {
      if (!reported.has(call)) cut(call.head, 'module-not-in-the-tree');
      reported.add(call);
    },
    mayInstantiate: () => ++instances <= MOST_INSTANCES,
  };
}

function rootInstance(module: Module, values: readonly TerraformFile[], tree: ModuleTree): Instance {
  const plain = instantiate({ ...module, calls: new Map() }, () => undefined, tree);
  return instantiate(module, givenByFiles(values, plain.scope), tree);
}

/** Files of values in the folder of a module, or below it where no nearer module is. */
function valuesFor(module: Module, roots: readonly Module[], folders: ReadonlyMap<string, Folder>): readonly TerraformFile[] {
  const others = roots.filter((root) => root !== module && root.variables.size > 0).map(({ folder }) => folder);
  const isNearer = (other: string, folder: string): boolean => isFolderBelow(folder, other) && isFolderBelow(other, module.folder);
  const withValues = [...folders].filter(([, { values }]) => values.length > 0);
  return withValues.flatMap(([folder, { values }]) =>
    isFolderBelow(folder, module.folder) && !others.some((other) => isNearer(other, folder)) ? values : [],
  );
}

function isFolderBelow(folder: string, outer: string): boolean {
  return outer === '' || folder === outer || folder.startsWith(`${outer}/`);
}

function brokenFiles(files: readonly TerraformFile[]): readonly Skipped[] {
  return files
    .filter(({ broken }) => broken)
    .map(({ path }) => ({ path, reason: 'syntax-error', detail: 'a part of the file could not be parsed; settings in it may be missing' }));
}
