import type { ts, TypeScript } from './typescript.js';

/** The type that is written for a parameter or variable, in JavaScript by its comment: `@param {Patient} patient`, `@type {Patient}`. */
export function writtenTypeOf(compiler: TypeScript, node: ts.ParameterDeclaration | ts.VariableDeclaration): ts.TypeNode | undefined {
  return node.type ?? (isJavaScript(node) ? compiler.getJSDocType(node) : undefined);
}

/** The type that is written for the result of a function, in JavaScript by its comment: `@returns {Promise<Patient>}`. */
export function writtenReturnTypeOf(compiler: TypeScript, node: ts.FunctionLikeDeclaration): ts.TypeNode | undefined {
  return node.type ?? (isJavaScript(node) ? compiler.getJSDocReturnType(node) : undefined);
}

/** The types that comments of a JavaScript file name: `@typedef {object} Patient`. */
export function typedefsIn(compiler: TypeScript, file: ts.SourceFile): ts.JSDocTypedefTag[] {
  if (!isJavaScript(file) || !file.text.includes('@typedef')) return [];
  const comments = [...file.statements, file.endOfFileToken].flatMap((node) => node.getChildren(file).filter(compiler.isJSDoc));
  return comments.flatMap(({ tags = [] }) => [...tags].filter((tag): tag is ts.JSDocTypedefTag => compiler.isJSDocTypedefTag(tag)));
}

/** JavaScript is parsed as TypeScript is, so that its name tells. */
function isJavaScript(node: ts.Node): boolean {
  return /\.[cm]?jsx?$/.test(node.getSourceFile().fileName);
}
