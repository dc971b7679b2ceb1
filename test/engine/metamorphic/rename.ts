import ts from 'typescript';
import { byEdits, findNodes, type Edit, type Source } from './edits.ts';

type Renamed = (name: string, index: number) => string;

/** Every local gets a number: `patientName2`. A name still means what it meant. */
export const renameLocals = byEdits('rename locals', (source) => findRenames(source, (name) => `${name}2`));

/** Every local gets a name that means nothing; components keep a capital. Only for fixtures whose evidence is in the types. */
export const blankLocals = byEdits('rename to nothing', (source) =>
  findRenames(source, (name, index) => `${/^[A-Z]/.test(name) ? 'V' : 'v'}${index}`),
);

function findRenames({ path, text, file }: Source, rename: Renamed): Edit[] {
  const service = ts.createLanguageService(hostOf(path, text));
  const edits = new Map<number, Edit>(); // by place: a `var` that is declared twice is one variable
  for (const [index, local] of localsOf(file).entries()) {
    const found =
      service.findRenameLocations(path, local.getStart(file), false, false, { providePrefixAndSuffixTextForRename: true }) ?? [];
    for (const { textSpan, prefixText = '', suffixText = '' } of found) {
      const { start, length } = textSpan;
      if (!edits.has(start))
        edits.set(start, { start, end: start + length, text: `${prefixText}${rename(local.text, index)}${suffixText}` });
    }
  }
  return [...edits.values()];
}

/** Names of variables, parameters and functions that no other file can see. */
function localsOf(file: ts.SourceFile): ts.Identifier[] {
  const declared = findNodes(file, isLocalDeclaration).flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name] : []));
  const shared = sharedNames(file);
  return declared.filter((name) => name.text !== 'this' && !(isTopLevel(name) && shared.has(name.text)));
}

type Local = ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement | ts.FunctionDeclaration;

function isLocalDeclaration(node: ts.Node): node is Local {
  if (ts.isParameter(node))
    return !ts.isParameterPropertyDeclaration(node, node.parent) && 'body' in node.parent && node.parent.body !== undefined;
  if (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) return !isAmbientOrExported(node);
  return ts.isBindingElement(node);
}

/** `declare` and `export` stand on the statement around a variable. */
function isAmbientOrExported(node: ts.VariableDeclaration | ts.FunctionDeclaration): boolean {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DeclareKeyword);
}

/** Names of `export { … }`, and all that a script without imports shows to others. */
function sharedNames(file: ts.SourceFile): Set<string> {
  return new Set(findNodes(file, ts.isExportSpecifier).map(({ name, propertyName }) => (propertyName ?? name).text));
}

function isTopLevel(node: ts.Node): boolean {
  for (let current = node.parent; current; current = current.parent)
    if (ts.isFunctionLike(current)) return current.name === node && isTopLevel(current);
  return true;
}

/** A project of this file alone: nothing that it imports is looked at. */
function hostOf(path: string, text: string): ts.LanguageServiceHost {
  return {
    getCompilationSettings: () => ({
      noLib: true,
      noResolve: true,
      allowJs: true,
      jsx: ts.JsxEmit.Preserve,
      target: ts.ScriptTarget.ES2022,
    }),
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => (name === path ? ts.ScriptSnapshot.fromString(text) : undefined),
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => 'lib.d.ts',
    fileExists: (name) => name === path,
    readFile: (name) => (name === path ? text : undefined),
  };
}
