import type { Lowering } from './lowering.js';
import type { ts } from './typescript.js';

type WrittenIn = Pick<Lowering, 'compiler' | 'file'>;

/** The type that is written for a parameter or variable, in JavaScript by its comment: `@param {Patient} patient`, `@type {Patient}`. */
export function writtenTypeOf(
  { compiler, file }: WrittenIn,
  node: ts.ParameterDeclaration | ts.VariableDeclaration,
): ts.TypeNode | undefined {
  return node.type ?? (isJavaScript(file) ? compiler.getJSDocType(node) : undefined);
}

/** The type that is written for the result of a function, in JavaScript by its comment: `@returns {Promise<Patient>}`. */
export function writtenReturnTypeOf({ compiler, file }: WrittenIn, node: ts.FunctionLikeDeclaration): ts.TypeNode | undefined {
  return node.type ?? (isJavaScript(file) ? compiler.getJSDocReturnType(node) : undefined);
}

/** The types that comments of a JavaScript file name: `@typedef {object} Patient`. */
export function typedefsIn({ compiler, file }: WrittenIn): ts.JSDocTypedefTag[] {
  if (!isJavaScript(file) || !file.text.includes('@typedef')) return [];
  const comments = [...file.statements, file.endOfFileToken].flatMap((node) => node.getChildren(file).filter(compiler.isJSDoc));
  return comments.flatMap(({ tags = [] }) => [...tags].filter((tag): tag is ts.JSDocTypedefTag => compiler.isJSDocTypedefTag(tag)));
}

/** JavaScript is parsed as TypeScript is, so that its name tells. */
export function isJavaScript({ fileName }: ts.SourceFile): boolean {
  return /\.[cm]?jsx?$/.test(fileName);
}
