import type { WrittenType } from '../../graph/graph.js';
import type { Lowering } from './lowering.js';
import { ownParameters } from './own-parameters.js';
import type { ts, TypeScript } from './typescript.js';
import { memberName, toWrittenType } from './written-types.js';

/** Calls and functions around an object whose type argument is the object's type: `create<State>()(devtools((set) => ({ … })))`. */
const MAX_WRAPPERS = 6;

/** Specifiers of what a project has itself, by the usual mappings of paths. */
const OWN_MODULE = /^(\.|@\/|~|#|\$lib)/;

/**
 * The type of a parameter for which none is written, by the declared type of the object that its function is a member of:
 * `Parameters<State['signIn']>[0]` for `const state: State = { signIn: (user) => … }`. Only of types that the project has itself.
 */
export function contextualType(lowering: Lowering, parameter: ts.ParameterDeclaration): WrittenType | undefined {
  const { compiler } = lowering;
  const owner = parameter.parent;
  const isPlain = compiler.isArrowFunction(owner) || compiler.isFunctionExpression(owner) || compiler.isMethodDeclaration(owner);
  const member = isPlain ? memberOf(compiler, owner) : undefined;
  const type = member && typeAround(lowering, member.object);
  if (!type) return undefined;
  const called = member.keys.reduce<WrittenType>((object, key) => ({ kind: 'indexed', object, key }), type);
  const index = ownParameters(compiler, owner).indexOf(parameter);
  return { kind: 'indexed', object: { kind: 'reference', name: 'Parameters', args: [called] }, key: String(index) };
}

/** The outermost object literal that a function stands in, and the keys that lead to it. */
function memberOf(compiler: TypeScript, owner: ts.Node): { object: ts.ObjectLiteralExpression; keys: string[] } | undefined {
  const keys: string[] = [];
  let object: ts.ObjectLiteralExpression | undefined;
  for (let value: ts.Node = owner; ;) {
    const holder = compiler.isPropertyAssignment(value.parent) ? value.parent : compiler.isMethodDeclaration(value) ? value : undefined;
    if (!holder || !compiler.isObjectLiteralExpression(holder.parent)) break;
    keys.unshift(memberName(compiler, holder.name));
    object = holder.parent;
    value = object;
  }
  return object && !keys.includes('*') ? { object, keys } : undefined;
}

/** The type that is written for an object: of its variable, behind `as` and `satisfies`, or the one type argument of a call around it. */
function typeAround(lowering: Lowering, object: ts.Node): WrittenType | undefined {
  const { compiler } = lowering;
  let value = object;
  for (let wrappers = 0; wrappers < MAX_WRAPPERS; wrappers++) {
    const { parent } = value as { parent: ts.Node };
    const written = typeWrittenAt(compiler, parent);
    if (written) return ownReference(lowering, written);
    const next = aroundValue(compiler, parent, value);
    if (!next) return undefined;
    value = next;
  }
  return undefined;
}

function typeWrittenAt(compiler: TypeScript, parent: ts.Node): ts.TypeNode | undefined {
  if (compiler.isVariableDeclaration(parent) || compiler.isPropertyDeclaration(parent)) return parent.type;
  if (compiler.isAsExpression(parent) || compiler.isSatisfiesExpression(parent)) return parent.type;
  return compiler.isCallExpression(parent) ? typeArgumentOf(compiler, parent) : undefined;
}

/** The only type argument of a call, or of the call that made what it calls: `create<State>()(…)`. */
function typeArgumentOf(compiler: TypeScript, call: ts.CallExpression): ts.TypeNode | undefined {
  const { typeArguments = [], expression } = call;
  if (typeArguments.length > 0) return typeArguments.length === 1 ? typeArguments[0] : undefined;
  return compiler.isCallExpression(expression) ? typeArgumentOf(compiler, expression) : undefined;
}

/** What a value becomes a part of, unchanged: parentheses, what a function returns, what a call is given. */
function aroundValue(compiler: TypeScript, parent: ts.Node, value: ts.Node): ts.Node | undefined {
  if (compiler.isParenthesizedExpression(parent)) return parent;
  if (compiler.isArrowFunction(parent) && parent.body === value) return parent;
  return compiler.isCallExpression(parent) && parent.expression !== value ? parent : undefined;
}

/** A type by a name that the file declares, or imports from the project's own code. */
function ownReference({ compiler, file }: Lowering, type: ts.TypeNode): WrittenType | undefined {
  if (!compiler.isTypeReferenceNode(type) || !compiler.isIdentifier(type.typeName)) return undefined;
  const name = type.typeName.text;
  return file.statements.some((statement) => isDeclaredBy(compiler, statement, name)) ? toWrittenType(compiler, type) : undefined;
}

function isDeclaredBy(compiler: TypeScript, statement: ts.Statement, name: string): boolean {
  if (compiler.isInterfaceDeclaration(statement) || compiler.isTypeAliasDeclaration(statement)) return statement.name.text === name;
  return compiler.isImportDeclaration(statement) && isImportOfOwn(compiler, statement) && importedNames(compiler, statement).includes(name);
}

function isImportOfOwn(compiler: TypeScript, { moduleSpecifier }: ts.ImportDeclaration): boolean {
  return compiler.isStringLiteral(moduleSpecifier) && OWN_MODULE.test(moduleSpecifier.text);
}

function importedNames(compiler: TypeScript, { importClause }: ts.ImportDeclaration): readonly (string | undefined)[] {
  const { namedBindings, name } = importClause ?? {};
  const named = namedBindings && compiler.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return [name?.text, ...named.map((element) => element.name.text)];
}
