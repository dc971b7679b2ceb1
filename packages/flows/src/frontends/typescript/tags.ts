import type { WrittenType } from '../../graph/graph.js';
import type { ts, TypeScript } from './typescript.js';

/** Names of JSDoc tags (`@phi`, `@deidentifies`). */
export function tagsOf(compiler: TypeScript, node: ts.Node): string[] {
  return compiler.getJSDocTags(node).map((tag) => tag.tagName.text);
}

/** The type of a member, parameter or variable whose comment says that it holds PHI; else its type as it is. */
export function withTag(compiler: TypeScript, node: ts.Node, type: WrittenType | undefined): WrittenType | undefined {
  if (!tagsOf(compiler, node).includes('phi')) return type;
  return { kind: 'tagged', type: type ?? { kind: 'unknown' } };
}
