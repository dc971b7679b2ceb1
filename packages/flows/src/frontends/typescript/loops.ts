import { PROPERTY_NAMES } from '@phitrace/core';
import { kindsOfClauses } from './compared-kinds.js';
import { whereKindWas } from './narrowing.js';
import type { Jump, Lowering, StatementHandler } from './lowering.js';
import { assignTo, bindName, declareList } from './patterns.js';
import { type Environment, joinEnvironments, type Variable } from './scopes.js';
import { inRegion, newChoice } from './regions.js';
import { lowerDeclarations, lowerStatements } from './statements.js';
import type { ts, TypeScript } from './typescript.js';

/** Handlers of loops, switch and jumps. */
export function loopHandlers(compiler: TypeScript): [number, StatementHandler][] {
  const kind = compiler.SyntaxKind;
  return [
    [kind.ForStatement, lowerFor],
    [kind.ForOfStatement, (lowering, node: ts.ForOfStatement) => lowerForEach(lowering, node)],
    [kind.ForInStatement, (lowering, node: ts.ForInStatement) => lowerForEach(lowering, node)],
    [
      kind.WhileStatement,
      (lowering, node: ts.WhileStatement) => loop(lowering, node, () => iterate(lowering, node.expression, node.statement)),
    ],
    [kind.DoStatement, (lowering, node: ts.DoStatement) => loop(lowering, node, () => iterate(lowering, node.expression, node.statement))],
    [kind.SwitchStatement, lowerSwitch],
    [kind.LabeledStatement, (lowering, node: ts.LabeledStatement) => lowering.statement(node.statement)],
    [kind.BreakStatement, (lowering) => jump(lowering, 'breaks')],
    [kind.ContinueStatement, (lowering) => jump(lowering, 'continues')],
  ];
}

function jump(lowering: Lowering, kind: 'breaks' | 'continues'): void {
  const target = lowering.jumps.findLast((candidate) => candidate[kind] !== undefined);
  target?.[kind]?.push(lowering.environment);
  lowering.environment = undefined;
}

/** Names of variables that are assigned anywhere below a node. */
function assignedNames(compiler: TypeScript, root: ts.Node): Set<string> {
  const found = new Set<string>();
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const target = assignedBy(compiler, node);
    if (target) collectIdentifiers(compiler, target, found);
    compiler.forEachChild(node, (child) => void open.push(child));
  }
  return found;
}

/** What a node may write into: the left side of an assignment, the operand of `++`, what a method is called on. */
function assignedBy(compiler: TypeScript, node: ts.Node): ts.Node | undefined {
  if (compiler.isPrefixUnaryExpression(node) || compiler.isPostfixUnaryExpression(node)) return node.operand;
  if (compiler.isCallExpression(node)) return node;
  if (!compiler.isBinaryExpression(node)) return undefined;
  const { FirstAssignment, LastAssignment } = compiler.SyntaxKind;
  const operator = node.operatorToken.kind;
  return operator >= FirstAssignment && operator <= LastAssignment ? node.left : undefined;
}

function collectIdentifiers(compiler: TypeScript, node: ts.Node, found: Set<string>): void {
  if (compiler.isIdentifier(node)) found.add(node.text);
  else if (compiler.isPropertyAccessExpression(node) || compiler.isElementAccessExpression(node) || compiler.isCallExpression(node))
    collectIdentifiers(compiler, node.expression, found);
  else compiler.forEachChild(node, (child) => collectIdentifiers(compiler, child, found));
}

/** A loop: each variable that its body assigns gets a version at the head that also has the value from the end of the body. */
function loop(lowering: Lowering, node: ts.Node, body: () => void): void {
  const { builder } = lowering;
  const heads = new Map<Variable, number>();
  for (const name of assignedNames(lowering.compiler, node)) {
    const variable = lowering.scope.find(name);
    const before = variable && lowering.environment?.get(variable);
    if (variable && before !== undefined) heads.set(variable, lowering.assign(variable, node, before));
  }
  const head: Environment = lowering.environment && new Map(lowering.environment);
  const jumps: Jump = { breaks: [], continues: [] };
  lowering.jumps.push(jumps);
  inRegion(lowering, 'loop', newChoice(lowering), body);
  lowering.jumps.pop();
  for (const end of [lowering.environment, ...(jumps.continues ?? [])]) closeLoop(lowering, heads, end);
  const exits = [...jumps.breaks, lowering.environment];
  lowering.environment = exits.reduce<Environment>((joined, exit) => joinEnvironments(builder, joined, exit), head);
}

function closeLoop(lowering: Lowering, heads: ReadonlyMap<Variable, number>, end: Environment): void {
  for (const [variable, head] of heads) {
    const last = end?.get(variable);
    if (last !== undefined && last !== head) lowering.builder.node(head).edges.push({ from: last, label: 'copy' });
  }
}

function iterate(lowering: Lowering, condition: ts.Expression | undefined, body: ts.Statement, step?: ts.Expression): void {
  if (condition) lowering.expression(condition);
  lowering.statement(body);
  if (step) lowering.expression(step);
}

function lowerFor(lowering: Lowering, node: ts.ForStatement): void {
  lowering.inBlock(() => {
    const start = node.initializer;
    if (start && lowering.compiler.isVariableDeclarationList(start)) {
      declareList(lowering, start);
      lowerDeclarations(lowering, start);
    } else if (start) lowering.expression(start);
    loop(lowering, node, () => iterate(lowering, node.condition, node.statement, node.incrementor));
  });
}

function lowerForEach(lowering: Lowering, node: ts.ForOfStatement | ts.ForInStatement): void {
  const { compiler } = lowering;
  lowering.inBlock(() => {
    const items = lowering.expression(node.expression);
    const item = compiler.isForOfStatement(node)
      ? lowering.read(node.initializer, items, '*')
      : lowering.add('read', node.initializer, [{ from: items, label: 'read', keys: [PROPERTY_NAMES] }]);
    const target = node.initializer;
    if (compiler.isVariableDeclarationList(target)) declareList(lowering, target);
    loop(lowering, node, () => {
      if (compiler.isVariableDeclarationList(target))
        for (const declaration of target.declarations) bindName(lowering, declaration.name, item);
      else assignTo(lowering, target, item);
      lowering.statement(node.statement);
    });
  });
}

function lowerSwitch(lowering: Lowering, node: ts.SwitchStatement): void {
  lowering.expression(node.expression);
  const before = lowering.environment;
  const kinds = kindsOfClauses(lowering.compiler, node);
  const jumps: Jump = { breaks: [] };
  lowering.jumps.push(jumps);
  lowering.inBlock(() => {
    let through: Environment;
    const choice = newChoice(lowering, { isWhole: isExhaustive(lowering, node) });
    for (const clause of node.caseBlock.clauses) {
      lowering.environment = joinEnvironments(lowering.builder, before && new Map(before), through);
      if (lowering.compiler.isCaseClause(clause)) lowering.expression(clause.expression);
      const lower = () => whereKindWas(lowering, kinds.get(clause), () => lowerStatements(lowering, clause.statements));
      inRegion(lowering, 'alternative', choice, lower);
      through = lowering.environment;
    }
    jumps.breaks.push(through);
  });
  lowering.jumps.pop();
  lowering.environment = jumps.breaks.reduce<Environment>(
    (joined, exit) => joinEnvironments(lowering.builder, joined, exit),
    isExhaustive(lowering, node) ? undefined : before,
  );
}

function isExhaustive({ compiler }: Lowering, { caseBlock }: ts.SwitchStatement): boolean {
  return caseBlock.clauses.some((clause) => compiler.isDefaultClause(clause));
}
