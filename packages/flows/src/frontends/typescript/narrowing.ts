import type { CheckedClass, ComparedKind } from '../../graph/graph.js';
import { kindCompared } from './compared-kinds.js';
import type { Lowering } from './lowering.js';
import type { Variable } from './scopes.js';
import type { ts } from './typescript.js';

/** Properties that say whether what was asked for came. */
const SUCCESS = new Set(['ok', 'success', 'successful', 'isSuccess', 'isOk']);
/** Properties that hold the number of the answer to a request; from this one on it is no success. */
const STATUS = new Set(['status', 'statusCode']);
const FIRST_FAILURE = 300;
/** What the first parameter of a callback is called that is only set when something failed: Node.js, "Error-first callbacks". */
const ERRORS = /^_?(?:e|er|err|error|ex|exception)$/i;

/** What a condition says of a variable: that it holds nothing, or what a request failed with, or of which class or kind it is. */
interface Narrowed {
  readonly name: ts.Identifier;
  readonly as: 'nothing' | 'failure' | CheckedClass | ComparedKind;
}

/** Lowers what runs only where a condition had this outcome. A variable that is known to hold nothing there is nothing, and is what it was again behind. */
export function whereItWas(lowering: Lowering, condition: ts.Expression, outcome: boolean, lower: () => void): void {
  where(lowering, narrowedBy(lowering, condition, outcome), lower);
}

/** The same for what a condition says of classes and kinds, and gives what was lowered. */
export function whereClassWas<Value>(lowering: Lowering, condition: ts.Expression, outcome: boolean, lower: () => Value): Value {
  return where(lowering, classesIn(lowering, condition, outcome), lower);
}

/** The same for a clause of a `switch` over the kind of a value: `case 'Patient':`. */
export function whereKindWas(lowering: Lowering, narrowed: { name: ts.Identifier; as: ComparedKind } | undefined, lower: () => void): void {
  where(lowering, narrowed ? [narrowed] : [], lower);
}

/** What is known of classes and kinds behind a branch that does not come back: `if (!(error instanceof Timeout)) throw error;`. */
export function narrowBehind(lowering: Lowering, condition: ts.Expression, outcome: boolean): void {
  for (const narrowed of classesIn(lowering, condition, outcome)) narrow(lowering, narrowed);
}

function classesIn(lowering: Lowering, condition: ts.Expression, outcome: boolean): Narrowed[] {
  return narrowedBy(lowering, condition, outcome).filter(({ as }) => typeof as === 'object');
}

function where<Value>(lowering: Lowering, known: readonly Narrowed[], lower: () => Value): Value {
  const changed = known.flatMap((narrowed) => narrow(lowering, narrowed) ?? []);
  const value = lower();
  const { environment } = lowering;
  for (const { variable, before, inside } of changed) if (environment?.get(variable) === inside) environment.set(variable, before);
  return value;
}

function narrow(lowering: Lowering, { name, as }: Narrowed): { variable: Variable; before: number; inside: number } | undefined {
  const variable = lowering.scope.find(name.text);
  const before = variable && lowering.environment?.get(variable);
  if (!variable || before === undefined) return undefined;
  const inside =
    as === 'nothing'
      ? lowering.add('literal', name, [], { value: null })
      : lowering.add('copy', name, [{ from: before, label: 'copy' }], sayingOf(as));
  lowering.environment?.set(variable, inside);
  return { variable, before, inside };
}

function sayingOf(as: 'failure' | CheckedClass | ComparedKind) {
  if (as === 'failure') return { isFailure: true as const };
  return 'key' in as ? { ofKind: as } : { checked: as };
}

/** What a condition says of variables where it had this outcome. */
function narrowedBy(lowering: Lowering, condition: ts.Expression, outcome: boolean): Narrowed[] {
  const { compiler } = lowering;
  const { SyntaxKind } = compiler;
  if (compiler.isParenthesizedExpression(condition)) return narrowedBy(lowering, condition.expression, outcome);
  if (compiler.isPrefixUnaryExpression(condition) && condition.operator === SyntaxKind.ExclamationToken)
    return narrowedBy(lowering, condition.operand, !outcome);
  if (compiler.isBinaryExpression(condition)) return narrowedByOperator(lowering, condition, outcome);
  return outcome ? failedWith(compiler, condition) : missingIn(compiler, condition);
}

function narrowedByOperator(lowering: Lowering, condition: ts.BinaryExpression, outcome: boolean): Narrowed[] {
  const { compiler } = lowering;
  const { SyntaxKind } = compiler;
  const { kind } = condition.operatorToken;
  if (kind === SyntaxKind.InstanceOfKeyword) return classOf(compiler, condition, outcome);
  if (kind === (outcome ? SyntaxKind.AmpersandAmpersandToken : SyntaxKind.BarBarToken))
    return [condition.left, condition.right].flatMap((operand) => narrowedBy(lowering, operand, outcome));
  const compared = kindCompared(compiler, condition, outcome);
  if (compared) return [compared];
  if (!outcome) return [];
  return kind === SyntaxKind.BarBarToken ? eitherClass(lowering, condition) : comparedIn(compiler, condition);
}

