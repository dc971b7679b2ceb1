import type { WrittenType } from '../../graph/graph.js';
import type { ts, TypeScript } from './typescript.js';

/** A getter puts its text together of a few members. */
const MAX_PARTS = 8;

/**
 * What a getter of a class returns that puts a text together of other members: a value of the types of those, as they are
 * declared and named. `get label() { return `${this.lastName}, ${this.firstName}`; }` is a name.
 */
export function typeOfText(compiler: TypeScript, getter: ts.GetAccessorDeclaration): WrittenType | undefined {
  const owner = compiler.isClassLike(getter.parent) ? getter.parent.name?.text : undefined;
  const [only, ...others] = returned(compiler, getter.body);
  if (owner === undefined || !only || others.length > 0 || !mayBeText(compiler, getter.type)) return undefined;
  const paths = [...new Set(membersIn(compiler, only, false))].slice(0, MAX_PARTS);
  const parts = paths.map((path) => typeAt({ kind: 'reference', name: owner, args: [] }, path.split('.')));
  return parts.length > 0 ? { kind: 'union', parts } : undefined;
}

/** The type of what stands at a path of a value: `patient.lastName` of `this`. */
function typeAt(owner: WrittenType, path: readonly string[]): WrittenType {
  return path.reduce<WrittenType>((object, key) => ({ kind: 'indexed', object, key }), owner);
}

function mayBeText({ SyntaxKind }: TypeScript, type: ts.TypeNode | undefined): boolean {
  return type === undefined || type.kind === SyntaxKind.StringKeyword;
}

/** What the statements of a body return that are no branches. */
function returned(compiler: TypeScript, body: ts.Block | undefined): ts.Expression[] {
  return (body?.statements ?? []).flatMap((each) => (compiler.isReturnStatement(each) && each.expression ? [each.expression] : []));
}

/** The paths below `this` that a text holds; outside of one, only what becomes a text by `join`, `+` or a template counts. */
function membersIn(compiler: TypeScript, node: ts.Expression, isInText: boolean): string[] {
  if (compiler.isPropertyAccessExpression(node)) {
    const path = isInText ? pathBelowThis(compiler, node) : undefined;
    return path === undefined ? [] : [path];
  }
  if (compiler.isCallExpression(node))
    return compiler.isPropertyAccessExpression(node.expression) ? membersIn(compiler, node.expression.expression, isInText) : [];
  const parts = partsOf(compiler, node);
  return parts.flatMap((part) => membersIn(compiler, part, isInText || makesText(compiler, node)));
}

/** `patient.lastName` of `this.patient?.lastName`; undefined for what isn't read of `this`. */
function pathBelowThis(compiler: TypeScript, { expression, name }: ts.PropertyAccessExpression): string | undefined {
  if (expression.kind === compiler.SyntaxKind.ThisKeyword) return name.text;
  const before = compiler.isPropertyAccessExpression(expression) ? pathBelowThis(compiler, expression) : undefined;
  return before === undefined ? undefined : `${before}.${name.text}`;
}

function makesText(compiler: TypeScript, node: ts.Expression): boolean {
  if (compiler.isBinaryExpression(node)) return node.operatorToken.kind === compiler.SyntaxKind.PlusToken;
  return compiler.isTemplateExpression(node) || compiler.isArrayLiteralExpression(node);
}

/** What an expression may be, or is put together of. */
function partsOf(compiler: TypeScript, node: ts.Expression): readonly ts.Expression[] {
  if (compiler.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (compiler.isArrayLiteralExpression(node)) return node.elements;
  if (compiler.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (compiler.isParenthesizedExpression(node) || compiler.isNonNullExpression(node) || compiler.isAsExpression(node))
    return [node.expression];
  return compiler.isBinaryExpression(node) && isOfBoth(compiler, node) ? [node.left, node.right] : [];
}

function isOfBoth({ SyntaxKind }: TypeScript, { operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return [SyntaxKind.PlusToken, SyntaxKind.QuestionQuestionToken, SyntaxKind.BarBarToken].includes(kind);
}
