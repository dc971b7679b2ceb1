import type { Lowering } from './lowering.js';
import type { ts, TypeScript } from './typescript.js';

/** The callee as written, without the arguments of earlier calls: they may hold values. */
export function calleeText(lowering: Lowering, node: ts.Expression): string {
  const { compiler } = lowering;
  const bare = unwrap(compiler, node);
  if (compiler.isPropertyAccessExpression(bare)) return `${calleeText(lowering, bare.expression)}.${bare.name.text}`.slice(-80);
  if (compiler.isElementAccessExpression(bare)) return `${calleeText(lowering, bare.expression)}[]`;
  if (compiler.isCallExpression(bare)) return `${calleeText(lowering, bare.expression)}()`;
  if (compiler.isNewExpression(bare)) return `new ${calleeText(lowering, bare.expression)}()`;
  if (compiler.isIdentifier(bare)) return bare.text;
  if (bare.kind === compiler.SyntaxKind.ThisKeyword || bare.kind === compiler.SyntaxKind.SuperKeyword) return bare.getText(lowering.file);
  return '(…)';
}

/** What stands in brackets and assertions. */
export function unwrap(compiler: TypeScript, node: ts.Expression): ts.Expression {
  return compiler.isParenthesizedExpression(node) || compiler.isNonNullExpression(node) || compiler.isAsExpression(node)
    ? unwrap(compiler, node.expression)
    : node;
}