type Compiler = Lowering['compiler'];

/** `error instanceof Timeout`. */
function classOf(compiler: Compiler, { left, right }: ts.BinaryExpression, isSo: boolean): Narrowed[] {
  const named = compiler.isPropertyAccessExpression(right) ? right.name : right;
  return compiler.isIdentifier(left) && compiler.isIdentifier(named) ? [{ name: left, as: { names: [named.text], isSo } }] : [];
}

/** `error instanceof Timeout || error instanceof Refused`, `person.kind === 'patient' || person.kind === 'relative'`. */
function eitherClass(lowering: Lowering, { left, right }: ts.BinaryExpression): Narrowed[] {
  const [first, ...others] = [left, right].map((operand) => classesIn(lowering, operand, true));
  const [one] = first ?? [];
  const [two] = others.flat();
  if (typeof one?.as !== 'object' || typeof two?.as !== 'object' || one.name.text !== two.name.text) return [];
  if (!one.as.isSo || !two.as.isSo || keyOf(one.as) !== keyOf(two.as)) return [];
  return [{ name: one.name, as: { ...one.as, names: [...one.as.names, ...two.as.names] } }];
}

function keyOf(as: CheckedClass | ComparedKind): string | undefined {
  return 'key' in as ? as.key : undefined;
}

/** What is missing where this is not true: `name`, `res` of `res.ok`. */
function missingIn(compiler: Compiler, node: ts.Expression): Narrowed[] {
  if (compiler.isIdentifier(node)) return [{ name: node, as: 'nothing' }];
  const { key, name } = memberOf(compiler, node);
  return name && SUCCESS.has(key) ? [{ name, as: 'failure' }] : [];
}

/** What a callback is given beside an error, where there is one: `result` of `(err, result)` in `if (err)`. */
function failedWith(compiler: Compiler, node: ts.Expression): Narrowed[] {
  if (!compiler.isIdentifier(node) || !ERRORS.test(node.text)) return [];
  let around: ts.Node = node;
  while (around.parent && !compiler.isFunctionLike(around)) around = around.parent;
  const [error, ...results] = compiler.isFunctionLike(around) ? around.parameters : [];
  if (!error || !compiler.isIdentifier(error.name) || error.name.text !== node.text) return [];
  return results.flatMap(({ name }) => (compiler.isIdentifier(name) ? [{ name, as: 'failure' as const }] : []));
}

/** `res.status !== 200`, `res.status >= 400`, `res.ok === false`, `name === undefined`. */
function comparedIn(compiler: Compiler, { left, operatorToken: { kind }, right }: ts.BinaryExpression): Narrowed[] {
  const { SyntaxKind } = compiler;
  const isSame = [SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.EqualsEqualsToken].includes(kind);
  if (compiler.isIdentifier(left)) return isSame && isNullish(compiler, right) ? [{ name: left, as: 'nothing' }] : [];
  const { key, name } = memberOf(compiler, left);
  const isFailed = SUCCESS.has(key)
    ? isSame && right.kind === SyntaxKind.FalseKeyword
    : STATUS.has(key) && isFailure(compiler, kind, right);
  return name && isFailed ? [{ name, as: 'failure' }] : [];
}

/** Whether a status that compares so with this number is that of a failure. */
function isFailure(compiler: Compiler, kind: ts.SyntaxKind, number: ts.Expression): boolean {
  const { SyntaxKind } = compiler;
  if (!compiler.isNumericLiteral(number)) return false;
  const others = [SyntaxKind.ExclamationEqualsEqualsToken, SyntaxKind.ExclamationEqualsToken];
  const failed = [SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.EqualsEqualsToken, SyntaxKind.GreaterThanEqualsToken];
  return (Number(number.text) < FIRST_FAILURE ? others : [...failed, SyntaxKind.GreaterThanToken]).includes(kind);
}

/** `res` and `ok` of `res.ok`. */
function memberOf(compiler: Compiler, node: ts.Expression): { key: string; name?: ts.Identifier } {
  if (!compiler.isPropertyAccessExpression(node) || !compiler.isIdentifier(node.expression)) return { key: '' };
  return { key: node.name.text, name: node.expression };
}

function isNullish(compiler: Compiler, node: ts.Expression): boolean {
  return node.kind === compiler.SyntaxKind.NullKeyword || (compiler.isIdentifier(node) && node.text === 'undefined');
}
