import { isIndex } from '@phitrace/core';
import type { WrittenType } from '../../graph/graph.js';
import type { LinkedProject } from '../../graph/program.js';
import { findType } from './find-type.js';
import { nodeOf, type State } from '../../query/state.js';
import { isNothingType } from './type-shapes.js';

/** Lists that the language brings. */
const LISTS: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray']);
const SCALARS: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'bigint']);

/** True for a method of a list, a text or a number, as the declared type of a parameter says: `push` of `rows.pages` in `(rows: Rows)`. */
export function isMethodOfLanguage(project: LinkedProject, { file, node, path }: State): boolean {
  const method = path.at(-1);
  const { type } = nodeOf({ file, node });
  if (!type || method === undefined || isIndex(method)) return false;
  const found = findType(project, { file, context: 'none', depth: 0, bindings: new Map() }, type, path.slice(0, -1));
  return found !== undefined && isBuiltIn(found.type);
}

function isBuiltIn(type: WrittenType): boolean {
  switch (type.kind) {
    case 'array':
    case 'literal':
      return true;
    case 'primitive':
      return SCALARS.has(type.name);
    case 'reference':
      return LISTS.has(type.name);
    case 'union': {
      const parts = type.parts.filter((part) => !isNothingType(part));
      return parts.length > 0 && parts.every(isBuiltIn);
    }
    default:
      return false;
  }
}
