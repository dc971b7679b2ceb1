import { PROPERTY_NAMES } from '@phitrace/core';
import { calleeText, unwrap } from './callee-text.js';
import type { CallFacts, WrittenType } from '../../graph/graph.js';
import { noteHanded } from './handed.js';
import type { Lowering } from './lowering.js';
import { isPlainChain, notePut, putAgain } from './put-objects.js';
import type { Variable } from './scopes.js';
import type { ts, TypeScript } from './typescript.js';
import { memberName } from './written-types.js';

/** Declares every name of a binding, so that closures and hoisted functions can refer to it. */
export function declareNames(lowering: Lowering, name: ts.BindingName): void {
  if (lowering.compiler.isIdentifier(name)) {
    lowering.scope.declare(name.text);
    lowering.noteWords(name.text);
    return;
  }
  for (const element of name.elements) if (!lowering.compiler.isOmittedExpression(element)) declareNames(lowering, element.name);
}

/** Declares the names of `const …` and `let …`; those of `var …` are the function's. */
export function declareList(lowering: Lowering, list: ts.VariableDeclarationList): void {
  if (isOfBlock(lowering, list)) for (const { name } of list.declarations) declareNames(lowering, name);
}

/** Declares the names of each `var …` in a function, however deep its block. */
export function declareVars(lowering: Lowering, body: ts.Node): void {
  const { compiler } = lowering;
  if (!lowering.usesVar) return;
  const open = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (compiler.isVariableDeclarationList(node) && !isOfBlock(lowering, node))
      for (const { name } of node.declarations) declareNames(lowering, name);
    compiler.forEachChild(node, (child) => void (isOtherScope(compiler, child) || open.push(child)));
  }
}

function isOfBlock({ compiler }: Lowering, { flags }: ts.VariableDeclarationList): boolean {
  return (flags & compiler.NodeFlags.BlockScoped) !== 0;
}

function isOtherScope(compiler: TypeScript, node: ts.Node): boolean {
  return compiler.isFunctionLike(node) || compiler.isClassLike(node);
}

/** Binds a declared name or destructuring pattern to a value. */
export function bindName(lowering: Lowering, name: ts.BindingName, value: number, type?: WrittenType): void {
  const { compiler } = lowering;
  if (compiler.isIdentifier(name)) {
    assignNew(lowering, lowering.scope.find(name.text) ?? lowering.scope.declare(name.text), name, value, type);
    return;
  }
  const source = type ? lowering.add('local', name, [{ from: value, label: 'copy' }], { type }) : value;
  if (compiler.isArrayBindingPattern(name)) bindArray(lowering, name, source);
  else bindObject(lowering, name, source);
}

/** What a variable held before is written into no more. */
function assignNew(lowering: Lowering, variable: Variable, node: ts.Node, value: number, type?: WrittenType): void {
  lowering.puts.delete(variable);
  lowering.assign(variable, node, value, type);
}

function bindArray(lowering: Lowering, pattern: ts.ArrayBindingPattern, source: number): void {
  pattern.elements.forEach((element, index) => {
    if (lowering.compiler.isOmittedExpression(element)) return;
    const value = element.dotDotDotToken ? lowering.copyOf(element, [source]) : lowering.read(element, source, String(index));
    bindElement(lowering, element, value);
  });
}

function bindObject(lowering: Lowering, pattern: ts.ObjectBindingPattern, source: number): void {
  const taken: string[] = [];
  for (const element of pattern.elements) {
    if (element.dotDotDotToken) {
      const rest = lowering.add('copy', element, [{ from: source, label: 'omit', keys: [...taken] }]);
      bindElement(lowering, element, rest);
      continue;
    }
    const key = memberName(lowering.compiler, element.propertyName ?? element.name);
    taken.push(key);
    bindElement(lowering, element, lowering.read(element, source, key));
  }
}

function bindElement(lowering: Lowering, element: ts.BindingElement, value: number): void {
  const withDefault = element.initializer ? lowering.copyOf(element, [value, lowering.expression(element.initializer)]) : value;
  bindName(lowering, element.name, withDefault);
}

