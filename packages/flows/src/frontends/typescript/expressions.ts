import { namedIndex } from './index-constants.js';
import type { ExpressionHandler, Lowering } from './lowering.js';
import { lowerArray, lowerObject } from './literals.js';
import { whereClassWas } from './narrowing.js';
import { assignTo, elementKey, notePutBy } from './patterns.js';
import { lowerPrototype } from './prototypes.js';
import { inRegion, newChoice } from './regions.js';
import { joinEnvironments } from './scopes.js';
import type { ts, TypeScript } from './typescript.js';

/** Property names that measure a value and keep nothing of it. */
const MEASURES = new Set(['length', 'size', 'byteLength']);

/** Pieces of a text that are told apart. */
const MAX_PARTS = 64;

/** Handlers of plain expressions: names, literals, operators, property access, assertions. */
export function expressionHandlers(compiler: TypeScript): [number, ExpressionHandler][] {
  const kind = compiler.SyntaxKind;
  return [
    ...literalHandlers(kind),
    ...wrapperHandlers(kind),
    ...operatorHandlers(kind),
    [kind.Identifier, lowerIdentifier],
    [kind.ThisKeyword, lowerThis],
    [kind.SuperKeyword, lowerSuper],
    [kind.PropertyAccessExpression, lowerPropertyAccess],
    [kind.ElementAccessExpression, lowerElementAccess],
    [kind.ObjectLiteralExpression, lowerObject],
    [kind.ArrayLiteralExpression, lowerArray],
    [kind.TemplateExpression, lowerTemplate],
    [kind.YieldExpression, lowerYield],
  ];
}

function literalHandlers(kind: TypeScript['SyntaxKind']): [number, ExpressionHandler][] {
  const nothing = toLiteral(() => null);
  return [
    [kind.StringLiteral, lowerText],
    [kind.NoSubstitutionTemplateLiteral, lowerText],
    [kind.NumericLiteral, toLiteral((node: ts.NumericLiteral) => Number(node.text))],
    [kind.TrueKeyword, toLiteral(() => true)],
    [kind.FalseKeyword, toLiteral(() => false)],
    [kind.NullKeyword, nothing],
    [kind.BigIntLiteral, nothing],
    [kind.RegularExpressionLiteral, lowerPattern],
    [kind.MetaProperty, nothing],
    [kind.OmittedExpression, nothing],
    // `#text in object`
    [kind.PrivateIdentifier, nothing],
  ];
}

/** Syntax around an expression that has the expression's value. */
function wrapperHandlers(kind: TypeScript['SyntaxKind']): [number, ExpressionHandler][] {
  const inner: ExpressionHandler = (lowering, node: ts.ParenthesizedExpression) => lowering.expression(node.expression);
  return [
    [kind.ParenthesizedExpression, inner],
    [kind.NonNullExpression, inner],
    [kind.ExpressionWithTypeArguments, inner],
    [kind.PartiallyEmittedExpression, inner],
    [kind.AwaitExpression, inner],
    [kind.SatisfiesExpression, inner],
    [kind.AsExpression, lowerAssertion],
    [kind.TypeAssertionExpression, lowerAssertion],
  ];
}

function operatorHandlers(kind: TypeScript['SyntaxKind']): [number, ExpressionHandler][] {
  return [
    [kind.BinaryExpression, lowerBinary],
    [kind.ConditionalExpression, lowerConditional],
    [kind.DeleteExpression, lowerDelete],
    [kind.TypeOfExpression, dropOperand],
    [kind.VoidExpression, dropOperand],
    [kind.PrefixUnaryExpression, lowerPrefix],
    [kind.PostfixUnaryExpression, lowerStep],
  ];
}

function toLiteral<N extends ts.Node>(valueOf: (node: N) => number | boolean | null) {
  return (lowering: Lowering, node: N): number => lowering.add('literal', node, [], { value: valueOf(node) });
}

function lowerPattern(lowering: Lowering, node: ts.RegularExpressionLiteral): number {
  return lowering.add('literal', node, [], { value: null, pattern: node.text });
}

function lowerIdentifier(lowering: Lowering, node: ts.Identifier): number {
  if (node.text === 'undefined') return lowering.add('literal', node, [], { value: null });
  return (node.text === 'arguments' ? lowerArguments(lowering, node) : undefined) ?? lowering.readVariable(node.text, node);
}

/** The list of what the enclosing function is called with. */
function lowerArguments(lowering: Lowering, node: ts.Identifier): number | undefined {
  const { ownArguments: ref, builder } = lowering;
  if (ref === undefined || lowering.scope.find('arguments')) return undefined;
  const facts = builder.functions[ref];
  if (facts) facts.all ??= lowering.add('parameter', node, [], { name: 'arguments', ref });
  return facts?.all;
}

function lowerText(lowering: Lowering, node: ts.StringLiteralLike): number {
  if (node.text.length < 40 && !/\s/.test(node.text)) lowering.noteWords(node.text);
  return lowering.add('literal', node, [], { value: node.text });
}

