import { ownParameters } from './own-parameters.js';
import type { WrittenType } from '../../graph/graph.js';
import type { ts, TypeScript } from './typescript.js';
import { typeOfText } from './getters.js';
import { withTag } from './tags.js';

const UNKNOWN: WrittenType = { kind: 'unknown' };

/** Turns a type node into a plain record of names. */
export function toWrittenType(compiler: TypeScript, node: ts.TypeNode | undefined): WrittenType {
  if (!node) return UNKNOWN;
  if (compiler.isTypeReferenceNode(node)) return toReference(compiler, node);
  if (compiler.isArrayTypeNode(node)) return { kind: 'array', element: toWrittenType(compiler, node.elementType) };
  if (compiler.isUnionTypeNode(node)) return { kind: 'union', parts: node.types.map((part) => toWrittenType(compiler, part)) };
  if (compiler.isIntersectionTypeNode(node))
    return { kind: 'intersection', parts: node.types.map((part) => toWrittenType(compiler, part)) };
  if (compiler.isTypeLiteralNode(node)) return { kind: 'object', members: toMembers(compiler, node.members) };
  return toOtherType(compiler, node);
}

function toOtherType(compiler: TypeScript, node: ts.TypeNode): WrittenType {
  if (compiler.isParenthesizedTypeNode(node)) return toWrittenType(compiler, node.type);
  if (compiler.isTypeOperatorNode(node)) return toOperator(compiler, node);
  if (compiler.isLiteralTypeNode(node)) return toLiteral(compiler, node);
  if (compiler.isTupleTypeNode(node)) return toTuple(compiler, node);
  if (compiler.isIndexedAccessTypeNode(node)) return toIndexed(compiler, node);
  if (compiler.isFunctionTypeNode(node)) return toFunction(compiler, node);
  if (compiler.isTypeQueryNode(node)) return { kind: 'typeof', name: node.exprName.getText() };
  if (compiler.isTypePredicateNode(node)) return { kind: 'primitive', name: 'boolean' };
  return toTypeOfComment(compiler, node);
}

/** What only comments of JavaScript write (`?Patient`, `Patient=`, a list of properties), or write often (`import('./chart').Patient`); else a keyword. */
function toTypeOfComment(compiler: TypeScript, node: ts.TypeNode): WrittenType {
  if (compiler.isJSDocTypeLiteral(node)) return toObjectOfTags(compiler, node);
  if (compiler.isJSDocNullableType(node) || compiler.isJSDocNonNullableType(node) || compiler.isJSDocOptionalType(node))
    return toWrittenType(compiler, node.type);
  if (compiler.isImportTypeNode(node) && node.qualifier) return toImported(compiler, node, node.qualifier);
  const name = compiler.tokenToString(node.kind);
  return name ? { kind: 'primitive', name } : UNKNOWN;
}

function toImported(compiler: TypeScript, node: ts.ImportTypeNode, name: ts.EntityName): WrittenType {
  const args = (node.typeArguments ?? []).map((argument) => toWrittenType(compiler, argument));
  return { kind: 'reference', name: name.getText(), args };
}

function toObjectOfTags(compiler: TypeScript, { jsDocPropertyTags = [], isArrayType }: ts.JSDocTypeLiteral): WrittenType {
  const members: Record<string, WrittenType> = Object.create(null) as Record<string, WrittenType>;
  for (const { name, typeExpression: type } of jsDocPropertyTags)
    members[compiler.isIdentifier(name) ? name.text : name.right.text] = toWrittenType(
      compiler,
      type && compiler.isJSDocTypeExpression(type) ? type.type : type,
    );
  const object: WrittenType = { kind: 'object', members };
  return isArrayType ? { kind: 'array', element: object } : object;
}

function toOperator(compiler: TypeScript, node: ts.TypeOperatorNode): WrittenType {
  return node.operator === compiler.SyntaxKind.KeyOfKeyword ? { kind: 'primitive', name: 'keyof' } : toWrittenType(compiler, node.type);
}

function toFunction(compiler: TypeScript, node: ts.FunctionTypeNode | ts.MethodSignature): WrittenType {
  const params = ownParameters(compiler, node).map((parameter) => toWrittenType(compiler, parameter.type));
  return { kind: 'function', returns: toWrittenType(compiler, node.type), params };
}

function toTuple(compiler: TypeScript, node: ts.TupleTypeNode): WrittenType {
  return { kind: 'object', members: Object.fromEntries(node.elements.map((part, i) => [String(i), toTupleMember(compiler, part)])) };
}

function toTupleMember(compiler: TypeScript, node: ts.TypeNode): WrittenType {
  return compiler.isNamedTupleMember(node) ? toWrittenType(compiler, node.type) : toWrittenType(compiler, node);
}

function toReference(compiler: TypeScript, node: ts.TypeReferenceNode): WrittenType {
  const args = (node.typeArguments ?? []).map((argument) => toWrittenType(compiler, argument));
  return { kind: 'reference', name: node.typeName.getText(), args };
}

function toLiteral(compiler: TypeScript, node: ts.LiteralTypeNode): WrittenType {
  return { kind: 'literal', value: compiler.isStringLiteral(node.literal) ? node.literal.text : node.literal.getText() };
}

