import { dirname, join } from 'node:path/posix';
import type { FileWords, Manifest } from '@phitrace/core';
import { listDependencies } from '@phitrace/sources';
import type { PathMapping } from './path-mappings.js';
import type { ts, TypeScript } from './typescript.js';

type Aliases = Readonly<Record<string, readonly string[]>>;

/**
 * The aliases that a bundler's configuration gives, as path mappings for its folder: `alias: { '@': path.resolve(__dirname, './src') }`,
 * or a list of `{ find: '@', replacement: './src' }`. The code isn't run: the texts of a value, in their order, are its path.
 */
export function readAliases(compiler: TypeScript, path: string, file: ts.SourceFile, keys: readonly string[]): PathMapping[] {
  const found: PathMapping[] = [];
  const visit = (node: ts.Node): void => {
    if (compiler.isPropertyAssignment(node) && keys.includes(toName(compiler, node) ?? '')) {
      found.push(
        ...toPairs(compiler, node.initializer).flatMap(([name, target]) => mappingsOfAliases(dirname(path), { [name]: [target] })),
      );
      return;
    }
    compiler.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The aliases that the frameworks of a project give by themselves, for the folders of their manifests. */
export function aliasesOfPackages(manifests: readonly Manifest[], byPackage: FileWords['aliases']['byPackage']): PathMapping[] {
  return manifests.flatMap(({ folder, manifest }) => {
    const used = new Set(listDependencies(manifest).map(([name]) => name));
    return byPackage
      .filter(({ packages }) => packages.some((name) => used.has(name)))
      .flatMap(({ aliases }) => mappingsOfAliases(folder, aliases));
  });
}

/** An alias stands for what it is an alias of, and what lies below it for what lies below that. */
function mappingsOfAliases(folder: string, aliases: Aliases): PathMapping[] {
  return Object.entries(aliases).flatMap(([alias, paths]) => {
    const name = alias.replace(/\/?\*?$/, '');
    const targets = paths.map((path) => join(folder, path.replace(/\/?\*?$/, '')));
    if (alias.endsWith('$')) return [{ folder, pattern: alias.slice(0, -1), targets }];
    return [
      { folder, pattern: name, targets },
      { folder, pattern: `${name}/*`, targets: targets.map((target) => `${target}/*`) },
    ];
  });
}

function toPairs(compiler: TypeScript, value: ts.Expression): [name: string, target: string][] {
  if (compiler.isArrayLiteralExpression(value)) return value.elements.flatMap((element) => toListed(compiler, element));
  if (!compiler.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap((property) => {
    const name = toName(compiler, property);
    const target = compiler.isPropertyAssignment(property) ? toPath(compiler, property.initializer) : undefined;
    return name === undefined || target === undefined ? [] : [[name, target]];
  });
}

/** `{ find: '@', replacement: './src' }`; a pattern to find is no name. */
function toListed(compiler: TypeScript, element: ts.Expression): [name: string, target: string][] {
  if (!compiler.isObjectLiteralExpression(element)) return [];
  const values = element.properties.filter((property) => compiler.isPropertyAssignment(property)).map(({ initializer }) => initializer);
  const [find, replacement] = values;
  if (!find || !replacement || !compiler.isStringLiteralLike(find)) return [];
  const target = toPath(compiler, replacement);
  return target === undefined ? [] : [[find.text, target]];
}

/** The texts of a value, one after the other: `path.resolve(__dirname, 'client', 'src')` → `client/src`. */
function toPath(compiler: TypeScript, value: ts.Expression): string | undefined {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (compiler.isStringLiteralLike(node) || compiler.isTemplateHead(node) || compiler.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    else compiler.forEachChild(node, visit);
  };
  visit(value);
  return compiler.isIdentifier(value) ? undefined : join('.', ...texts);
}

function toName(compiler: TypeScript, { name }: ts.ObjectLiteralElementLike): string | undefined {
  return name && (compiler.isIdentifier(name) || compiler.isStringLiteralLike(name)) ? name.text : undefined;
}
