import type { ts, TypeScript } from './typescript.js';

export interface Parsed {
  readonly file: ts.SourceFile;
  /** Line of the first mistake in the syntax; the parser reads on after it. */
  readonly brokenAt?: number;
}

/** Parses a source text with a compiler. JavaScript may hold JSX under any extension. */
export function parseWith(compiler: TypeScript, path: string, text: string, kind = kindOf(compiler, path)): Parsed {
  const file = compiler.createSourceFile(path, text, compiler.ScriptTarget.Latest, true, kind);
  const [broken] = (file as unknown as { parseDiagnostics?: readonly { start?: number }[] }).parseDiagnostics ?? [];
  return { file, ...(broken && { brokenAt: file.getLineAndCharacterOfPosition(broken.start ?? 0).line + 1 }) };
}

function kindOf({ ScriptKind }: TypeScript, path: string): ts.ScriptKind {
  return /\.[mc]?ts$/.test(path) ? ScriptKind.TS : ScriptKind.TSX;
}
