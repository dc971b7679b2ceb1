import { InputError } from '@phitrace/core';
import type { ts, TypeScript } from './typescript.js';
import { withoutDeepParts } from './without-deep-parts.js';

export interface Parsed {
  readonly file: ts.SourceFile;
  /** Line of the first mistake in the syntax; the parser reads on after it. */
  readonly brokenAt?: number;
  /** Parts that are nested too deeply for the parser, and were left out. */
  readonly deepParts?: number;
}

/**
 * Parses a source text with a compiler. JavaScript may hold JSX under any extension. What is nested too deeply for the
 * parser is left out; an InputError says where that doesn't help.
 */
export function parseWith(compiler: TypeScript, path: string, text: string, kind = kindOf(compiler, path)): Parsed {
  const file = createFile(compiler, path, text, kind);
  if (file) return toParsed(file, 0);
  const shortened = withoutDeepParts(text);
  const rest = shortened.parts > 0 ? createFile(compiler, path, shortened.text, kind) : undefined;
  if (!rest) throw new InputError('nested too deeply to be read');
  return toParsed(rest, shortened.parts);
}

/** Undefined for a text that overflows the parser's stack. */
function createFile(compiler: TypeScript, path: string, text: string, kind: ts.ScriptKind): ts.SourceFile | undefined {
  try {
    return compiler.createSourceFile(path, text, compiler.ScriptTarget.Latest, true, kind);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function toParsed(file: ts.SourceFile, deepParts: number): Parsed {
  const [broken] = (file as unknown as { parseDiagnostics?: readonly { start?: number }[] }).parseDiagnostics ?? [];
  return {
    file,
    ...(broken && { brokenAt: file.getLineAndCharacterOfPosition(broken.start ?? 0).line + 1 }),
    ...(deepParts > 0 && { deepParts }),
  };
}

function kindOf({ ScriptKind }: TypeScript, path: string): ts.ScriptKind {
  return /\.[mc]?ts$/.test(path) ? ScriptKind.TS : ScriptKind.TSX;
}