function toIndexed(compiler: TypeScript, node: ts.IndexedAccessTypeNode): WrittenType {
  const index = node.indexType;
  const key = compiler.isLiteralTypeNode(index) && compiler.isStringLiteral(index.literal) ? index.literal.text : '*';
  return { kind: 'indexed', object: toWrittenType(compiler, node.objectType), key };
}

/** What a class or interface extends or implements. */
export function toParents(compiler: TypeScript, node: ts.ClassLikeDeclaration | ts.InterfaceDeclaration): WrittenType[] {
  return (node.heritageClauses ?? [])
    .flatMap((clause) => clause.types)
    .map((type) => ({
      kind: 'reference',
      name: type.expression.getText(),
      args: (type.typeArguments ?? []).map((argument) => toWrittenType(compiler, argument)),
    }));
}

/** The type with references to type parameters replaced by their constraints. */
export function replaceParameters(type: WrittenType, constraints: ReadonlyMap<string, WrittenType>): WrittenType {
  if (constraints.size === 0) return type;
  const inner = (part: WrittenType) => replaceParameters(part, constraints);
  switch (type.kind) {
    case 'reference':
      return (type.args.length === 0 && constraints.get(type.name)) || { ...type, args: type.args.map(inner) };
    case 'array':
      return { kind: 'array', element: inner(type.element) };
    case 'union':
    case 'intersection':
      return { kind: type.kind, parts: type.parts.map(inner) };
    case 'indexed':
      return { ...type, object: inner(type.object) };
    case 'tagged':
      return { kind: 'tagged', type: inner(type.type) };
    default:
      return type;
  }
}

/** The constraints of declared type parameters; `unknown` for those without one. */
export function constraintsOf(
  compiler: TypeScript,
  parameters: readonly ts.TypeParameterDeclaration[] | undefined,
): [string, WrittenType][] {
  return (parameters ?? []).map((parameter) => [parameter.name.text, toWrittenType(compiler, parameter.constraint)]);
}

/** Members of an interface, type literal or class, by name. */
export function toMembers(compiler: TypeScript, members: readonly ts.Node[]): Record<string, WrittenType> {
  const result: Record<string, WrittenType> = Object.create(null) as Record<string, WrittenType>;
  for (const member of members) {
    if (compiler.isPropertySignature(member) || compiler.isPropertyDeclaration(member) || compiler.isParameter(member))
      result[memberName(compiler, member.name)] = memberType(compiler, member);
    else if (compiler.isMethodSignature(member)) result[memberName(compiler, member.name)] = toFunction(compiler, member);
    else if (compiler.isMethodDeclaration(member))
      result[memberName(compiler, member.name)] = { kind: 'function', returns: toWrittenType(compiler, member.type) };
    else if (compiler.isGetAccessorDeclaration(member)) result[memberName(compiler, member.name)] = getterType(compiler, member);
    else if (compiler.isIndexSignatureDeclaration(member)) result['*'] = toWrittenType(compiler, member.type);
  }
  return result;
}

function memberType(compiler: TypeScript, member: ts.PropertySignature | ts.PropertyDeclaration | ts.ParameterDeclaration): WrittenType {
  const initial = compiler.isPropertySignature(member) ? undefined : member.initializer;
  const type = member.type ? toWrittenType(compiler, member.type) : typeOfInitial(compiler, initial);
  return withTag(compiler, member, type) ?? type;
}

function getterType(compiler: TypeScript, getter: ts.GetAccessorDeclaration): WrittenType {
  const type = typeOfText(compiler, getter) ?? toWrittenType(compiler, getter.type);
  return withTag(compiler, getter, type) ?? type;
}

/** A field that begins as a number, or as a yes or no, stays one: `visits = 0`. */
function typeOfInitial({ SyntaxKind }: TypeScript, initial: ts.Expression | undefined): WrittenType {
  if (initial?.kind === SyntaxKind.NumericLiteral) return { kind: 'primitive', name: 'number' };
  const isFlag = initial?.kind === SyntaxKind.TrueKeyword || initial?.kind === SyntaxKind.FalseKeyword;
  return isFlag ? { kind: 'primitive', name: 'boolean' } : UNKNOWN;
}

/** A property's name as text; `*` where it is computed. */
export function memberName(compiler: TypeScript, name: ts.PropertyName | ts.BindingName | undefined): string {
  if (!name) return '*';
  if (
    compiler.isIdentifier(name) ||
    compiler.isStringLiteral(name) ||
    compiler.isNumericLiteral(name) ||
    compiler.isPrivateIdentifier(name)
  )
    return name.text;
  return compiler.isComputedPropertyName(name) ? computedName(compiler, name.expression) : '*';
}

/** A text, or one of the symbols of the language: `[Symbol.iterator]`. */
function computedName(compiler: TypeScript, key: ts.Expression): string {
  if (compiler.isStringLiteralLike(key)) return key.text;
  const isSymbol = compiler.isPropertyAccessExpression(key) && compiler.isIdentifier(key.expression) && key.expression.text === 'Symbol';
  return isSymbol ? `[Symbol.${key.name.text}]` : '*';
}
