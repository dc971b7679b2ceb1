import { ts } from 'ts-morph';
import type { SourceInput } from './discover.js';

/** The compiler that parses for the command line; another host hands over its own. */
export { ts as compiler };

export interface Parsed {
  readonly file: ts.SourceFile;
  /** Line of the first mistake in the syntax; the parser reads on after it. */
  readonly brokenAt?: number;
}

/** Parses a source file. JavaScript may hold JSX under any extension. */
export function parseSource({ path, text }: SourceInput): Parsed {
  const kind = /\.[mc]?ts$/.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const [broken] = (file as unknown as { parseDiagnostics?: readonly { start?: number }[] }).parseDiagnostics ?? [];
  return { file, ...(broken && { brokenAt: file.getLineAndCharacterOfPosition(broken.start ?? 0).line + 1 }) };
}
