import type { Lowering } from './lowering.js';
import type { ts, TypeScript } from './typescript.js';

const LONGEST = 80;

/** The callee as written, without the arguments of earlier calls: they may hold values. Of a long chain, its end. */
export function calleeText({ compiler, file }: Pick<Lowering, 'compiler' | 'file'>, node: ts.Expression): string {
  let start = '';
  let end = '';
  let rest: ts.Expression | undefined = node;
  while (rest && end.length < LONGEST) {
    const bare = unwrap(compiler, rest);
    const link = linkOf(compiler, bare);
    if (!link) end = `${nameOf(compiler, bare, file)}${end}`;
    else if (compiler.isNewExpression(bare)) start += 'new ';
    end = `${link?.text ?? ''}${end}`;
    rest = link?.of;
  }
  return `${start}${end}`.slice(-LONGEST);
}

/** What an expression does with another one. */
function linkOf(compiler: TypeScript, node: ts.Expression): { readonly text: string; readonly of: ts.Expression } | undefined {
  if (compiler.isPropertyAccessExpression(node)) return { text: `.${node.name.text}`, of: node.expression };
  if (compiler.isElementAccessExpression(node)) return { text: '[]', of: node.expression };
  if (compiler.isCallExpression(node) || compiler.isNewExpression(node)) return { text: '()', of: node.expression };
  return undefined;
}

function nameOf(compiler: TypeScript, node: ts.Expression, file: ts.SourceFile): string {
  if (compiler.isIdentifier(node)) return node.text;
  const isWord = node.kind === compiler.SyntaxKind.ThisKeyword || node.kind === compiler.SyntaxKind.SuperKeyword;
  return isWord ? node.getText(file) : '(…)';
}

/** What stands in brackets and assertions. */
export function unwrap(compiler: TypeScript, node: ts.Expression): ts.Expression {
  let bare = node;
  while (compiler.isParenthesizedExpression(bare) || compiler.isNonNullExpression(bare) || compiler.isAsExpression(bare))
    bare = bare.expression;
  return bare;
}
