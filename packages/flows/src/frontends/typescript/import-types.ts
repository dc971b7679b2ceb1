import type { Lowering } from './lowering.js';

/** `import('./chart').Patient`; a name in small letters is what a dynamic import gives: `import('./chart').then`. */
const IMPORTED_TYPE = /\bimport\(\s*(['"])([^'"\n]+)\1\s*\)\.([A-Z]\w*)/g;

/** Declares the types that a file imports where it names them, which comments of JavaScript do: `@param {import('./chart').Patient} patient`. */
export function declareImportTypes({ builder, file }: Lowering): void {
  if (!file.text.includes('import(')) return;
  const known = new Set(builder.imports.map(({ node }) => builder.node(node).name));
  for (const { index, 0: text, 2: module = '', 3: name = '' } of file.text.matchAll(IMPORTED_TYPE)) {
    if (known.has(name)) continue;
    known.add(name);
    builder.addImport(module, name, { start: index, end: index + text.length }, name, true);
  }
}
