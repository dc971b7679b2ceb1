import type { ComparedKind } from '../../graph/graph.js';
import type { ts, TypeScript } from './typescript.js';

/** Properties that name the kind of what has them: TypeScript handbook, "Discriminated unions"; FHIR's `resourceType`. */
const NAMES_KIND = /(?:type|kind|role|tag|side)$/i;
/** Methods of lists that leave out what their function does not say yes to. */
const CHOOSING = new Set(['find', 'findLast', 'filter']);

type Call = Pick<ts.CallExpression | ts.NewExpression, 'expression' | 'arguments'>;

/** A variable, and what its property was compared with. */
export interface NamedKind {
  readonly name: ts.Identifier;
  readonly as: ComparedKind;
}

/** `resource.resourceType === 'Patient'`, where it was true or not. */
export function kindCompared(
  compiler: TypeScript,
  { left, operatorToken, right }: ts.BinaryExpression,
  outcome: boolean,
): NamedKind | undefined {
  const { SyntaxKind } = compiler;
  const isSame = [SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.EqualsEqualsToken].includes(operatorToken.kind);
  const isOther = [SyntaxKind.ExclamationEqualsEqualsToken, SyntaxKind.ExclamationEqualsToken].includes(operatorToken.kind);
  if (!isSame && !isOther) return undefined;
  const [member, text] = compiler.isStringLiteral(left) ? [right, left] : [left, right];
  const asked = kindAsked(compiler, member);
  return asked && compiler.isStringLiteral(text)
    ? { name: asked.name, as: { key: asked.key, names: [text.text], isSo: isSame === outcome } }
    : undefined;
}

/** The clauses of `switch (resource.resourceType)`, with what the value is of in each; those that lead into the next one share its statements. */
export function kindsOfClauses(
  compiler: TypeScript,
  { expression, caseBlock }: ts.SwitchStatement,
): Map<ts.CaseOrDefaultClause, NamedKind> {
  const found = new Map<ts.CaseOrDefaultClause, NamedKind>();
  const asked = kindAsked(compiler, expression);
  let names: string[] | undefined = [];
  for (const clause of asked ? caseBlock.clauses : []) {
    const text = compiler.isCaseClause(clause) && compiler.isStringLiteral(clause.expression) ? clause.expression.text : undefined;
    names = text === undefined ? undefined : names && [...names, text];
    if (clause.statements.length === 0) continue;
    if (asked && names) found.set(clause, { name: asked.name, as: { key: asked.key, names, isSo: true } });
    names = [];
  }
  return found;
}

/** Of which kind the elements are that a list is asked for: `entries.find((entry) => entry.kind === 'patient')`. */
export function kindChosen(compiler: TypeScript, { expression: callee, arguments: given }: Call): ComparedKind | undefined {
  const [test] = given ?? [];
  const isChoosing = compiler.isPropertyAccessExpression(callee) && CHOOSING.has(callee.name.text);
  const compared = isChoosing && test && compiler.isArrowFunction(test) ? kindTold(compiler, test) : undefined;
  return compared?.isSo ? compared : undefined;
}

/** What a function of one parameter compares the kind of it with. */
function kindTold(compiler: TypeScript, { body, parameters: [parameter] }: ts.ArrowFunction): ComparedKind | undefined {
  const compared = compiler.isBinaryExpression(body) ? kindCompared(compiler, body, true) : undefined;
  const isOfParameter = parameter && compiler.isIdentifier(parameter.name) && parameter.name.text === compared?.name.text;
  return isOfParameter ? compared?.as : undefined;
}

/** `resource` and `resourceType` of `resource.resourceType`. */
function kindAsked(compiler: TypeScript, node: ts.Expression): { name: ts.Identifier; key: string } | undefined {
  if (!compiler.isPropertyAccessExpression(node) || !compiler.isIdentifier(node.expression)) return undefined;
  return NAMES_KIND.test(node.name.text) ? { name: node.expression, key: node.name.text } : undefined;
}
