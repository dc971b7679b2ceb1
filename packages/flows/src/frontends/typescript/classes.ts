import { fieldsOfConstructor } from './constructor-fields.js';
import { lowerFunction, lowerGetter } from './functions.js';
import { decoratorsOf } from './decorators.js';
import { tagsOf, withTag } from './tags.js';
import type { ClassFacts, WrittenType } from '../../graph/graph.js';
import type { ExpressionHandler, Lowering } from './lowering.js';
import type { ts, TypeScript } from './typescript.js';
import { constraintsOf, memberName, toMembers, toParents } from './written-types.js';

/** Handlers of classes as expressions; declarations call `lowerClass` too. */
export function classHandlers(compiler: TypeScript): [number, ExpressionHandler][] {
  return [[compiler.SyntaxKind.ClassExpression, (lowering, node: ts.ClassExpression) => lowerClass(lowering, node)]];
}

/** Lowers a class and gives the node of the class value. */
export function lowerClass(lowering: Lowering, node: ts.ClassLikeDeclaration): number {
  const { builder, compiler } = lowering;
  const name = node.name?.text ?? '';
  const extended = node.heritageClauses?.find((clause) => clause.token === compiler.SyntaxKind.ExtendsKeyword)?.types[0];
  const superNode = extended && lowering.expression(extended.expression);
  const id = builder.classes.length;
  const facts: ClassFacts = {
    node: lowering.add('class', node, [], { ref: id, name }),
    name,
    members: new Map(),
    memberTypes: new Map(),
    ...(superNode !== undefined && { superNode }),
    ...decoratorsOf(lowering, node),
  };
  builder.classes.push(facts);
  if (name) declareClassType(lowering, node, name);
  declareInheritedTypes(lowering, extended, facts);
  const outer = { classId: lowering.classId, thisNode: lowering.thisNode, typeParameters: lowering.typeParameters };
  const typeParameters = new Map([...lowering.typeParameters, ...constraintsOf(compiler, node.typeParameters)]);
  Object.assign(lowering, { classId: id, thisNode: undefined, typeParameters });
  for (const member of node.members) lowerMember(lowering, member, facts);
  Object.assign(lowering, outer);
  return facts.node;
}

/** The types of members that stand as type arguments of the class that is extended: `class Chart extends Component<Props, State>`. */
function declareInheritedTypes(lowering: Lowering, extended: ts.ExpressionWithTypeArguments | undefined, facts: ClassFacts): void {
  const name = extended?.expression.getText(lowering.file) ?? '';
  const members = lowering.options.superclasses.find((known) => name.endsWith(known.name))?.members ?? [];
  members.forEach((member, i) => {
    const argument = extended?.typeArguments?.[i];
    const type = argument && lowering.type(argument);
    if (type) facts.memberTypes.set(member, type);
  });
}

function declareClassType(lowering: Lowering, node: ts.ClassLikeDeclaration, name: string): void {
  const { compiler, builder } = lowering;
  lowering.noteWords(name);
  const declared = toMembers(compiler, [...node.members, ...memberParameters(compiler, node)]);
  const members = { ...fieldsOfConstructor(lowering, node), ...declared };
  lowering.noteMembers(members);
  builder.types.set(name, {
    name,
    kind: 'class',
    parameters: (node.typeParameters ?? []).map((parameter) => parameter.name.text),
    members,
    extends: toParents(compiler, node),
    tags: tagsOf(compiler, node),
  });
}

/** Parameters of the constructor that are members, too: `constructor(readonly owner: string) {}`. */
function memberParameters(compiler: TypeScript, node: ts.ClassLikeDeclaration): ts.ParameterDeclaration[] {
  const own = node.members.find((member) => compiler.isConstructorDeclaration(member) && member.body);
  const parameters = own && compiler.isConstructorDeclaration(own) ? [...own.parameters] : [];
  return parameters.filter((parameter) => compiler.isParameterPropertyDeclaration(parameter, parameter.parent));
}

function lowerMember(lowering: Lowering, member: ts.ClassElement, facts: ClassFacts): void {
  const { compiler } = lowering;
  if (compiler.isPropertyDeclaration(member)) lowerField(lowering, member, facts);
  else if (compiler.isConstructorDeclaration(member)) lowerConstructor(lowering, member, facts);
  else if (compiler.isClassStaticBlockDeclaration(member)) lowering.statement(member.body);
  else if (compiler.isMethodDeclaration(member) || compiler.isGetAccessorDeclaration(member) || compiler.isSetAccessorDeclaration(member))
    lowerMethod(lowering, member, facts);
}

/** A method or accessor; one without a body is only declared. */
function lowerMethod(
  lowering: Lowering,
  member: ts.MethodDeclaration | ts.GetAccessorDeclaration | ts.SetAccessorDeclaration,
  facts: ClassFacts,
): void {
  const { compiler } = lowering;
  if (!member.body) return;
  const name = memberName(compiler, member.name);
  if (compiler.isSetAccessorDeclaration(member)) lowerFunction(lowering, member);
  else addMember(facts, name, compiler.isGetAccessorDeclaration(member) ? lowerGetter(lowering, member) : lowerFunction(lowering, member));
}

function addMember(facts: ClassFacts, name: string, node: number): void {
  facts.members.set(name, [...(facts.members.get(name) ?? []), node]);
}

function lowerField(lowering: Lowering, member: ts.PropertyDeclaration, facts: ClassFacts): void {
  const name = memberName(lowering.compiler, member.name);
  const type = withTag(lowering.compiler, member, lowering.type(member.type));
  if (type) facts.memberTypes.set(name, type);
  const { decorators } = decoratorsOf(lowering, member);
  if (decorators) (facts.fields ??= new Map()).set(name, decorators);
  if (member.initializer) addMember(facts, name, fieldValue(lowering, member, member.initializer, type));
}

/** What a field begins with; under a tag, which says what it is for, whatever that is. */
function fieldValue(lowering: Lowering, member: ts.PropertyDeclaration, initializer: ts.Expression, type: WrittenType | undefined): number {
  const value = lowering.expression(initializer);
  return type?.kind === 'tagged' ? lowering.add('copy', member, [{ from: value, label: 'copy' }], { type }) : value;
}

function lowerConstructor(lowering: Lowering, member: ts.ConstructorDeclaration, facts: ClassFacts): void {
  const { builder, compiler } = lowering;
  const value = lowerFunction(lowering, member);
  const ref = builder.node(value).ref;
  if (ref === undefined) return;
  facts.constructorId = ref;
  member.parameters.forEach((parameter, index) => {
    const isProperty = compiler.isParameterPropertyDeclaration(parameter, member);
    const node = builder.functions[ref]?.params[index];
    if (!isProperty || node === undefined) return;
    const name = memberName(compiler, parameter.name);
    addMember(facts, name, parameter.initializer ? withDefault(lowering, node) : node);
    const type = withTag(compiler, parameter, lowering.type(parameter.type));
    if (type) facts.memberTypes.set(name, type);
  });
}

/** What a parameter is in the body: what is given, or its default. */
function withDefault({ builder: { nodes } }: Lowering, parameter: number): number {
  const copy = nodes.findIndex(({ kind, edges }, id) => id > parameter && kind === 'copy' && edges[0]?.from === parameter);
  return copy < 0 ? parameter : copy;
}
