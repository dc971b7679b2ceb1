import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ConfigurationError } from '@phitrace/core';
import type { ts, TypeScript } from '@phitrace/analyzer/program';

const recipe = 'npm i -D typescript@npm:@typescript/typescript6@^6.0.2 @typescript/native@npm:typescript@^7.0.2';

/**
 * The TypeScript that fits a file: the one that this plugin finds, or the one that the linted project finds. Numbers of
 * syntax kinds differ between versions, so a file that another copy parsed must not be read with this one.
 */
export function findCompiler(cwd: string, file?: ts.SourceFile): TypeScript {
  const found = [import.meta.url, join(cwd, 'package.json')].flatMap((from) => load(from) ?? []);
  const fitting = found.filter(isWhole).find((compiler) => file === undefined || compiler.SyntaxKind.SourceFile === file.kind);
  if (fitting) return fitting;
  throw new ConfigurationError(describeMissing(found));
}

function load(from: string): TypeScript | undefined {
  try {
    return createRequire(from)('typescript') as TypeScript;
  } catch {
    return undefined;
  }
}

/** TypeScript 7 has no API for programs. */
function isWhole(compiler: Partial<TypeScript>): boolean {
  return compiler.createSourceFile !== undefined;
}

function describeMissing(found: readonly TypeScript[]): string {
  if (found.length === 0) return 'phitrace needs the package typescript, version 5.0 to 6.0; install it';
  if (found.some(isWhole)) return 'phitrace and the parser use different versions of typescript; install one version for both';
  return `phitrace needs the API of TypeScript, which version 7 does not have; install TypeScript 6 beside it: ${recipe}`;
}
