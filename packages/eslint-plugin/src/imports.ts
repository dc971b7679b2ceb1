import { dirname, relative, resolve, sep } from 'node:path';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Leak } from './leak.js';

/** A function that a module exports. The module is a package, or a path from the folder of the configuration. */
export interface ExportedFunction {
  readonly module: string;
  readonly export: string;
}

const extension = /\.[cm]?[jt]sx?$/;
const esm = new Set<string>(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ExportAllDeclaration']);
const commonJs = new Set<string>(['TSImportEqualsDeclaration', 'TSExportAssignment']);

/** True for the variable of an import of this very function, or of its declaration in its own module. */
export function isImportOf(leak: Leak, { defs }: TSESLint.Scope.Variable, wanted: ExportedFunction): boolean {
  const module = toModulePath(wanted.module, leak.project.setup.globFolder);
  return defs.some(({ node, parent }) => {
    if (parent?.type !== 'ImportDeclaration') return module === toModulePath(leak.filename, '/');
    const isSame = toModulePath(parent.source.value, dirname(leak.filename)) === module;
    return isSame && node.type === 'ImportSpecifier' && nameOf(node.imported) === wanted.export && isValue(parent, node);
  });
}

/** Adds an import in the style of the file; undefined for a file that has no ES modules. */
export function importOf(leak: Leak, wanted: ExportedFunction): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix) | undefined {
  const { body } = leak.sourceCode.ast;
  if (!body.some(({ type }) => esm.has(type)) || body.some(({ type }) => commonJs.has(type))) return undefined;
  const imports = importsOf(leak);
  const specifier = specifierOf(leak, wanted.module);
  const last = imports.at(-1);
  const text = `import { ${wanted.export} } from ${quote(specifier, last)}${last && !leak.sourceCode.getText(last).endsWith(';') ? '' : ';'}`;
  if (last) return (fixer) => fixer.insertTextAfter(last, `\n${text}`);
  return (fixer) => fixer.insertTextBefore(firstStatementOf(leak), `${text}\n`);
}

function importsOf({ sourceCode }: Leak): TSESTree.ImportDeclaration[] {
  return sourceCode.ast.body.filter((node) => node.type === 'ImportDeclaration');
}

/** The first statement that isn't a directive, or the comment that belongs to it. */
function firstStatementOf({ sourceCode }: Leak): TSESTree.Node | TSESTree.Comment {
  const { body } = sourceCode.ast;
  const first = body.find((node) => !('directive' in node && node.directive !== undefined)) ?? sourceCode.ast;
  const comment = sourceCode.getCommentsBefore(first).at(-1);
  return comment?.loc.end.line === first.loc.start.line - 1 && !sourceCode.getText(comment).startsWith('#!') ? comment : first;
}

/** How the file writes a module. */
function specifierOf(leak: Leak, module: string): string {
  if (!module.startsWith('.')) return module;
  const target = resolve(leak.project.setup.globFolder, module).replace(extension, '');
  const way = relative(dirname(leak.filename), target).split(sep).join('/');
  return `${way.startsWith('.') ? '' : './'}${way}${extensionOf(leak, module)}`;
}

function extensionOf(leak: Leak, module: string): string {
  const own = extension.exec(module)?.[0] ?? '';
  const others = importsOf(leak).flatMap(({ source }) => (source.value.startsWith('.') ? source.value : []));
  const [written] = others.flatMap((other) => extension.exec(other)?.[0] ?? []);
  if (written === undefined) return others.length > 0 ? '' : own;
  return written.includes('ts') ? own || '.ts' : (own || '.js').replace(/tsx?$/, 'js');
}

function quote(text: string, like: TSESTree.ImportDeclaration | undefined): string {
  return like?.source.raw.startsWith('"') ? `"${text}"` : `'${text}'`;
}

/** A package's name, or a path without what may be left out of it. */
function toModulePath(written: string, folder: string): string {
  return /^[./]/.test(written) || /^[A-Za-z]:/.test(written)
    ? resolve(folder, written)
        .replace(extension, '')
        .replace(/[\\/]index$/, '')
    : written;
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

function isValue(declaration: TSESTree.ImportDeclaration, specifier: TSESTree.ImportSpecifier): boolean {
  return declaration.importKind !== 'type' && specifier.importKind !== 'type';
}
