import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ConfigurationError } from '@phitrace/core';
import type { ts, TypeScript } from '@phitrace/flows/program';

const recipe = 'npm i -D typescript@npm:@typescript/typescript6@^6.0.2 @typescript/native@npm:typescript@^7.0.2';

/** Packages that hold the API of TypeScript, and where in them it is; the first that fits is used. */
const holders: readonly (readonly [name: string, apiOf: (module: Holder) => TypeScript])[] = [
  ['typescript', (module) => module as TypeScript],
  ['@typescript/typescript6', (module) => module as TypeScript],
  ['ts-morph', (module) => module.ts as TypeScript],
];

type Holder = Partial<TypeScript> & { readonly ts?: TypeScript };

/** The TypeScript that fits a file: the one that this plugin finds, that the linted project finds, or that is loaded already. */
export function findCompiler(cwd: string, file?: ts.SourceFile): TypeScript {
  return chooseCompiler(nearest(cwd), file) ?? chooseCompiler(loaded(), file) ?? complain([...nearest(cwd)]);
}

/**
 * The first compiler that can read a file, which is the copy that parsed it: numbers of syntax kinds differ between
 * versions. Without a file it is the first that can parse one.
 */
export function chooseCompiler(found: Iterable<TypeScript>, file?: ts.SourceFile): TypeScript | undefined {
  for (const compiler of found)
    if (isCompiler(compiler) && (!file || file.constructor === parseNothing(compiler).constructor)) return compiler;
  return undefined;
}

function parseNothing(compiler: TypeScript): ts.SourceFile {
  return compiler.createSourceFile('nothing.ts', '', compiler.ScriptTarget.Latest);
}

/** One after the other: loading one takes time and memory. */
function* nearest(cwd: string): Generator<TypeScript> {
  for (const [name, apiOf] of holders)
    for (const from of [import.meta.url, join(cwd, 'package.json')]) {
      const module = load(from, name);
      if (module) yield apiOf(module);
    }
}

function loaded(): TypeScript[] {
  const modules = Object.entries(createRequire(import.meta.url).cache);
  return modules.flatMap(([path, module]) => (/[\\/]lib[\\/]typescript\.js$/.test(path) && module ? [module.exports as TypeScript] : []));
}

function load(from: string, name: string): Holder | undefined {
  try {
    return createRequire(from)(name) as Holder;
  } catch {
    return undefined;
  }
}

/** TypeScript 7 has no API for programs. */
function isCompiler(compiler: Partial<TypeScript>): boolean {
  return compiler.createSourceFile !== undefined;
}

/** Says what is wrong where no compiler fits. */
export function complain(found: readonly TypeScript[]): never {
  throw new ConfigurationError(describeMissing(found));
}

function describeMissing(found: readonly TypeScript[]): string {
  if (found.length === 0) return 'phitrace needs the package typescript, version 5.0 to 6.0, or ts-morph; install one of them';
  if (found.some(isCompiler)) return 'phitrace and the parser use different versions of typescript; install one version for both';
  return `phitrace needs the API of TypeScript, which version 7 does not have; install ts-morph, or TypeScript 6 beside it: ${recipe}`;
}
