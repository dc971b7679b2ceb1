import { basename } from 'node:path';
import ts from 'typescript';
import { applyEdits, findNodes, lineOf, type Source, type Transform } from './edits.ts';

type Helper = ts.FunctionDeclaration | ts.VariableStatement;

/** Functions at the top that need nothing of their file but its imports move to a file of their own. */
export const moveHelpers: Transform = {
  id: 'move to another file',
  apply: (source) => {
    const { path, text, file } = source;
    const helpers = path.endsWith('.js') ? [] : file.statements.filter((one): one is Helper => isMovable(source, one));
    if (helpers.length === 0) return { text, added: new Map(), count: 0 };
    const other = path.replace(/(\.\w+)$/, '-moved$1');
    const names = helpers.flatMap((helper) => namesOf(helper));
    const specifier = basename(other).replace(/\.\w+$/, '');
    const left = applyEdits(
      text,
      helpers.map((helper) => ({ start: helper.getStart(file), end: helper.end, text: helper.getText(file).replace(/[^\n]/g, '') })),
    );
    return {
      text: `${left.text}\nimport { ${names.join(', ')} } from './${specifier}';\n`,
      added: new Map([[other, toModule(file, helpers)]]),
      count: helpers.length,
    };
  },
};

/** A file with the imports of the old one and the helpers, exported. */
function toModule(file: ts.SourceFile, helpers: readonly Helper[]): string {
  const imports = file.statements.filter(ts.isImportDeclaration).map((one) => one.getText(file));
  return [...imports, ...helpers.map((helper) => `export ${helper.getText(file)}`), ''].join('\n');
}

function isMovable({ file, sinkLines }: Source, statement: ts.Statement): statement is Helper {
  if (!ts.isFunctionDeclaration(statement) && !isFunctionConstant(statement)) return false;
  if (statement.modifiers?.some(({ kind }) => kind !== ts.SyntaxKind.AsyncKeyword)) return false;
  if (ts.isFunctionDeclaration(statement) && !statement.body) return false;
  const [first, last] = [lineOf(file, statement), file.getLineAndCharacterOfPosition(statement.end).line + 1];
  const hasSink = [...sinkLines].some((line) => line >= first && line <= last);
  const others = new Set(file.statements.filter((one) => one !== statement).flatMap(namesOf));
  const isShared = findNodes(file, ts.isExportSpecifier).some(({ name, propertyName }) =>
    namesOf(statement).includes((propertyName ?? name).text),
  );
  return !hasSink && !isShared && !findNodes(statement, ts.isIdentifier).some(({ text }) => others.has(text));
}

function isFunctionConstant(statement: ts.Statement): statement is ts.VariableStatement {
  if (!ts.isVariableStatement(statement)) return false;
  const { declarations } = statement.declarationList;
  return declarations.every(
    ({ initializer }) => initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
}

/** What a statement declares at the top of a file, apart from imports. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return findNodes(statement.declarationList, isBound).flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  return 'name' in statement && statement.name && ts.isIdentifier(statement.name as ts.Node)
    ? [(statement.name as ts.Identifier).text]
    : [];
}

/** Names of this statement, not of functions inside of it. */
function isBound(node: ts.Node): node is ts.VariableDeclaration | ts.BindingElement {
  return (ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && ts.findAncestor(node.parent, ts.isFunctionLike) === undefined;
}
