import type { CallArgument, FlowNode } from '../../graph/graph.js';
import type { GraphBuilder } from './builder.js';
import { calleeText, unwrap } from './callee-text.js';
import { kindChosen } from './compared-kinds.js';
import { noteHanded } from './handed.js';
import type { ExpressionHandler, Lowering } from './lowering.js';
import { elementKey, holdsElement, isAlias, memberChain, storeVersion, variableChain } from './patterns.js';
import { isPlainChain, notePut, putAgain } from './put-objects.js';
import type { ts, TypeScript } from './typescript.js';
import { toWrittenType } from './written-types.js';

/** Handlers of calls: functions, constructors, tagged templates, dynamic import and require. */
export function callHandlers(compiler: TypeScript): [number, ExpressionHandler][] {
  const kind = compiler.SyntaxKind;
  return [
    [kind.CallExpression, lowerCall],
    [kind.NewExpression, lowerCall],
    [kind.TaggedTemplateExpression, lowerTagged],
  ];
}

function lowerCall(lowering: Lowering, node: ts.CallExpression | ts.NewExpression): number {
  const module = requiredModule(lowering.compiler, node);
  if (module !== undefined) return lowering.builder.addImport(module, '*', lowering.span(node), '', false);
  const callee = lowerCallee(lowering, node.expression);
  const args = (node.arguments ?? []).map((argument) => lowerArgument(lowering, argument));
  const id = addCall(lowering, node, callee, args, typeArgumentsOf(lowering.compiler, node), lowering.compiler.isNewExpression(node));
  noteMutation(lowering, node, id);
  const ofKind = kindChosen(lowering.compiler, node);
  if (ofKind) lowering.builder.node(id).ofKind = ofKind;
  for (const argument of node.arguments ?? [])
    if (lowering.compiler.isStringLiteral(argument) && argument.text.length < 60 && !argument.text.includes(' '))
      lowering.noteWords(argument.text);
  return id;
}

/** The type arguments of a call, or of the call of nothing that made what it calls: `create<State>()(…)`. */
function typeArgumentsOf(compiler: TypeScript, node: ts.CallExpression | ts.NewExpression): readonly ts.TypeNode[] | undefined {
  const { typeArguments, expression } = node;
  if (typeArguments || !compiler.isCallExpression(expression) || expression.arguments.length > 0) return typeArguments;
  return expression.typeArguments;
}

/** `require('x')` and `import('x')`. */
function requiredModule(compiler: TypeScript, node: ts.CallExpression | ts.NewExpression): string | undefined {
  const [first] = node.arguments ?? [];
  if (!compiler.isCallExpression(node) || !first || !compiler.isStringLiteral(first)) return undefined;
  const isRequire = compiler.isIdentifier(node.expression) && node.expression.text === 'require';
  return isRequire || node.expression.kind === compiler.SyntaxKind.ImportKeyword ? first.text : undefined;
}

interface Callee {
  readonly node: number;
  readonly receiver?: number;
  readonly member: string;
  readonly text: string;
}

function lowerCallee(lowering: Lowering, node: ts.Expression): Callee {
  const { compiler } = lowering;
  const text = calleeText(lowering, node);
  const bare = unwrap(compiler, node);
  if (compiler.isPropertyAccessExpression(bare) || compiler.isElementAccessExpression(bare)) {
    const receiver = lowering.expression(bare.expression);
    const member = compiler.isPropertyAccessExpression(bare) ? bare.name.text : elementKey(lowering, bare);
    return { node: lowering.read(bare, receiver, member), receiver, member, text };
  }
  const callee = bare.kind === compiler.SyntaxKind.ImportKeyword ? lowering.add('unknown', bare) : lowering.expression(bare);
  const isSuper = bare.kind === compiler.SyntaxKind.SuperKeyword;
  return { node: callee, member: compiler.isIdentifier(bare) ? bare.text : isSuper ? 'super' : '', text };
}

function lowerArgument(lowering: Lowering, argument: ts.Expression): CallArgument {
  if (lowering.compiler.isSpreadElement(argument)) return { node: lowering.expression(argument.expression), spread: true };
  return { node: lowering.expression(argument), spread: false };
}