function lowerTemplate(lowering: Lowering, node: ts.TemplateExpression): number {
  const parts: (string | number)[] = [node.head.text];
  for (const span of node.templateSpans) parts.push(lowering.expression(span.expression), span.literal.text);
  return lowering.add('derive', node, deriveEdges(parts), { parts });
}

function deriveEdges(parts: readonly (string | number)[]): { from: number; label: 'derive' }[] {
  return parts.filter((part) => typeof part === 'number').map((from) => ({ from, label: 'derive' as const }));
}

function lowerPropertyAccess(lowering: Lowering, node: ts.PropertyAccessExpression): number {
  const object = lowering.expression(node.expression);
  const name = node.name.text;
  if (MEASURES.has(name)) return lowering.add('drop', node, [{ from: object, label: 'derive' }], { name });
  return lowering.read(node, object, name);
}

function lowerElementAccess(lowering: Lowering, node: ts.ElementAccessExpression): number {
  const object = lowering.expression(node.expression);
  const key = elementKey(lowering, node);
  if (key === '*') lowering.expression(node.argumentExpression);
  const named = key === '*' ? namedIndex(lowering, node.argumentExpression) : undefined;
  if (!named) return lowering.read(node, object, key);
  return lowering.add('local', node, [{ from: lowering.read(node, object, named.key), label: 'copy' }], { name: named.name });
}

function lowerAssertion(lowering: Lowering, node: ts.AsExpression | ts.TypeAssertion): number {
  const value = lowering.expression(node.expression);
  const type = lowering.type(node.type);
  const says =
    type &&
    type.kind !== 'unknown' &&
    !(type.kind === 'primitive' && (type.name === 'any' || type.name === 'unknown')) &&
    node.type.getText(lowering.file) !== 'const';
  return says ? lowering.add('copy', node, [{ from: value, label: 'copy' }], { type }) : value;
}

function lowerBinary(lowering: Lowering, node: ts.BinaryExpression): number {
  const { SyntaxKind } = lowering.compiler;
  const operator = node.operatorToken.kind;
  if (operator === SyntaxKind.EqualsToken) return lowerAssignment(lowering, node);
  if (operator >= SyntaxKind.FirstCompoundAssignment && operator <= SyntaxKind.LastCompoundAssignment) return lowerCompound(lowering, node);
  return lowerSpine(lowering, node);
}

/** `a + b + c` is nested to the left, as deep as it is long: the operators are taken one after the other. */
function lowerSpine(lowering: Lowering, node: ts.BinaryExpression): number {
  const spine = [node];
  for (let { left } = node; isPlainBinary(lowering.compiler, left); { left } = left) spine.push(left);
  let value = lowering.expression(spine.at(-1)?.left ?? node.left);
  for (const each of spine.reverse()) value = lowerOperator(lowering, each, value);
  return value;
}

/** True for an operator that is no assignment. */
function isPlainBinary(compiler: TypeScript, node: ts.Expression): node is ts.BinaryExpression {
  if (!compiler.isBinaryExpression(node)) return false;
  const { FirstAssignment, LastAssignment } = compiler.SyntaxKind;
  return node.operatorToken.kind < FirstAssignment || node.operatorToken.kind > LastAssignment;
}

function lowerOperator(lowering: Lowering, node: ts.BinaryExpression, left: number): number {
  const { SyntaxKind } = lowering.compiler;
  const operator = node.operatorToken.kind;
  const before = lowering.environment && new Map(lowering.environment);
  const lowerRight = () => lowering.expression(node.right);
  const right = isShortCircuit(lowering.compiler, operator)
    ? inRegion(lowering, 'alternative', newChoice(lowering), lowerRight)
    : lowerRight();
  if (operator === SyntaxKind.CommaToken || operator === SyntaxKind.AmpersandAmpersandToken) return right;
  if (operator === SyntaxKind.BarBarToken || operator === SyntaxKind.QuestionQuestionToken) {
    lowering.environment = joinEnvironments(lowering.builder, before, lowering.environment);
    return lowering.copyOf(node, [left, right]);
  }
  return isContentOperator(lowering.compiler, operator)
    ? lowerConcatenation(lowering, node, left, right)
    : lowering.add(
        'drop',
        node,
        [left, right].map((from) => ({ from, label: 'derive' as const })),
      );
}

/** True for an operator that may leave its right side out. */
function isShortCircuit({ SyntaxKind: kind }: TypeScript, operator: ts.SyntaxKind): boolean {
  return [kind.AmpersandAmpersandToken, kind.BarBarToken, kind.QuestionQuestionToken].includes(operator);
}

function isContentOperator(compiler: TypeScript, operator: ts.SyntaxKind): boolean {
  const kind = compiler.SyntaxKind;
  return [kind.PlusToken, kind.MinusToken, kind.AsteriskToken, kind.SlashToken, kind.PercentToken, kind.AsteriskAsteriskToken].includes(
    operator,
  );
}

