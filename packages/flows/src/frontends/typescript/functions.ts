import type { FunctionFacts } from '../../graph/graph.js';
import type { ExpressionHandler, Lowering } from './lowering.js';
import { writtenReturnTypeOf, writtenTypeOf } from './jsdoc-types.js';
import { bindName, declareNames, declareVars } from './patterns.js';
import { contextualType } from './contextual-types.js';
import { forgetEqualEnds, noteEnd, noteReturn } from './function-ends.js';
import { isMethodOfObject, ownParameters, thisParameter } from './own-parameters.js';
import { Scope } from './scopes.js';
import type { ts, TypeScript } from './typescript.js';
import { constraintsOf, memberName } from './written-types.js';
import { decoratorsOf } from './decorators.js';
import { tagsOf, withTag } from './tags.js';

/** Handlers of function values. Declarations and class members call `lowerFunction` too. */
export function functionHandlers(compiler: TypeScript): [number, ExpressionHandler][] {
  const kind = compiler.SyntaxKind;
  const handler: ExpressionHandler = (lowering, node: ts.FunctionLikeDeclaration) => lowerFunction(lowering, node);
  const getter: ExpressionHandler = (lowering, node: ts.GetAccessorDeclaration) => lowerGetter(lowering, node);
  return [
    ...[kind.ArrowFunction, kind.FunctionExpression, kind.MethodDeclaration, kind.SetAccessor].map((k): [number, ExpressionHandler] => [
      k,
      handler,
    ]),
    [kind.GetAccessor, getter],
  ];
}

/** Lowers a function and gives the node of the function value. A method of a prototype has the class that it is called on. */
export function lowerFunction(lowering: Lowering, node: ts.FunctionLikeDeclaration, prototypeOf?: number): number {
  const { builder } = lowering;
  const classId = prototypeOf ?? lowering.classId;
  const id = builder.functions.length;
  const value = lowering.add('function', node, [], { ref: id, name: functionName(lowering, node) });
  const facts: FunctionFacts = {
    node: value,
    name: functionName(lowering, node),
    params: [],
    returns: [],
    throws: [],
    parent: builder.scope,
    ...lowering.span(node),
    tags: tagsOf(lowering.compiler, node),
    ...decoratorsOf(lowering, node),
    ...(classId !== undefined && { classId }),
  };
  builder.functions.push(facts);
  if (facts.name) lowering.noteWords(facts.name);
  inFunction(lowering, node, { id, prototypeOf }, () => lowerBody(lowering, node, facts));
  return value;
}

/** The node of what a getter returns; under a tag, which says what it is for, whatever that is. */
export function lowerGetter(lowering: Lowering, node: ts.GetAccessorDeclaration): number {
  const value = lowerFunction(lowering, node);
  const type = withTag(lowering.compiler, node, undefined);
  const facts = lowering.builder.functions[lowering.builder.node(value).ref ?? -1];
  return lowering.add(
    'copy',
    node,
    (facts?.returns ?? []).map((from) => ({ from, label: 'copy' })),
    type && { type },
  );
}

function functionName(lowering: Lowering, node: ts.FunctionLikeDeclaration): string {
  const { compiler } = lowering;
  if (compiler.isConstructorDeclaration(node)) return 'constructor';
  if (node.name) return memberName(compiler, node.name);
  let { parent } = node as { parent: ts.Node };
  while (compiler.isCallExpression(parent) || compiler.isParenthesizedExpression(parent)) parent = parent.parent;
  if (compiler.isVariableDeclaration(parent) || compiler.isPropertyAssignment(parent) || compiler.isPropertyDeclaration(parent))
    return memberName(compiler, parent.name);
  return '';
}

