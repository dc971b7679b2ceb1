import type { GraphBuilder } from './builder.js';
import type { FlowNode } from '../../graph/graph.js';
import type { Lowering, StatementHandler } from './lowering.js';
import { toModuleName } from './module-names.js';
import { mergedNode } from './scopes.js';
import type { ts, TypeScript } from './typescript.js';

/** Handlers of export statements; imports are declared before anything else. */
export function moduleHandlers(compiler: TypeScript): [number, StatementHandler][] {
  return [
    [compiler.SyntaxKind.ExportDeclaration, lowerExportDeclaration],
    [compiler.SyntaxKind.ExportAssignment, lowerExportAssignment],
  ];
}

/** Declares the imported names of a file. */
export function declareImports(lowering: Lowering): void {
  const { compiler } = lowering;
  for (const statement of lowering.file.statements) {
    if (compiler.isImportDeclaration(statement)) declareImport(lowering, statement);
    else if (
      compiler.isImportEqualsDeclaration(statement) &&
      compiler.isExternalModuleReference(statement.moduleReference) &&
      compiler.isStringLiteral(statement.moduleReference.expression)
    ) {
      declareLocal(lowering, statement.name, statement.moduleReference.expression.text, '*', statement.isTypeOnly);
    }
  }
}

function declareImport(lowering: Lowering, statement: ts.ImportDeclaration): void {
  const { compiler } = lowering;
  if (!compiler.isStringLiteral(statement.moduleSpecifier)) return;
  const module = statement.moduleSpecifier.text;
  lowering.noteWords(module);
  const clause = statement.importClause;
  if (!clause) return;
  const typeOnly = clause.isTypeOnly;
  if (clause.name) declareLocal(lowering, clause.name, module, 'default', typeOnly);
  const bindings = clause.namedBindings;
  if (!bindings) return;
  if (compiler.isNamespaceImport(bindings)) declareLocal(lowering, bindings.name, module, '*', typeOnly);
  else
    for (const element of bindings.elements)
      declareLocal(lowering, element.name, module, (element.propertyName ?? element.name).text, typeOnly || element.isTypeOnly);
}

function declareLocal(lowering: Lowering, name: ts.Identifier, module: string, imported: string, typeOnly: boolean): void {
  lowering.noteWords(name.text);
  const node = lowering.builder.addImport(module, imported, lowering.span(name), name.text, typeOnly);
  lowering.setVariable(lowering.scope.declare(name.text), node);
}

function lowerExportDeclaration(lowering: Lowering, statement: ts.ExportDeclaration): void {
  const { compiler, builder } = lowering;
  const { moduleSpecifier: specifier, exportClause: clause } = statement;
  const module = specifier && compiler.isStringLiteral(specifier) ? toModuleName(specifier.text) : undefined;
  if (clause && compiler.isNamedExports(clause)) exportNames(lowering, clause, module);
  else if (module !== undefined) builder.exports.push({ name: clause ? clause.name.text : '*', from: { module, name: '*' } });
}

function exportNames(lowering: Lowering, clause: ts.NamedExports, module: string | undefined): void {
  for (const element of clause.elements) {
    const name = element.name.text;
    const local = (element.propertyName ?? element.name).text;
    if (module === undefined) exportVariable(lowering, local, name, element);
    else lowering.builder.exports.push({ name, from: { module, name: local } });
  }
}

function exportVariable(lowering: Lowering, local: string, name: string, node: ts.Node): void {
  const variable = lowering.scope.find(local);
  const { builder } = lowering;
  if (variable) builder.exports.push({ name, node: mergedNode(builder, variable, lowering.span(node)) });
  else {
    const type = builder.typeOfGlobal(local);
    builder.exports.push({ name, ...(type && { type }) });
  }
}

function lowerExportAssignment(lowering: Lowering, statement: ts.ExportAssignment): void {
  lowering.builder.exports.push({
    name: statement.isExportEquals ? 'export=' : 'default',
    node: lowering.expression(statement.expression),
  });
}

/** Exports of declarations (`export const a`, `export default function`) and of CommonJS modules, once the file is lowered. */
export function addDeclarationExports(lowering: Lowering): void {
  const { compiler } = lowering;
  for (const statement of lowering.file.statements) {
    if (!isExported(compiler, statement)) continue;
    const isDefault = hasModifier(compiler, statement, compiler.SyntaxKind.DefaultKeyword);
    for (const name of declaredNames(compiler, statement)) exportVariable(lowering, name, isDefault ? 'default' : name, statement);
  }
  addCommonJsExports(lowering);
}

export function isExported(compiler: TypeScript, statement: ts.Statement): boolean {
  return hasModifier(compiler, statement, compiler.SyntaxKind.ExportKeyword);
}

export function hasModifier(compiler: TypeScript, node: ts.Node, kind: ts.SyntaxKind): boolean {
  return compiler.canHaveModifiers(node) && (compiler.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

/** The names that a statement declares values by. */
export function declaredNames(compiler: TypeScript, statement: ts.Statement): string[] {
  if (compiler.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((declaration) => bindingNames(compiler, declaration.name));
  if (compiler.isFunctionDeclaration(statement) || compiler.isClassDeclaration(statement)) return [statement.name?.text ?? 'default'];
  return compiler.isEnumDeclaration(statement) || compiler.isModuleDeclaration(statement) ? [statement.name.text] : [];
}

function bindingNames(compiler: TypeScript, name: ts.BindingName): string[] {
  if (compiler.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (compiler.isOmittedExpression(element) ? [] : bindingNames(compiler, element.name)));
}

/** `module.exports = x` and `exports.name = x`. */
function addCommonJsExports({ builder }: Lowering): void {
  for (const [key, stores] of builder.stores) {
    for (const { object, value } of stores) {
      const name = exportedBy(builder, builder.node(object), key);
      if (name !== undefined) builder.exports.push({ name, node: value });
    }
  }
}

/** The name that a write into the property `key` of `object` exports. */
function exportedBy(builder: GraphBuilder, object: FlowNode, key: string): string | undefined {
  if (object.kind === 'global' && object.name === 'module') return key === 'exports' ? 'export=' : undefined;
  if (object.name !== 'exports') return undefined;
  const ofModule = object.kind === 'read' && builder.node(object.edges[0]?.from ?? 0).name === 'module';
  return object.kind === 'global' || ofModule ? key : undefined;
}
