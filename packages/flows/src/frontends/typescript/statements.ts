import { writtenTypeOf } from './jsdoc-types.js';
import { lowerClass } from './classes.js';
import { noteEnd, noteReturn } from './function-ends.js';
import { hoist } from './hoisting.js';
import type { Lowering, StatementHandler } from './lowering.js';
import { unwrap } from './callee-text.js';
import { assignTo, bindName, declareNames, placeToPut, storeVersion } from './patterns.js';
import { notePutOf, notePutsIn } from './put-objects.js';
import { lowerConstructorVariable } from './prototypes.js';
import { narrowBehind, whereItWas } from './narrowing.js';
import { inRegion, newChoice } from './regions.js';
import { type Environment, joinEnvironments, type Variable } from './scopes.js';
import type { ts, TypeScript } from './typescript.js';
import { withTag } from './tags.js';

/** Handlers of statements that don't loop. */
export function statementHandlers(compiler: TypeScript): [number, StatementHandler][] {
  const kind = compiler.SyntaxKind;
  const nothing: StatementHandler = () => undefined;
  return [
    [kind.Block, (lowering, node: ts.Block) => lowering.inBlock(() => lowerStatements(lowering, node.statements))],
    [kind.VariableStatement, (lowering, node: ts.VariableStatement) => lowerDeclarations(lowering, node.declarationList)],
    [kind.ExpressionStatement, (lowering, node: ts.ExpressionStatement) => void lowering.expression(node.expression)],
    [kind.IfStatement, lowerIf],
    [kind.ReturnStatement, lowerReturn],
    [kind.ThrowStatement, lowerThrow],
    [kind.TryStatement, lowerTry],
    [kind.ClassDeclaration, lowerClassDeclaration],
    ...[kind.FunctionDeclaration, kind.EmptyStatement, kind.DebuggerStatement, kind.InterfaceDeclaration, kind.TypeAliasDeclaration].map(
      (k): [number, StatementHandler] => [k, nothing],
    ),
    ...[
      kind.EnumDeclaration,
      kind.ImportDeclaration,
      kind.ImportEqualsDeclaration,
      kind.NamespaceExportDeclaration,
      kind.MissingDeclaration,
    ].map((k): [number, StatementHandler] => [k, nothing]),
  ];
}

/** Lowers the statements of one block: names first, so that hoisted functions and closures find them. */
export function lowerStatements(lowering: Lowering, statements: readonly ts.Statement[]): void {
  hoist(lowering, statements);
  for (const statement of statements) lowering.statement(statement);
}

/** Lowers `const a = …, b = …`. */
export function lowerDeclarations(lowering: Lowering, list: ts.VariableDeclarationList): void {
  for (const declaration of list.declarations) {
    bindName(
      lowering,
      declaration.name,
      initialValue(lowering, declaration),
      withTag(lowering.compiler, declaration, lowering.type(writtenTypeOf(lowering, declaration))),
    );
    noteInitialPuts(lowering, declaration);
  }
}

/** `const node = (tree.child = {})` is put there, and `{ rows }` of `const report = { rows }` holds what `rows` does. */
function noteInitialPuts(lowering: Lowering, { name, initializer }: ts.VariableDeclaration): void {
  const { compiler } = lowering;
  const variable = compiler.isIdentifier(name) ? lowering.scope.find(name.text) : undefined;
  if (!variable || !initializer) return;
  const bare = unwrap(compiler, initializer);
  const isAssigned = compiler.isBinaryExpression(bare) && bare.operatorToken.kind === compiler.SyntaxKind.EqualsToken;
  const place = isAssigned ? placeToPut(lowering, bare.left) : undefined;
  if (place) notePutOf(lowering, variable, (object) => assignTo(lowering, place, object));
  notePutsIn(lowering, bare, (keys, object, node) => storeVersion(lowering, variable, keys, node, object));
}

function initialValue(lowering: Lowering, declaration: ts.VariableDeclaration): number {
  const { name, initializer } = declaration;
  const own = initializer && (lowerConstructorVariable(lowering, declaration) ?? lowering.expression(initializer));
  if (!isGivenFromOutside(lowering, declaration)) return own ?? lowering.add('literal', declaration, [], { value: null });
  const given = lowering.builder.global(name.getText(lowering.file), lowering.span(name));
  return own === undefined ? given : lowering.copyOf(name, [given, own]);
}

/** `declare let gtag` is a global; `export let patient` is a property of a Svelte component, and what is assigned to it a default. */
function isGivenFromOutside({ compiler, file }: Lowering, { parent }: ts.VariableDeclaration): boolean {
  if (!compiler.isVariableStatement(parent.parent)) return false;
  const modifiers = new Set((compiler.getModifiers(parent.parent) ?? []).map(({ kind }) => kind));
  if (modifiers.has(compiler.SyntaxKind.DeclareKeyword)) return true;
  const isExported = file.fileName.endsWith('.svelte') && modifiers.has(compiler.SyntaxKind.ExportKeyword);
  return isExported && (parent.flags & compiler.NodeFlags.Let) !== 0;
}