/** Assigns to any target: a variable, a property, or an array or object pattern. */
export function assignTo(lowering: Lowering, target: ts.Expression, value: number): void {
  const { compiler } = lowering;
  if (compiler.isParenthesizedExpression(target) || compiler.isAsExpression(target) || compiler.isNonNullExpression(target))
    assignTo(lowering, target.expression, value);
  else if (compiler.isIdentifier(target)) assignVariable(lowering, target, value);
  else if (compiler.isPropertyAccessExpression(target)) assignProperty(lowering, target.expression, target.name.text, target, value);
  else if (compiler.isElementAccessExpression(target)) assignElement(lowering, target, value);
  else if (compiler.isArrayLiteralExpression(target))
    target.elements.forEach((element, index) => assignPart(lowering, element, lowering.read(element, value, String(index))));
  else if (compiler.isObjectLiteralExpression(target)) assignObject(lowering, target, value);
}

/** `sent[patient.email] = now`: what the key is stands in the object, too. */
function assignElement(lowering: Lowering, target: ts.ElementAccessExpression, value: number): void {
  const key = elementKey(lowering, target);
  assignProperty(lowering, target.expression, key, target, value);
  if (key !== '*') return;
  assignProperty(lowering, target.expression, PROPERTY_NAMES, target, lowering.expression(target.argumentExpression));
}

function assignPart(lowering: Lowering, element: ts.Expression, value: number): void {
  const { compiler } = lowering;
  if (compiler.isSpreadElement(element)) assignTo(lowering, element.expression, value);
  else if (compiler.isBinaryExpression(element))
    assignTo(lowering, element.left, lowering.copyOf(element, [value, lowering.expression(element.right)]));
  else if (!compiler.isOmittedExpression(element)) assignTo(lowering, element, value);
}

function assignObject(lowering: Lowering, target: ts.ObjectLiteralExpression, value: number): void {
  for (const property of target.properties) {
    if (lowering.compiler.isShorthandPropertyAssignment(property))
      assignTo(lowering, property.name, lowering.read(property, value, property.name.text));
    else if (lowering.compiler.isPropertyAssignment(property))
      assignPart(lowering, property.initializer, lowering.read(property, value, memberName(lowering.compiler, property.name)));
    else if (lowering.compiler.isSpreadAssignment(property)) assignTo(lowering, property.expression, value);
  }
}

function assignVariable(lowering: Lowering, target: ts.Identifier, value: number): void {
  const variable = lowering.scope.find(target.text);
  if (variable) assignNew(lowering, variable, target, value);
  else assignGlobal(lowering, target, value);
}

/** `shown = patient`, which no statement declares, is a global: in scripts that are not strict, or whose other files declare it. */
function assignGlobal(lowering: Lowering, target: ts.Identifier, value: number): void {
  if (lowering.options.mutators.has(`${target.text}=`)) {
    const callee = lowering.add('global', target, [], { name: `${target.text}=` });
    addSetterCall(lowering, { node: callee, member: `${target.text}=`, text: target.text }, target, value);
  } else lowering.builder.node(lowering.readVariable(target.text, target)).edges.push({ from: value, label: 'copy' });
}

/** The key of `object[key]`: its text when it is a literal, else any. */
export function elementKey(lowering: Lowering, node: ts.ElementAccessExpression): string {
  const key = node.argumentExpression;
  return lowering.compiler.isStringLiteralLike(key) || lowering.compiler.isNumericLiteral(key) ? key.text : '*';
}

/** Remembers where an assignment puts the object that a variable holds; one that a row names is a call, not a place. */
export function notePutBy(lowering: Lowering, { left, right }: Pick<ts.BinaryExpression, 'left' | 'right'>): void {
  const place = placeToPut(lowering, left);
  if (place) notePut(lowering, right, (object) => assignTo(lowering, place, object));
}

