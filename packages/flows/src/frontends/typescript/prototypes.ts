import { memoize } from '@phitrace/core';
import type { ClassFacts } from '../../graph/graph.js';
import { lowerFunction } from './functions.js';
import type { Lowering } from './lowering.js';
import type { ts, TypeScript } from './typescript.js';
import { memberName } from './written-types.js';

/** Names of functions to whose prototype the statements give methods: classes, as they were written before there was a word for them. */
export function constructorsIn(compiler: TypeScript, statements: readonly ts.Statement[]): ReadonlySet<string> {
  return memoize(constructorsOf, statements, () => findConstructors(compiler, statements));
}

const constructorsOf = new WeakMap<readonly ts.Statement[], ReadonlySet<string>>();

function findConstructors(compiler: TypeScript, statements: readonly ts.Statement[]): ReadonlySet<string> {
  const names = statements.map((statement) => {
    const assigned = compiler.isExpressionStatement(statement) ? statement.expression : undefined;
    if (!assigned || !compiler.isBinaryExpression(assigned)) return undefined;
    return (ownerOfMethod(compiler, assigned.left) ?? ownerOfPrototype(compiler, assigned.left))?.text;
  });
  return new Set(names.filter((name) => name !== undefined));
}

/** `Pager` of `Pager.prototype.push`. */
function ownerOfMethod(compiler: TypeScript, target: ts.Expression): ts.Identifier | undefined {
  return compiler.isPropertyAccessExpression(target) ? ownerOfPrototype(compiler, target.expression) : undefined;
}

/** `Pager` of `Pager.prototype`. */
function ownerOfPrototype(compiler: TypeScript, target: ts.Expression): ts.Identifier | undefined {
  const isPrototype = compiler.isPropertyAccessExpression(target) && target.name.text === 'prototype';
  return isPrototype && compiler.isIdentifier(target.expression) ? target.expression : undefined;
}

/** Lowers such a function as the constructor of a class, and gives the node of the class. */
export function lowerConstructorFunction(
  lowering: Lowering,
  node: ts.FunctionDeclaration | ts.FunctionExpression,
  name = node.name?.text ?? '',
): number {
  const { builder } = lowering;
  const id = builder.classes.length;
  const facts: ClassFacts = { node: lowering.add('class', node, [], { ref: id, name }), name, members: new Map(), memberTypes: new Map() };
  builder.classes.push(facts);
  const { ref } = builder.node(lowerFunction(lowering, node, id));
  if (ref !== undefined) facts.constructorId = ref;
  return facts.node;
}

/** Lowers what makes methods of a class of the file by its prototype: `Pager.prototype.push = function () {…}`, or all of them at once. */
export function lowerPrototype(lowering: Lowering, { left, right }: ts.BinaryExpression): number | undefined {
  const { compiler } = lowering;
  const method = classNamed(lowering, ownerOfMethod(compiler, left));
  if (method && compiler.isFunctionExpression(right) && compiler.isPropertyAccessExpression(left))
    return lowerMethod(lowering, method, left.name.text, right);
  const facts = classNamed(lowering, ownerOfPrototype(compiler, left));
  if (!facts) return undefined;
  if (compiler.isObjectLiteralExpression(right)) return lowerMethods(lowering, facts, right);
  const parent = parentIn(compiler, right);
  if (parent) facts.superNode = lowering.expression(parent);
  return parent && facts.node;
}

function lowerMethod(lowering: Lowering, { members, node }: ClassFacts, name: string, method: ts.FunctionLikeDeclaration): number {
  const value = lowerFunction(lowering, method, lowering.builder.node(node).ref);
  members.set(name, [...(members.get(name) ?? []), value]);
  return value;
}

/** `Pager.prototype = { push: function () {…}, size: 20 }` */
function lowerMethods(lowering: Lowering, facts: ClassFacts, literal: ts.ObjectLiteralExpression): number {
  const { compiler } = lowering;
  for (const property of literal.properties) {
    const value = compiler.isPropertyAssignment(property) ? property.initializer : property;
    const name = property.name ? memberName(compiler, property.name) : '';
    if (compiler.isMethodDeclaration(value) || compiler.isFunctionExpression(value)) lowerMethod(lowering, facts, name, value);
    else if (compiler.isPropertyAssignment(property)) facts.members.set(name, [lowering.expression(property.initializer)]);
  }
  return facts.node;
}

/** `Queue` of `Object.create(Queue.prototype)` and of `new Queue()`, which the prototype of another class is made of. */
function parentIn(compiler: TypeScript, value: ts.Expression): ts.Expression | undefined {
  if (compiler.isNewExpression(value)) return value.expression;
  const [first] = compiler.isCallExpression(value) ? value.arguments : [];
  return first && compiler.isPropertyAccessExpression(first) && first.name.text === 'prototype' ? first.expression : undefined;
}

/** The class that a variable holds. */
function classNamed({ scope, builder }: Lowering, name: ts.Identifier | undefined): ClassFacts | undefined {
  const versions = (name && scope.find(name.text)?.versions) ?? [];
  const made = versions.map((version) => builder.node(builder.node(version).edges[0]?.from ?? version));
  const kept = [...versions.map((version) => builder.node(version)), ...made].find(({ kind }) => kind === 'class');
  return kept && builder.classes[kept.ref ?? -1];
}

/** The node of a variable's initial value that is a function with methods on its prototype: `var Pager = function () {…}`. */
export function lowerConstructorVariable(lowering: Lowering, { name, initializer, parent }: ts.VariableDeclaration): number | undefined {
  const { compiler } = lowering;
  if (!initializer || !compiler.isFunctionExpression(initializer) || !compiler.isIdentifier(name)) return undefined;
  const around = parent.parent.parent;
  const statements = compiler.isSourceFile(around) || compiler.isBlock(around) ? around.statements : undefined;
  const isConstructor = statements && constructorsIn(compiler, statements).has(name.text);
  return isConstructor ? lowerConstructorFunction(lowering, initializer, name.text) : undefined;
}
