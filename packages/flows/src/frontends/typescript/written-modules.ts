import type { ts, TypeScript } from './typescript.js';

/** Stands for all names of a module. */
export const ALL = '*';

/** What a file says at its top level of other modules and of itself, without a look at its code. */
export interface WrittenModules {
  readonly imports: readonly { readonly module: string; readonly names: readonly string[] }[];
  /** What it hands on of others: the name that it exports, and what that is called there; all names of the module where it says `*`. */
  readonly handedOn: readonly { readonly module: string; readonly names: ReadonlyMap<string, string> | typeof ALL }[];
  /** The names that it declares at its top level, exported or not. */
  readonly declared: ReadonlySet<string>;
}

/** Names only, so that it is quick for all files of a large program. */
export function modulesWrittenIn(compiler: TypeScript, file: ts.SourceFile): WrittenModules {
  return {
    imports: file.statements.flatMap((statement) => (compiler.isImportDeclaration(statement) ? toImport(compiler, statement) : [])),
    handedOn: file.statements.flatMap((statement) => (compiler.isExportDeclaration(statement) ? toHandedOn(compiler, statement) : [])),
    declared: new Set(file.statements.flatMap((statement) => namesDeclaredBy(compiler, statement))),
  };
}

function toImport(compiler: TypeScript, { moduleSpecifier, importClause }: ts.ImportDeclaration): WrittenModules['imports'] {
  if (!compiler.isStringLiteral(moduleSpecifier)) return [];
  const { name, namedBindings } = importClause ?? {};
  const named = namedBindings && compiler.isNamedImports(namedBindings) ? namedBindings.elements : undefined;
  const names = named?.map((element) => (element.propertyName ?? element.name).text) ?? (namedBindings ? [ALL] : []);
  return [{ module: moduleSpecifier.text, names: [...(name ? ['default'] : []), ...names] }];
}

function toHandedOn(compiler: TypeScript, { moduleSpecifier, exportClause }: ts.ExportDeclaration): WrittenModules['handedOn'] {
  if (!moduleSpecifier || !compiler.isStringLiteral(moduleSpecifier)) return [];
  const names =
    exportClause && compiler.isNamedExports(exportClause)
      ? new Map(exportClause.elements.map(({ name, propertyName }) => [name.text, (propertyName ?? name).text]))
      : ALL;
  return [{ module: moduleSpecifier.text, names }];
}

function namesDeclaredBy(compiler: TypeScript, statement: ts.Statement): string[] {
  const declared = compiler.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
  return declared.flatMap((each) => {
    const { name } = each as { readonly name?: ts.Node };
    return name && compiler.isIdentifier(name) ? name.text : [];
  });
}