/** A property that an object can be put at once more. */
export function placeToPut(lowering: Lowering, target: ts.Expression): ts.PropertyAccessExpression | undefined {
  const { compiler } = lowering;
  const bare = unwrap(compiler, target);
  const isPlace = compiler.isPropertyAccessExpression(bare) && isPlainChain(compiler, bare);
  return isPlace && !isSetter(lowering, bare.expression, bare.name.text) ? bare : undefined;
}

function assignProperty(lowering: Lowering, object: ts.Expression, key: string, node: ts.Node, value: number): void {
  const { compiler, builder } = lowering;
  if (object.kind === compiler.SyntaxKind.ThisKeyword && lowering.classId !== undefined) {
    const members = builder.classes[lowering.classId]?.members;
    members?.set(key, [...(members.get(key) ?? []), value]);
    return;
  }
  const own = ownChain(lowering, object);
  if (own) storeVersion(lowering, own.variable, [...own.keys, key], node, value);
  if (own?.keys.length === 0 && !isAlias(lowering, own.variable)) return;
  const base = lowering.expression(object);
  builder.addStore({ object: base, value, keys: [key] });
  recordSetterCall(lowering, object, base, key, node, value);
}

/** The chain of a variable that this function declares itself. */
function ownChain(lowering: Lowering, node: ts.Expression): VariableChain | undefined {
  const chain = variableChain(lowering, node);
  return chain && chain.variable.owner === lowering.builder.scope && !isImport(lowering, chain.variable) ? chain : undefined;
}

/** `document.cookie = value` is a call of the member `cookie=`, so that a model row can name it. */
function recordSetterCall(lowering: Lowering, object: ts.Expression, receiver: number, key: string, node: ts.Node, value: number): void {
  if (!isSetter(lowering, object, key)) return;
  const callee = lowering.read(node, receiver, `${key}=`);
  addSetterCall(lowering, { node: callee, receiver, member: `${key}=`, text: `${calleeText(lowering, object)}.${key}` }, node, value);
}

/** What an assignment calls, as the rows name it. */
interface Setter extends Pick<CallFacts, 'receiver' | 'member' | 'text'> {
  readonly node: number;
}

function addSetterCall(lowering: Lowering, { node: callee, ...names }: Setter, node: ts.Node, value: number): void {
  const { builder } = lowering;
  const span = lowering.span(node);
  const call = builder.calls.length;
  const result = builder.add('call', span, [], { ref: call, name: names.member });
  const args = [{ node: value, spread: false }];
  const { scope, region } = builder;
  const place = { scope, ...(region !== undefined && { region }), ...span };
  builder.calls.push({ node: result, callee, ...names, args, isNew: false, ...place, typeArguments: [] });
  noteHanded(lowering, value, { call, index: 0, keys: [] });
}

/** True for an assignment that a row names: of this property, or of any of an object of this name. */
function isSetter(lowering: Lowering, object: ts.Expression, key: string): boolean {
  const { mutators } = lowering.options;
  return mutators.has(`${key}=`) || mutators.has(`${calleeText(lowering, object).split('.').at(-1) ?? ''}.*=`);
}

function isImport(lowering: Lowering, variable: Variable): boolean {
  return (
    variable.versions.length === 1 && variable.versions[0] !== undefined && lowering.builder.node(variable.versions[0]).kind === 'import'
  );
}

/** True unless the variable holds an object that was made in its own initialiser: then nobody else sees the write. */
export function isAlias(lowering: Lowering, variable: Variable): boolean {
  const first = variable.versions[0];
  if (first === undefined) return true;
  const from = lowering.builder.node(first).edges[0]?.from;
  return from === undefined || lowering.builder.node(from).kind !== 'object';
}

/** A new version of the variable in which the property at `keys` has the value. */
export function storeVersion(lowering: Lowering, variable: Variable, keys: readonly string[], node: ts.Node, value: number): void {
  const before = lowering.readVariable(variable.name, node);
  const version = lowering.add(
    'store',
    node,
    [
      { from: value, label: 'write', keys },
      { from: before, label: keys.some((key) => key === '*' || key === PROPERTY_NAMES) ? 'copy' : 'except', keys },
    ],
    { name: variable.name },
  );
  lowering.setVariable(variable, version);
  putAgain(lowering, variable, node);
}