function lowerClassDeclaration(lowering: Lowering, node: ts.ClassDeclaration): void {
  const value = lowerClass(lowering, node);
  const variable = lowering.scope.find(node.name?.text ?? 'default');
  if (variable) lowering.setVariable(variable, value);
}

function lowerIf(lowering: Lowering, node: ts.IfStatement): void {
  lowering.expression(node.expression);
  const before = lowering.environment && new Map(lowering.environment);
  const choice = newChoice(lowering, { isWhole: node.elseStatement !== undefined, condition: lowering.span(node.expression) });
  const lower = (outcome: boolean, statement: ts.Statement) =>
    inRegion(lowering, 'alternative', choice, () => whereItWas(lowering, node.expression, outcome, () => lowering.statement(statement)));
  lower(true, node.thenStatement);
  const afterThen = lowering.environment;
  lowering.environment = before;
  if (node.elseStatement) lower(false, node.elseStatement);
  lowering.environment = joinEnvironments(lowering.builder, afterThen, lowering.environment);
  if (!afterThen && !node.elseStatement) narrowBehind(lowering, node.expression, false);
}

function lowerReturn(lowering: Lowering, node: ts.ReturnStatement): void {
  lowering.builder.addExit(lowering.span(node));
  if (node.expression) noteReturn(lowering, node.expression);
  else noteEnd(lowering);
  lowering.environment = undefined;
}

function lowerThrow(lowering: Lowering, node: ts.ThrowStatement): void {
  lowering.builder.addExit(lowering.span(node), { isThrow: true });
  const value = lowering.expression(node.expression);
  if (lowering.thrown) lowering.thrown.push(value);
  else lowering.builder.functions[lowering.builder.scope]?.throws.push(value);
  lowering.environment = undefined;
}

function lowerTry(lowering: Lowering, node: ts.TryStatement): void {
  const { builder } = lowering;
  const before = lowering.environment && new Map(lowering.environment);
  const versions = countVersions(before);
  const choice = newChoice(lowering);
  const raised = inRegion(lowering, 'try', choice, () => lowerTryBlock(lowering, node));
  const afterTry = lowering.environment;
  let after = afterTry;
  const { catchClause, finallyBlock } = node;
  if (catchClause) {
    lowering.environment = joinEnvironments(builder, before && new Map(before), afterTry);
    for (const [variable, count] of versions) joinVersions(lowering, variable, count, node);
    inRegion(lowering, 'catch', choice, () => lowerCatch(lowering, catchClause, raised));
    after = joinEnvironments(builder, afterTry, lowering.environment);
  }
  lowering.environment = after ?? (finallyBlock ? before : undefined);
  if (!finallyBlock) return;
  inRegion(lowering, 'finally', choice, () => lowering.statement(finallyBlock));
  if (!after) lowering.environment = undefined;
}

function countVersions(environment: Environment): Map<Variable, number> {
  return new Map([...(environment?.keys() ?? [])].map((variable) => [variable, variable.versions.length]));
}

/** The try block may have stopped after any of its assignments: in the catch clause the variable may have each of these values. */
function joinVersions(lowering: Lowering, variable: Variable, before: number, node: ts.Node): void {
  const assigned = variable.versions.slice(before);
  const current = lowering.environment?.get(variable);
  if (assigned.length === 0 || current === undefined) return;
  const edges = [current, ...assigned].map((from) => ({ from, label: 'copy' as const }));
  lowering.environment?.set(variable, lowering.add('local', node, edges, { name: variable.name }));
}

interface Raised {
  readonly thrown: readonly number[];
  readonly calls: readonly number[];
}

/** Lowers the block, and tells what it may have thrown: by its own statements, or in the functions that it calls. */
function lowerTryBlock(lowering: Lowering, node: ts.TryStatement): Raised {
  const { builder } = lowering;
  const outer = lowering.thrown;
  const first = builder.calls.length;
  const thrown = node.catchClause ? [] : outer;
  lowering.thrown = thrown;
  lowering.statement(node.tryBlock);
  lowering.thrown = outer;
  const calls = builder.calls.slice(first).flatMap((call, i) => (call.scope === builder.scope && !call.isCaught ? [first + i] : []));
  if (node.catchClause) for (const call of calls) builder.noteCaught(call);
  return { thrown: thrown ?? [], calls };
}

function lowerCatch(lowering: Lowering, clause: ts.CatchClause, { thrown, calls }: Raised): void {
  lowering.inBlock(() => {
    const binding = clause.variableDeclaration;
    if (binding) {
      const caught = lowering.add(
        'caught',
        binding,
        thrown.map((from) => ({ from, label: 'copy' })),
      );
      lowering.builder.node(caught).calls = calls;
      declareNames(lowering, binding.name);
      bindName(lowering, binding.name, caught);
    }
    lowering.statement(clause.block);
  });
}
