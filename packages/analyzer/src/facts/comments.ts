import type { ts, TypeScript } from './typescript.js';

const MARK = 'phitrace-';

/** Comments that speak to the tool, with their lines (from 1). */
export function commentsOf(compiler: TypeScript, file: ts.SourceFile): { line: number; text: string }[] {
  const { text } = file;
  if (!text.includes(MARK)) return [];
  const scanner = compiler.createScanner(compiler.ScriptTarget.Latest, false, file.languageVariant, text);
  const found: { line: number; text: string }[] = [];
  for (let kind = scanner.scan(); kind !== compiler.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isComment = kind === compiler.SyntaxKind.SingleLineCommentTrivia || kind === compiler.SyntaxKind.MultiLineCommentTrivia;
    const comment = scanner.getTokenText();
    if (isComment && comment.includes(MARK))
      found.push({ line: file.getLineAndCharacterOfPosition(scanner.getTokenStart()).line + 1, text: comment });
  }
  return found;
}
