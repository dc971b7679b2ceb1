import type { ClassFacts } from '../../graph/graph.js';
import { lowerFunction } from './functions.js';
import type { Lowering } from './lowering.js';
import type { ts, TypeScript } from './typescript.js';

/** Names of functions to whose prototype the statements give methods: classes, as they were written before there was a word for them. */
export function constructorsIn(compiler: TypeScript, statements: readonly ts.Statement[]): ReadonlySet<string> {
  const names = statements.map((statement) => {
    const assigned = compiler.isExpressionStatement(statement) ? statement.expression : undefined;
    return assigned && compiler.isBinaryExpression(assigned) ? ownerOfPrototype(compiler, assigned.left)?.text : undefined;
  });
  return new Set(names.filter((name) => name !== undefined));
}

/** `Pager` of `Pager.prototype.push`. */
function ownerOfPrototype(compiler: TypeScript, target: ts.Expression): ts.Identifier | undefined {
  const prototype = compiler.isPropertyAccessExpression(target) ? target.expression : undefined;
  const isPrototype = prototype && compiler.isPropertyAccessExpression(prototype) && prototype.name.text === 'prototype';
  return isPrototype && compiler.isIdentifier(prototype.expression) ? prototype.expression : undefined;
}

/** Lowers such a function as the constructor of a class, and gives the node of the class. */
export function lowerConstructorFunction(lowering: Lowering, node: ts.FunctionDeclaration): number {
  const { builder } = lowering;
  const name = node.name?.text ?? '';
  const id = builder.classes.length;
  const facts: ClassFacts = { node: lowering.add('class', node, [], { ref: id, name }), name, members: new Map(), memberTypes: new Map() };
  builder.classes.push(facts);
  const { ref } = builder.node(lowerFunction(lowering, node, id));
  if (ref !== undefined) facts.constructorId = ref;
  return facts.node;
}

/** Lowers a function that becomes a method of a class of the file by its prototype: `Pager.prototype.push = function () {…}`. */
export function lowerPrototypeMethod(lowering: Lowering, { left, right }: ts.BinaryExpression): number | undefined {
  const { compiler, builder } = lowering;
  const owner = ownerOfPrototype(compiler, left);
  const id = owner && classNamed(lowering, owner.text);
  if (id === undefined || !compiler.isFunctionExpression(right) || !compiler.isPropertyAccessExpression(left)) return undefined;
  const method = lowerFunction(lowering, right, id);
  const members = builder.classes[id]?.members;
  members?.set(left.name.text, [...(members.get(left.name.text) ?? []), method]);
  return method;
}

/** The class that a variable holds. */
function classNamed({ scope, builder }: Lowering, name: string): number | undefined {
  const version = scope.find(name)?.versions.at(-1);
  const node = version === undefined ? undefined : builder.node(version);
  return node?.kind === 'class' ? node.ref : undefined;
}
