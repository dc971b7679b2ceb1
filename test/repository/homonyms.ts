import ts from 'typescript';

/** A function or type of a module, not of a block in it. */
export interface DeclaredName {
  readonly file: string;
  readonly name: string;
  readonly exported: boolean;
}

/** Names that mean something in one file and something else in another, where one of the files hands its meaning out. */
export function findHomonyms(names: readonly DeclaredName[]): ReadonlyMap<string, readonly string[]> {
  const exported = new Set(names.filter((one) => one.exported).map(({ name }) => name));
  const files = new Map<string, Set<string>>();
  for (const { name, file } of names) if (exported.has(name)) files.set(name, (files.get(name) ?? new Set()).add(file));
  return new Map([...files].filter(([, of]) => of.size > 1).map(([name, of]) => [name, [...of]]));
}

/** The functions and types that a file declares. A name in both worlds (`const Row`, `type Row`) is one name. */
export function namesIn(file: string, text: string): DeclaredName[] {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    return namesOf(statement).map((name) => ({ file, name, exported }));
  });
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(functionNameOf);
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function functionNameOf({ name, initializer }: ts.VariableDeclaration): string[] {
  const isFunction = initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
  return isFunction && ts.isIdentifier(name) ? [name.text] : [];
}