/** A variable and the keys of a property below it. */
export interface VariableChain {
  readonly variable: Variable;
  readonly keys: readonly string[];
}

/** The variable at the root of `a.b.c`, with the keys on the way. */
export function variableChain(lowering: Lowering, node: ts.Expression): VariableChain | undefined {
  const chain = chainTo(lowering, node, (bare) => (lowering.compiler.isIdentifier(bare) ? lowering.scope.find(bare.text) : undefined));
  return chain && { variable: chain.root, keys: chain.keys };
}

/** The member of `this` at the root of `this.a.b.c`, with the keys on the way. */
export function memberChain(lowering: Lowering, node: ts.Expression): Chain<ts.Expression> | undefined {
  const { isPropertyAccessExpression, SyntaxKind } = lowering.compiler;
  const isMember = (bare: ts.Expression) => isPropertyAccessExpression(bare) && bare.expression.kind === SyntaxKind.ThisKeyword;
  return chainTo(lowering, node, (bare) => (isMember(bare) ? bare : undefined));
}

interface Chain<Root> {
  readonly root: Root;
  readonly keys: readonly string[];
}

function chainTo<Root>(
  lowering: Lowering,
  node: ts.Expression,
  rootAt: (bare: ts.Expression) => Root | undefined,
): Chain<Root> | undefined {
  const bare = unwrap(lowering.compiler, node);
  const root = rootAt(bare);
  if (root !== undefined) return { root, keys: [] };
  const link = linkTo(lowering, bare);
  const chain = link && chainTo(lowering, link.of, rootAt);
  return chain && { root: chain.root, keys: [...chain.keys, ...link.keys] };
}

/** The object that an expression is a part of, with the keys of the part. */
function linkTo(lowering: Lowering, node: ts.Expression): { readonly of: ts.Expression; readonly keys: readonly string[] } | undefined {
  const { compiler } = lowering;
  if (compiler.isPropertyAccessExpression(node)) return { of: node.expression, keys: [node.name.text] };
  if (compiler.isElementAccessExpression(node)) return { of: node.expression, keys: [elementKey(lowering, node)] };
  if (compiler.isBinaryExpression(node)) return givesLeft(compiler, node) ? { of: node.left, keys: [] } : undefined;
  return compiler.isCallExpression(node) ? elementOf(lowering, node) : undefined;
}

/** True for what is the object on its left once it has run: `byWard[ward] ??= []`, `byWard[ward] || (byWard[ward] = [])`. */
function givesLeft({ SyntaxKind }: TypeScript, { operatorToken: { kind } }: ts.BinaryExpression): boolean {
  const { EqualsToken, QuestionQuestionEqualsToken, BarBarEqualsToken, QuestionQuestionToken, BarBarToken } = SyntaxKind;
  return [EqualsToken, QuestionQuestionEqualsToken, BarBarEqualsToken, QuestionQuestionToken, BarBarToken].some((each) => each === kind);
}

/** Methods of the language's collections that give one of the things in them (ECMA-262, 23.1.3.1 and 24.1.3.6). */
const ELEMENT_METHODS: ReadonlySet<string> = new Set(['get', 'at']);

/** `byWard.get(ward)` is something in `byWard`. */
function elementOf({ compiler }: Lowering, { expression }: ts.CallExpression): { of: ts.Expression; keys: string[] } | undefined {
  const isElement = compiler.isPropertyAccessExpression(expression) && ELEMENT_METHODS.has(expression.name.text);
  return isElement ? { of: expression.expression, keys: ['*'] } : undefined;
}

/** True for a variable that is made with something in a collection: `const list = byWard[ward] ?? []`. What is put into it is put in there. */
export function holdsElement({ builder }: Lowering, { versions: [first] }: Variable): boolean {
  const [made] = first === undefined ? [] : builder.node(first).edges;
  const node = made && builder.node(made.from);
  if (node?.kind === 'call') return ELEMENT_METHODS.has(node.name ?? '');
  return node?.kind === 'read' || node?.kind === 'copy';
}