function lowerConcatenation(lowering: Lowering, node: ts.BinaryExpression, left: number, right: number): number {
  const parts = [left, right].flatMap((id) => partsOf(lowering, id)).slice(0, MAX_PARTS);
  return lowering.add(
    'derive',
    node,
    [left, right].map((from) => ({ from, label: 'derive' })),
    { parts },
  );
}

function partsOf(lowering: Lowering, id: number): readonly (string | number)[] {
  const node = lowering.builder.node(id);
  if (node.kind === 'literal' && typeof node.value === 'string') return [node.value];
  return node.kind === 'derive' && node.parts ? node.parts : [id];
}

function lowerAssignment(lowering: Lowering, node: ts.BinaryExpression): number {
  const prototype = lowerPrototype(lowering, node);
  if (prototype !== undefined) return prototype;
  const value = lowering.expression(node.right);
  assignTo(lowering, node.left, value);
  notePutBy(lowering, node);
  return value;
}

function lowerCompound(lowering: Lowering, node: ts.BinaryExpression): number {
  const before = lowering.expression(node.left);
  const right = lowering.expression(node.right);
  const { SyntaxKind } = lowering.compiler;
  const logical = [SyntaxKind.BarBarEqualsToken, SyntaxKind.AmpersandAmpersandEqualsToken, SyntaxKind.QuestionQuestionEqualsToken].includes(
    node.operatorToken.kind,
  );
  const kept = node.operatorToken.kind === SyntaxKind.AmpersandAmpersandEqualsToken ? [right] : [before, right];
  const value = logical ? lowering.copyOf(node, kept) : lowerConcatenation(lowering, node, before, right);
  assignTo(lowering, node.left, value);
  return value;
}

function lowerConditional(lowering: Lowering, node: ts.ConditionalExpression): number {
  lowering.expression(node.condition);
  const before = lowering.environment && new Map(lowering.environment);
  const choice = newChoice(lowering, { isWhole: true, condition: lowering.span(node.condition) });
  const lower = (outcome: boolean, branch: ts.Expression) =>
    inRegion(lowering, 'alternative', choice, () => whereClassWas(lowering, node.condition, outcome, () => lowering.expression(branch)));
  const whenTrue = lower(true, node.whenTrue);
  const afterTrue = lowering.environment;
  lowering.environment = before;
  const whenFalse = lower(false, node.whenFalse);
  lowering.environment = joinEnvironments(lowering.builder, afterTrue, lowering.environment);
  return lowering.copyOf(node, [whenTrue, whenFalse]);
}

/** `delete row.text` writes nothing into the property. */
function lowerDelete(lowering: Lowering, node: ts.DeleteExpression): number {
  const nothing = lowering.add('literal', node, [], { value: null });
  assignTo(lowering, node.expression, nothing);
  return nothing;
}

function dropOperand(lowering: Lowering, node: { expression?: ts.Expression; operand?: ts.Expression } & ts.Node): number {
  const operand = node.expression ?? node.operand;
  const from = operand && lowering.expression(operand);
  return lowering.add('drop', node, from === undefined ? [] : [{ from, label: 'derive' }]);
}

function lowerPrefix(lowering: Lowering, node: ts.PrefixUnaryExpression): number {
  const { SyntaxKind } = lowering.compiler;
  if (node.operator === SyntaxKind.ExclamationToken || node.operator === SyntaxKind.TildeToken) return dropOperand(lowering, node);
  if (node.operator === SyntaxKind.MinusToken && lowering.compiler.isNumericLiteral(node.operand)) return lowerNegative(lowering, node);
  if (node.operator === SyntaxKind.PlusPlusToken || node.operator === SyntaxKind.MinusMinusToken) return lowerStep(lowering, node);
  return lowering.add('derive', node, [{ from: lowering.expression(node.operand), label: 'derive' }]);
}

function lowerNegative(lowering: Lowering, node: ts.PrefixUnaryExpression): number {
  return lowering.add('literal', node, [], { value: -Number(node.operand.getText(lowering.file)) });
}

function lowerStep(lowering: Lowering, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): number {
  const value = lowering.add('derive', node, [{ from: lowering.expression(node.operand), label: 'derive' }]);
  assignTo(lowering, node.operand, value);
  return value;
}

function lowerThis(lowering: Lowering, node: ts.Node): number {
  if (lowering.thisNode !== undefined) return lowering.thisNode;
  return lowering.add('this', node, [], lowering.classId === undefined ? {} : { ref: lowering.classId });
}

function lowerSuper(lowering: Lowering, node: ts.Node): number {
  return lowering.add('super', node, [], lowering.classId === undefined ? {} : { ref: lowering.classId });
}

function lowerYield(lowering: Lowering, node: ts.YieldExpression): number {
  if (!node.expression) return lowering.add('literal', node, [], { value: null });
  const value = lowering.expression(node.expression);
  const yielded = node.asteriskToken ? value : lowering.add('object', node, [{ from: value, label: 'write', keys: ['*'] }]);
  lowering.builder.functions[lowering.builder.scope]?.returns.push(yielded);
  // What runs the function gives back what the yielded value stands for: the result of an effect, of a promise, of another generator.
  return lowering.copyOf(node, [value]);
}