/** Records a call and gives the node of its result. */
export function addCall(
  lowering: Lowering,
  node: ts.Node,
  callee: Callee,
  args: readonly CallArgument[],
  typeArguments: readonly ts.TypeNode[] | undefined,
  isNew: boolean,
): number {
  const { builder } = lowering;
  const span = lowering.span(node);
  const ref = builder.calls.length;
  const result = builder.add('call', span, [], { ref, name: callee.member });
  builder.calls.push({
    node: result,
    callee: callee.node,
    ...(callee.receiver !== undefined && { receiver: callee.receiver }),
    member: callee.member,
    args,
    isNew,
    scope: builder.scope,
    ...(builder.region !== undefined && { region: builder.region }),
    ...span,
    typeArguments: (typeArguments ?? []).map((type) => toWrittenType(lowering.compiler, type)),
    text: callee.text,
  });
  args.forEach((argument, index) => noteHanded(lowering, argument.node, { call: ref, index, keys: [] }));
  noteSetter(lowering, callee, args);
  return result;
}

/** `this.setState({ … })` writes into a member that the class inherits. */
function noteSetter({ builder, classId, options }: Lowering, { receiver, member }: Callee, [value]: readonly CallArgument[]): void {
  const facts = classId === undefined ? undefined : builder.classes[classId];
  const known = options.superclasses.find(({ setters }) => Object.hasOwn(setters, member))?.setters[member];
  const isOnThis = receiver !== undefined && builder.node(receiver).kind === 'this';
  if (!facts?.superNode || !value || known === undefined || !isOnThis) return;
  facts.members.set(known, [...(facts.members.get(known) ?? []), ...valuesOf(builder, value.node)]);
}

/** The value itself, or what the function returns that it is. */
function valuesOf(builder: GraphBuilder, node: number): readonly number[] {
  const { kind, ref = -1 } = builder.node(node);
  return kind === 'function' ? (builder.functions[ref]?.returns ?? []) : [node];
}

/** A call that writes into an object, and which of its objects that is. */
interface Mutation {
  readonly node: ts.Node;
  readonly result: number;
  readonly position: string;
  /** What an argument of the call is by now. */
  readonly later?: NonNullable<FlowNode['later']>;
}

/** `list.push(value)` gives `list` a new version; which argument goes where is for the model rows to say. */
function noteMutation(lowering: Lowering, node: ts.CallExpression | ts.NewExpression, result: number): void {
  const { builder, compiler } = lowering;
  const call = builder.calls[builder.node(result).ref ?? -1];
  if (!call || !lowering.options.mutators.has(call.member)) return;
  const callee = unwrap(compiler, node.expression);
  if (compiler.isPropertyAccessExpression(callee)) {
    const into = callee.expression;
    mutate(lowering, into, { node, result, position: 'receiver' });
    if (isPlainChain(compiler, into))
      node.arguments?.forEach((argument, index) =>
        notePut(lowering, argument, (object, at) =>
          mutate(lowering, into, { node: at, result, position: 'receiver', later: { index, node: object } }),
        ),
      );
  }
  const first = node.arguments?.[0];
  if (first) mutate(lowering, first, { node, result, position: 'arg[0]' });
}

function mutate(lowering: Lowering, target: ts.Expression, mutation: Mutation): void {
  const { compiler } = lowering;
  const bare = unwrap(compiler, target);
  // `(isPaid ? payments : denials).push(claim)`
  if (compiler.isConditionalExpression(bare)) for (const each of [bare.whenTrue, bare.whenFalse]) mutate(lowering, each, mutation);
  else mutateOne(lowering, bare, mutation);
}

