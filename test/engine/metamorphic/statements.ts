import ts from 'typescript';
import { byEdits, findNodes, hasAwait, isBound, isOneLine, lineOf, type Edit, type Source } from './edits.ts';

/** `log(x.y)` becomes `const held1 = x.y; log(held1)`, on the same line. */
export const extractArguments = byEdits('extract argument', (source) =>
  callStatements(source).flatMap((statement, index) => {
    const argument = callOf(statement)?.arguments.find((one) => isWorthExtracting(one));
    return argument ? extract(source, statement, argument, `held${index}`) : [];
  }),
);

/** `log(x)` becomes `(() => { log(x); })();`, awaited when it awaits. */
export const wrapInFunction = byEdits('wrap in function', (source) =>
  callStatements(source)
    .filter((statement) => !isBound(statement))
    .flatMap((statement) => {
      const [before, after] = hasAwait(statement) ? [';await (async () => {', ' })();'] : [';(() => {', ' })();'];
      return around(source, statement, `{ ${before} `, `${after} }`);
    }),
);

/** Statements that never run, at the start of every function, and a function that nobody calls. */
export const addDeadCode = byEdits('dead code', ({ file, text }) => {
  const bodies = findNodes(file, ts.isBlock).filter(({ parent, statements }) => ts.isFunctionLike(parent) && !isDirective(statements[0]));
  const unused = `function unusedHelper(first, second = '') { const both = [first, second]; if (both.length > 5) return unusedHelper(both); return both.join(); }`;
  return [
    ...bodies.map(({ statements }) => ({
      start: statements.pos,
      end: statements.pos,
      text: " if (false) { const idle = ['idle']; void idle.length; }",
    })),
    { start: text.length, end: text.length, text: `\n${unused}\nvoid unusedHelper;\n` },
  ];
});

/** `const x = y.z; log(x);` becomes `log((y.z));` when the next statement is the only user of `x`. */
export const inlineConstants = byEdits('inline constant', ({ file, sinkLines }) =>
  findNodes(file, ts.isVariableStatement).flatMap((statement) => {
    const inlined = sinkLines.has(lineOf(file, statement)) ? undefined : findInlined(file, statement);
    if (!inlined) return [];
    const { use, value } = inlined;
    const text = ts.isShorthandPropertyAssignment(use.parent) ? `${use.text}: (${value})` : `(${value})`;
    return [
      { start: statement.getStart(file), end: statement.end, text: '' },
      { start: use.getStart(file), end: use.end, text },
    ];
  }),
);

/** Statements on lines with a sink that are no more than a call. */
function callStatements({ file, sinkLines }: Source): ts.ExpressionStatement[] {
  return findNodes(file, ts.isExpressionStatement).filter(
    (statement) => callOf(statement) && sinkLines.has(lineOf(file, statement)) && isOneLine(file, statement) && !isSuperCall(statement),
  );
}

function callOf({ expression }: ts.ExpressionStatement): ts.CallExpression | undefined {
  const inner = ts.isAwaitExpression(expression) || ts.isVoidExpression(expression) ? expression.expression : expression;
  return ts.isCallExpression(inner) ? inner : undefined;
}

function isSuperCall(statement: ts.ExpressionStatement): boolean {
  return callOf(statement)?.expression.kind === ts.SyntaxKind.SuperKeyword;
}

function isWorthExtracting(argument: ts.Expression): boolean {
  return !ts.isLiteralExpression(argument) && !ts.isFunctionLike(argument) && !ts.isSpreadElement(argument);
}

function extract(source: Source, statement: ts.Statement, argument: ts.Expression, name: string): Edit[] {
  const { file } = source;
  const [start, end] = [argument.getStart(file), argument.end];
  return [...around(source, statement, `{ const ${name} = ${argument.getText(file)}; `, ' }'), { start, end, text: name }];
}

/** Puts texts before and after a statement; the braces keep it one statement. */
function around({ file }: Source, statement: ts.Statement, before: string, after: string): Edit[] {
  const start = statement.getStart(file);
  return [
    { start, end: start, text: before },
    { start: statement.end, end: statement.end, text: after },
  ];
}

function isDirective(statement: ts.Statement | undefined): boolean {
  return statement !== undefined && ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);
}

/** A constant without a written type, on one line, whose only use is in the next statement and in the same function. */
function findInlined(file: ts.SourceFile, statement: ts.VariableStatement): { use: ts.Identifier; value: string } | undefined {
  const [declaration, ...others] = statement.declarationList.declarations;
  if (!declaration?.initializer || others.length > 0 || !isPlainConstant(statement, declaration) || !isOneLine(file, statement))
    return undefined;
  const use = findOnlyUse(file, statement, declaration.name);
  return use && { use, value: declaration.initializer.getText(file) };
}

function findOnlyUse(file: ts.SourceFile, statement: ts.VariableStatement, name: ts.BindingName): ts.Identifier | undefined {
  const next = nextOf(statement);
  if (!next || ts.isIterationStatement(next, false)) return undefined;
  const uses = findNodes(statement.parent, ts.isIdentifier).filter(
    (one) => one.text === name.getText(file) && one !== name && !isPropertyName(one),
  );
  const [use, ...more] = uses;
  return use && more.length === 0 && isWithin(use, next) && functionOf(use) === functionOf(statement) ? use : undefined;
}

function isPlainConstant(
  { declarationList, modifiers }: ts.VariableStatement,
  { name, type, initializer }: ts.VariableDeclaration,
): boolean {
  const isConst = (declarationList.flags & ts.NodeFlags.Const) !== 0;
  return isConst && !modifiers && ts.isIdentifier(name) && !type && initializer !== undefined && !ts.isFunctionLike(initializer);
}

function nextOf(statement: ts.Statement): ts.Statement | undefined {
  const { parent } = statement;
  if (!ts.isBlock(parent)) return undefined;
  return parent.statements[parent.statements.indexOf(statement) + 1];
}

/** `x.name` and `{ name: x }` don't use a variable called `name`. */
function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent)) return parent.name === node;
  return ts.isBindingElement(parent) && parent.propertyName === node;
}

function isWithin(node: ts.Node, outer: ts.Node): boolean {
  return node.pos >= outer.pos && node.end <= outer.end;
}

function functionOf(node: ts.Node): ts.Node | undefined {
  return ts.findAncestor(node.parent, ts.isFunctionLike);
}
