import type { ts, TypeScript } from './typescript.js';

const MARK = 'phitrace-';

/** Comments that speak to the tool, with their lines (from 1). */
export function commentsOf(compiler: TypeScript, file: ts.SourceFile): { line: number; text: string }[] {
  const { text } = file;
  const ranges = marksIn(text).flatMap((position) => commentAt(compiler, file, position) ?? []);
  const ends = new Map(ranges.map(({ pos, end }) => [pos, end]));
  return [...ends].map(([pos, end]) => ({ line: file.getLineAndCharacterOfPosition(pos).line + 1, text: text.slice(pos, end) }));
}

function marksIn(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + 1)) found.push(at);
  return found;
}

/** The comment around a position: it stands before a token, and only the parser knows where tokens are. */
function commentAt(compiler: TypeScript, file: ts.SourceFile, position: number): ts.TextRange | undefined {
  const token = tokenAround(compiler, file, position);
  if (position >= token.getStart(file)) return undefined;
  const { text } = file;
  const ranges = [compiler.getTrailingCommentRanges(text, token.pos) ?? [], compiler.getLeadingCommentRanges(text, token.pos) ?? []].flat();
  return ranges.find(({ pos, end }) => pos <= position && position < end);
}

/** The token at a position, with what stands before it. */
function tokenAround(compiler: TypeScript, file: ts.SourceFile, position: number): ts.Node {
  let around: ts.Node = file;
  for (let inside: ts.Node | undefined = file; inside;) {
    around = inside;
    inside = around.getChildren(file).find((child) => child.pos <= position && position < child.end && !compiler.isJSDoc(child));
  }
  return around;
}
