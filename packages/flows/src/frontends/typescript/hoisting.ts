import { lowerFunction } from './functions.js';
import { typedefsIn } from './jsdoc-types.js';
import { tagsOf } from './tags.js';
import type { Edge, WrittenType } from '../../graph/graph.js';
import type { Lowering } from './lowering.js';
import { hasModifier } from './modules.js';
import { declareList } from './patterns.js';
import { constructorsIn, lowerConstructorFunction } from './prototypes.js';
import type { ts } from './typescript.js';
import { memberName, toMembers, toParents, toWrittenType } from './written-types.js';

/** Declares the names of a block, records its types, and lowers its function declarations. */
export function hoist(lowering: Lowering, statements: readonly ts.Statement[]): void {
  for (const statement of statements) declare(lowering, statement);
  const constructors = constructorsIn(lowering.compiler, statements);
  for (const statement of statements)
    if (lowering.compiler.isFunctionDeclaration(statement)) hoistFunction(lowering, statement, constructors);
}

function declare(lowering: Lowering, statement: ts.Statement): void {
  const { compiler } = lowering;
  if (compiler.isInterfaceDeclaration(statement) || compiler.isTypeAliasDeclaration(statement)) declareType(lowering, statement);
  else if (compiler.isEnumDeclaration(statement)) declareEnum(lowering, statement);
  else if (compiler.isClassDeclaration(statement)) lowering.scope.declare(statement.name?.text ?? 'default');
  else if (hasModifier(compiler, statement, compiler.SyntaxKind.DeclareKeyword)) declareGlobals(lowering, statement);
  else declareVariables(lowering, statement);
}

function declareVariables(lowering: Lowering, statement: ts.Statement): void {
  const { compiler } = lowering;
  if (compiler.isFunctionDeclaration(statement)) lowering.scope.declare(statement.name?.text ?? 'default');
  else if (compiler.isModuleDeclaration(statement) && compiler.isIdentifier(statement.name)) lowering.scope.declare(statement.name.text);
  else if (compiler.isVariableStatement(statement)) declareList(lowering, statement.declarationList);
}

/** `declare const gtag: …` names a global: what is known of it is its type. */
function declareGlobals(lowering: Lowering, statement: ts.Statement): void {
  const { compiler } = lowering;
  if (compiler.isFunctionDeclaration(statement) && statement.name) {
    const returns = lowering.type(statement.type);
    declareGlobal(lowering, statement.name, returns && { kind: 'function', returns });
  } else if (compiler.isVariableStatement(statement)) {
    for (const { name, type } of statement.declarationList.declarations) {
      const written = lowering.type(type);
      if (compiler.isIdentifier(name) && written) declareGlobal(lowering, name, written);
    }
  }
}

function declareGlobal(lowering: Lowering, name: ts.Identifier, type: WrittenType | undefined): void {
  const { builder } = lowering;
  const global = builder.node(builder.global(name.text, lowering.span(name)));
  if (type) global.type = type;
}

function hoistFunction(lowering: Lowering, node: ts.FunctionDeclaration, constructors: ReadonlySet<string>): void {
  const isConstructor = constructors.has(node.name?.text ?? '');
  const value = isConstructor ? lowerConstructorFunction(lowering, node) : lowerFunction(lowering, node);
  const variable = lowering.scope.find(node.name?.text ?? 'default');
  if (variable && node.body) lowering.setVariable(variable, value);
}

function declareType(lowering: Lowering, node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): void {
  const { compiler, builder } = lowering;
  const name = node.name.text;
  lowering.noteWords(name);
  const parameters = (node.typeParameters ?? []).map((parameter) => parameter.name.text);
  const tags = tagsOf(compiler, node);
  if (compiler.isTypeAliasDeclaration(node)) {
    const alias = toWrittenType(compiler, node.type);
    if (alias.kind === 'object') lowering.noteMembers(alias.members);
    builder.types.set(name, { name, kind: 'alias', parameters, members: {}, extends: [], alias, tags });
    return;
  }
  const members = toMembers(compiler, node.members);
  lowering.noteMembers(members);
  builder.types.set(name, {
    name,
    kind: 'interface',
    parameters,
    members,
    extends: toParents(compiler, node),
    tags,
  });
}

/** Records the types that comments name. */
export function declareTypedefs(lowering: Lowering): void {
  const { compiler, builder } = lowering;
  for (const { name, typeExpression: type } of typedefsIn(lowering)) {
    if (!name || !type || isImportOfSameName(lowering, name.text, type)) continue;
    lowering.noteWords(name.text);
    const alias = toWrittenType(compiler, compiler.isJSDocTypeLiteral(type) ? type : type.type);
    if (alias.kind === 'object') lowering.noteMembers(alias.members);
    builder.types.set(name.text, { name: name.text, kind: 'alias', parameters: [], members: {}, extends: [], alias, tags: [] });
  }
}

/** `@typedef {import('./chart').Patient} Patient` declares what the import does. */
function isImportOfSameName({ compiler }: Lowering, name: string, type: ts.JSDocTypeExpression | ts.JSDocTypeLiteral): boolean {
  if (compiler.isJSDocTypeLiteral(type)) return false;
  const { type: written } = type;
  return compiler.isImportTypeNode(written) && written.qualifier?.getText() === name;
}

function declareEnum(lowering: Lowering, node: ts.EnumDeclaration): void {
  const name = node.name.text;
  const variable = lowering.scope.declare(name);
  lowering.setVariable(variable, lowering.add('drop', node, writtenMembers(lowering, node), { name }));
  lowering.builder.types.set(name, { name, kind: 'enum', parameters: [], members: {}, extends: [], tags: [] });
}

/** What the members of an enumeration are that are written there as a number or a text. */
function writtenMembers(lowering: Lowering, { members }: ts.EnumDeclaration): Edge[] {
  const { compiler } = lowering;
  return members.flatMap(({ name, initializer }) => {
    const isWritten = initializer && (compiler.isNumericLiteral(initializer) || compiler.isStringLiteralLike(initializer));
    return isWritten ? [{ from: lowering.expression(initializer), label: 'write', keys: [memberName(compiler, name)] }] : [];
  });
}
