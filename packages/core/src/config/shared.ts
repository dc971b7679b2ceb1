import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../errors.js';
import { configurationNames, findRepositoryFolder } from './find.js';
import type { JsonText } from './json-text.js';
import type { Configuration, SharedConfiguration } from './schema.js';

/**
 * The files that `extends` names: a path that starts with a dot, in the repository, or a package that is installed, with
 * or without a file in it. Nothing is installed or run.
 */
export function findSharedFiles({ extends: names }: Pick<Configuration, 'extends'>, source: JsonText): string[] {
  return names.map((name, index) => {
    const place = source.at(['extends', index]);
    return name.startsWith('.') ? findFile(name, source.folder, place) : findInPackage(name, source.folder, place);
  });
}

/** A configuration on top of those of the organisation: lists are joined, theirs first; a rule's severity is the project's. */
export function mergeShared(shared: readonly SharedConfiguration[], own: Configuration): Configuration {
  const all = [...shared, own];
  const join = <Key extends 'baas' | 'deidentifiers' | 'audit' | 'guards' | 'consent' | 'fieldEncryption' | 'policy'>(
    key: Key,
  ): Configuration[Key] => all.flatMap((each): Configuration[Key][number][] => each[key]) as Configuration[Key];
  return {
    ...own,
    baas: join('baas'),
    deidentifiers: join('deidentifiers'),
    audit: join('audit'),
    guards: join('guards'),
    consent: join('consent'),
    fieldEncryption: join('fieldEncryption'),
    policy: join('policy'),
    phi: {
      types: all.flatMap(({ phi }) => phi.types),
      names: all.flatMap(({ phi }) => phi.names),
      notNames: all.flatMap(({ phi }) => phi.notNames),
    },
    rules: Object.assign({}, ...all.map(({ rules }) => rules)) as Configuration['rules'],
  };
}

/** A pull request may name any path: none may lead out of the repository, also through links. */
function findFile(name: string, folder: string, place: string): string {
  const path = resolve(folder, name);
  const border = findRepositoryFolder(folder) ?? folder;
  if (!isBelowBorder(border, path))
    throw new ConfigurationError(`${place} this path leaves the repository; name a file in it, or a package`);
  if (!existsSync(path)) throw new ConfigurationError(`${place} there is no such file; name a JSON file, or a package`);
  if (!isBelowBorder(realpathSync(border), realpathSync(path)))
    throw new ConfigurationError(`${place} this path is a link that leaves the repository; name a file in it, or a package`);
  return path;
}

function findInPackage(name: string, folder: string, place: string): string {
  const [, packageName, file] = /^((?:@[\w.-]+\/)?\w[\w.-]*)(?:\/(.+))?$/.exec(name) ?? [];
  if (packageName === undefined || file?.split(/[\\/]/).includes('..'))
    throw new ConfigurationError(
      `${place} this is neither a path that starts with a dot nor a package; write ./baas.json or @clinic/phitrace`,
    );
  const home = findPackage(folder, packageName);
  if (home === undefined)
    throw new ConfigurationError(`${place} this package is not installed; install it, or name a file in the repository`);
  const path = (file === undefined ? configurationNames : [file]).map((each) => join(home, each)).find((each) => existsSync(each));
  if (path === undefined) throw new ConfigurationError(`${place} this package holds no ${file ?? configurationNames.join(' or ')}`);
  return path;
}

/** Where Node would find a package for a folder. */
function findPackage(folder: string, name: string): string | undefined {
  const path = join(folder, 'node_modules', name);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : findPackage(parent, name);
}

function isBelowBorder(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