function mutateOne(lowering: Lowering, target: ts.Expression, mutation: Mutation): void {
  const { builder } = lowering;
  const { node } = mutation;
  const chain = variableChain(lowering, target);
  if (!chain || chain.variable.owner !== builder.scope) return mutateElsewhere(lowering, target, mutation);
  const effect = addEffect(lowering, mutation);
  if (chain.keys.length === 0) {
    const before = lowering.readVariable(chain.variable.name, node);
    builder.node(effect).edges.push({ from: before, label: 'copy' });
    lowering.setVariable(chain.variable, effect);
    putAgain(lowering, chain.variable, node);
    if (holdsElement(lowering, chain.variable)) builder.addStore({ object: before, value: lowering.read(node, effect, '*'), keys: ['*'] });
    return;
  }
  const keys = [...chain.keys, '*'];
  const value = lowering.read(node, effect, '*');
  // Others that have the object see it, too.
  if (isAlias(lowering, chain.variable)) builder.addStore({ object: lowering.readVariable(chain.variable.name, node), value, keys });
  storeVersion(lowering, chain.variable, keys, node, value);
}

/** What a call may have made of an object. */
function addEffect(lowering: Lowering, { node, result, position, later }: Mutation): number {
  const ref = lowering.builder.node(result).ref;
  return lowering.add('mutated', node, [], { name: position, ...(ref !== undefined && { ref }), ...(later && { later }) });
}

/** A write into a captured variable, a field of `this` or a property: it is one more value that they may have. */
function mutateElsewhere(lowering: Lowering, target: ts.Expression, mutation: Mutation): void {
  const { compiler } = lowering;
  const { node } = mutation;
  const toEffect = () => addEffect(lowering, mutation);
  const bare = unwrap(compiler, target);
  if (compiler.isIdentifier(bare)) mutateCaptured(lowering, bare.text, node, toEffect);
  else if (compiler.isPropertyAccessExpression(bare)) mutateProperty(lowering, bare, node, toEffect);
  else mutateElement(lowering, bare, node, toEffect);
}

/** `byWard.get(ward).push(patient)` in a function that captures `byWard`, `this.byWard.get(ward).push(patient)`. */
function mutateElement(lowering: Lowering, target: ts.Expression, node: ts.Node, toEffect: () => number): void {
  const { builder } = lowering;
  const chain = variableChain(lowering, target);
  const member = chain ? undefined : memberChain(lowering, target);
  const object = chain ? lowering.readVariable(chain.variable.name, node) : member && lowering.expression(member.root);
  if (object === undefined) return;
  builder.addStore({ object, value: lowering.read(node, toEffect(), '*'), keys: [...((chain ?? member)?.keys ?? []), '*'] });
}

function mutateCaptured(lowering: Lowering, name: string, node: ts.Node, toEffect: () => number): void {
  const variable = lowering.scope.find(name);
  if (!variable) return;
  const [first] = variable.versions;
  const isImported = first !== undefined && lowering.builder.node(first).kind === 'import';
  if (isImported) return;
  lowering.setVariable(variable, toEffect());
  putAgain(lowering, variable, node);
}

function mutateProperty(
  lowering: Lowering,
  { expression, name }: ts.PropertyAccessExpression,
  node: ts.Node,
  toEffect: () => number,
): void {
  const { builder, compiler, classId } = lowering;
  const members = classId === undefined ? undefined : builder.classes[classId]?.members;
  const key = name.text;
  if (members && expression.kind === compiler.SyntaxKind.ThisKeyword) members.set(key, [...(members.get(key) ?? []), toEffect()]);
  else builder.addStore({ object: lowering.expression(expression), value: lowering.read(node, toEffect(), '*'), keys: [key, '*'] });
}

function lowerTagged(lowering: Lowering, node: ts.TaggedTemplateExpression): number {
  const callee = lowerCallee(lowering, node.tag);
  const holes = lowering.compiler.isTemplateExpression(node.template) ? node.template.templateSpans.map((span) => span.expression) : [];
  const text = lowering.add('literal', node.template, [], { value: null, parts: textsOf(lowering, node.template) });
  const args = [{ node: text, spread: false }, ...holes.map((hole) => ({ node: lowering.expression(hole), spread: false }))];
  return addCall(lowering, node, callee, args, node.typeArguments, false);
}

/** The fixed parts of a template. */
function textsOf({ compiler }: Lowering, template: ts.TemplateLiteral): string[] {
  return compiler.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]
    : [template.text];
}
