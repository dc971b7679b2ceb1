import { dirname } from 'node:path';
import type { Skipped } from '@phitrace/core';
import { findText } from '@phitrace/sources';
import { isTargets } from './path-mappings.js';
import type { ts, TypeScript } from './typescript.js';

/** The compiler's options that a tsconfig and what it extends set, and the configs that it refers to (absolute). */
export interface Tsconfig {
  readonly options: ts.CompilerOptions;
  readonly references: readonly string[];
}

/** Hears what is wrong with a tsconfig (its absolute path) in one line. */
export type Complain = (path: string, reason: Skipped['reason'], detail: string) => void;

/** Reads tsconfigs. */
export type TsconfigReader = (path: string, complain: Complain) => Tsconfig;

const LIMIT = 1_000_000;
/** Diagnostics below this number are about syntax. */
const SEMANTIC = 2000;
const INVALID = 'holds no valid JSON; what can be read of it is used';

/** The compiler's diagnostics, by number, that say that something of a config was not read. */
const UNREAD = new Map([
  [5083, 'extends a file that is not there; its own settings are used'],
  [6053, 'extends a file that is not there; its own settings are used'],
  [18000, 'extends itself in a circle; its own settings are used'],
]);

/**
 * Makes a reader that reads each file once: a base that many extend, or one twice, costs what it costs once. It reads
 * regular files only, and lists none. What can't be read sets nothing.
 */
export function tsconfigReader(compiler: TypeScript): TsconfigReader {
  const bases = new Map<string, ts.ExtendedConfigCacheEntry>();
  const host: ts.ParseConfigHost = {
    useCaseSensitiveFileNames: true,
    fileExists: (path) => compiler.sys.fileExists(path),
    readFile: (path) => findText(path, LIMIT),
    readDirectory: () => [],
  };
  return (path, complain) => {
    const text = findText(path, LIMIT);
    if (text === undefined) complain(path, 'unreadable', 'cannot be read; default settings are used');
    const source = compiler.readJsonConfigFile(path, () => text ?? '{}');
    const parsed = attempt(() => compiler.parseJsonSourceFileConfigFileContent(source, host, dirname(path), {}, path, [], [], bases));
    complainOfSyntax(compiler, source, complain);
    if (!parsed) {
      complain(path, 'unreadable', 'holds what the compiler cannot take; default settings are used');
      return { options: {}, references: [] };
    }
    if (!Object.values(parsed.options.paths ?? {}).every(isTargets))
      complain(path, 'syntax-error', 'maps paths to what is no list of texts; such a mapping is not used');
    for (const error of parsed.errors) complainOf(error, path, complain);
    return {
      options: parsed.options,
      references: (parsed.projectReferences ?? []).map((each) => compiler.resolveProjectReferencePath(each)),
    };
  };
}

/** The compiler throws at entries of some wrong types, such as a reference that is null. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function complainOfSyntax(compiler: TypeScript, source: ts.TsConfigSourceFile, complain: Complain): void {
  const { parseDiagnostics } = source as ts.TsConfigSourceFile & { readonly parseDiagnostics: readonly unknown[] };
  const root = source.statements[0]?.expression;
  if (parseDiagnostics.length > 0 || (root && !compiler.isObjectLiteralExpression(root)))
    complain(source.fileName, 'syntax-error', INVALID);
}

/** What else is wrong with settings is the compiler's business. */
function complainOf(error: ts.Diagnostic, path: string, complain: Complain): void {
  const { code, file } = error;
  const unread = UNREAD.get(code);
  if (unread !== undefined && !isAboutPackage(error)) complain(file?.fileName ?? path, 'unreadable', unread);
  else if (file && file.fileName !== path && code < SEMANTIC) complain(file.fileName, 'syntax-error', INVALID);
}

/** A scan needs no installed packages, and a base in one can't know the folders of this project. */
function isAboutPackage({ file, start = 0 }: ts.Diagnostic): boolean {
  return file !== undefined && /^["'][^./\\]/.test(file.text.slice(start, start + 2));
}