function inFunction(
  lowering: Lowering,
  node: ts.FunctionLikeDeclaration,
  { id, prototypeOf }: { readonly id: number; readonly prototypeOf: number | undefined },
  body: () => void,
): void {
  const { builder, compiler } = lowering;
  const outer = {
    scope: lowering.scope,
    environment: lowering.environment,
    jumps: lowering.jumps,
    thrown: lowering.thrown,
    thisNode: lowering.thisNode,
    classId: lowering.classId,
    typeParameters: lowering.typeParameters,
    ownArguments: lowering.ownArguments,
  };
  const typeParameters = new Map([...lowering.typeParameters, ...constraintsOf(compiler, node.typeParameters)]);
  const { scope: outerFunction, region } = builder;
  Object.assign(builder, { scope: id, region: undefined });
  const isPlain = compiler.isFunctionExpression(node) || compiler.isFunctionDeclaration(node);
  const ownThis = isPlain && (prototypeOf !== undefined || !isMethodOfObject(compiler, node));
  Object.assign(lowering, {
    scope: new Scope(id, outer.scope),
    environment: new Map(),
    jumps: [],
    thrown: undefined,
    typeParameters,
    ...(!compiler.isArrowFunction(node) && { ownArguments: id }),
    ...(ownThis && { thisNode: undefined, classId: prototypeOf }),
  });
  body();
  Object.assign(builder, { scope: outerFunction, region });
  Object.assign(lowering, outer);
}

function lowerBody(lowering: Lowering, node: ts.FunctionLikeDeclaration, facts: FunctionFacts): void {
  const parameters = ownParameters(lowering.compiler, node);
  for (const parameter of parameters) declareNames(lowering, parameter.name);
  parameters.forEach((parameter, index) => lowerParameter(lowering, parameter, index, facts));
  noteThis(lowering, node);
  if (!node.body) return;
  declareVars(lowering, node.body);
  if (lowering.compiler.isBlock(node.body)) {
    lowering.statement(node.body);
    noteEnd(lowering);
  } else noteReturn(lowering, node.body);
  forgetEqualEnds(facts);
  noteReturnType(lowering, node, facts);
}

/** What `this` is declared to be, where nothing in the code says it: `function (this: Visit, next) {}`. */
function noteThis(lowering: Lowering, node: ts.FunctionLikeDeclaration): void {
  const self = thisParameter(lowering.compiler, node.parameters);
  const type = self && lowering.classId === undefined && lowering.thisNode === undefined ? lowering.type(self.type) : undefined;
  if (self && type) lowering.thisNode = lowering.add('this', self, [], { type });
}

/** The declared type of the result stands on each value that is returned. */
function noteReturnType(lowering: Lowering, node: ts.FunctionLikeDeclaration, facts: FunctionFacts): void {
  const written = writtenReturnTypeOf(lowering, node);
  const type = lowering.type(written);
  const generic = node.typeParameters?.some((parameter) =>
    new RegExp(`\\b${parameter.name.text}\\b`).test(written?.getText(lowering.file) ?? ''),
  );
  if (!type || type.kind === 'unknown' || generic) return;
  const typed = facts.returns.map((from) => lowering.builder.add('copy', lowering.builder.node(from), [{ from, label: 'copy' }], { type }));
  facts.returns.splice(0, facts.returns.length, ...typed);
}

function lowerParameter(lowering: Lowering, parameter: ts.ParameterDeclaration, index: number, facts: FunctionFacts): void {
  const { compiler, builder } = lowering;
  const type = withTag(compiler, parameter, lowering.type(writtenTypeOf(lowering, parameter)) ?? contextualType(lowering, parameter));
  const name = compiler.isIdentifier(parameter.name) ? parameter.name.text : '';
  if (name) lowering.noteWords(name);
  const id = lowering.add('parameter', parameter, [], {
    name,
    ref: builder.scope,
    ...(type && { type }),
    ...decoratorsOf(lowering, parameter),
  });
  facts.params.push(id);
  if (parameter.dotDotDotToken) facts.rest = index;
  const value = parameter.initializer ? lowering.copyOf(parameter, [id, lowering.expression(parameter.initializer)]) : id;
  if (compiler.isIdentifier(parameter.name) && value === id) lowering.setVariable(lowering.scope.declare(name), id);
  else bindName(lowering, parameter.name, value);
}
