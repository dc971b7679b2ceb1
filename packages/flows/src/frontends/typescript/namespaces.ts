import type { StatementHandler, Lowering } from './lowering.js';
import { declaredNames, isExported } from './modules.js';
import { storeVersion } from './patterns.js';
import { mergedNode } from './scopes.js';
import { lowerStatements } from './statements.js';
import type { ts, TypeScript } from './typescript.js';

/** Handlers of namespaces: blocks whose exported names are properties of an object. */
export function namespaceHandlers(compiler: TypeScript): [number, StatementHandler][] {
  return [
    [compiler.SyntaxKind.ModuleDeclaration, lowerNamespace],
    [compiler.SyntaxKind.ModuleBlock, (lowering, node: ts.ModuleBlock) => void lowerMembers(lowering, node.statements)],
  ];
}

/** `namespace Visits { export const open = … }`; what only declares (`declare module`) has no variable. */
function lowerNamespace(lowering: Lowering, node: ts.ModuleDeclaration): void {
  const { compiler, builder } = lowering;
  // `namespace Visits.Open {}` is a namespace in a namespace.
  const statements = node.body && (compiler.isModuleBlock(node.body) ? node.body.statements : [node.body as ts.Statement]);
  const members = lowerMembers(lowering, statements ?? []);
  const variable = compiler.isIdentifier(node.name) ? lowering.scope.find(node.name.text) : undefined;
  if (!variable || variable.owner !== builder.scope || members.size === 0) return;
  // A function, a class, an enumeration or another block of the same name has these properties, too.
  if (variable.versions.length > 0) for (const [name, value] of members) storeVersion(lowering, variable, [name], node, value);
  else {
    const edges = [...members].map(([name, from]) => ({ from, label: 'write' as const, keys: [name] }));
    lowering.assign(variable, node.name, lowering.add('object', node, edges));
  }
}

/** Lowers the statements of a namespace, and gives what it exports, by name. */
function lowerMembers(lowering: Lowering, statements: readonly ts.Statement[]): ReadonlyMap<string, number> {
  const { compiler, builder } = lowering;
  const members = new Map<string, number>();
  lowering.inBlock(() => {
    lowerStatements(lowering, statements);
    const exported = statements.filter((each) => isExported(compiler, each) || isInner(compiler, each));
    for (const name of exported.flatMap((each) => declaredNames(compiler, each))) {
      const variable = lowering.scope.find(name);
      if (variable) members.set(name, mergedNode(builder, variable, { start: 0, end: 0 }));
    }
  });
  return members;
}

/** True for `Open` of `namespace Visits.Open {}`, which is exported without the word. */
function isInner(compiler: TypeScript, node: ts.Statement): boolean {
  return compiler.isModuleDeclaration(node) && compiler.isModuleDeclaration(node.parent);
}
