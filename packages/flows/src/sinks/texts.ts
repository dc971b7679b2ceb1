import type { TypeDeclaration, WrittenType } from '../graph/graph.js';
import type { Solver } from '../query/query.js';
import { nodeOf, type Origin } from '../query/state.js';

/** True for a value that is written as a text or a number, or whose declared type says so. */
export function isText(solver: Solver, { state }: Origin): boolean {
  const node = nodeOf(state);
  if (state.path.length === 0 && (node.kind === 'derive' || ['string', 'number'].includes(typeof node.value))) return true;
  return node.type !== undefined && isTextType(solver, state.file.path, node.type, state.path);
}

function isTextType(solver: Solver, path: string, type: WrittenType, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (key === undefined) return type.kind === 'primitive' && ['string', 'number'].includes(type.name);
  if (type.kind === 'object') return isTextType(solver, path, type.members[key] ?? UNKNOWN, rest);
  const declared = declarationOf(solver, path, type);
  if (!declared) return false;
  const { members, alias } = declared.declaration;
  const [next, left] = members[key] ? [members[key], rest] : [alias ?? UNKNOWN, keys];
  return isTextType(solver, declared.path, next, left);
}

const UNKNOWN: WrittenType = { kind: 'unknown' };

/** The declaration of a type that the project names, and the file that it stands in. */
function declarationOf({ project }: Solver, path: string, type: WrittenType): { declaration: TypeDeclaration; path: string } | undefined {
  const file = project.file(path);
  const target = file && type.kind === 'reference' ? project.typeTarget(file, type.name) : undefined;
  return target?.kind === 'declared' ? { declaration: target.declaration, path: target.file.path } : undefined;
}
