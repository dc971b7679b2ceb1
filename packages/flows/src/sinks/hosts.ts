import { splitWords } from '@phitrace/naming';
import type { FileFacts } from '../graph/graph.js';
import type { Solver } from '../query/query.js';
import type { Frame } from '../query/state.js';

const MAX_DEPTH = 4;

/** The fixed text that a value begins with, as far as it is known; several where branches differ. */
export function leadingTexts(solver: Solver, file: FileFacts, node: number, stack?: Frame, depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  return solver.origins(file, node, [], 'value', stack).flatMap(({ state }) => {
    const found = state.file.nodes[state.node];
    if (typeof found?.value === 'string' && state.path.length === 0) return [found.value];
    const parts = found?.kind === 'derive' ? found.parts : undefined;
    return parts ? textsOfParts(solver, state.file, parts, state.stack, depth) : [];
  });
}

function textsOfParts(
  solver: Solver,
  file: FileFacts,
  parts: readonly (string | number)[],
  stack: Frame | undefined,
  depth: number,
): string[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [''];
  if (first === '') return textsOfParts(solver, file, rest, stack, depth);
  if (typeof first === 'string')
    return /^[a-z]+:\/\/[^/]+/i.test(first) || rest.length === 0
      ? [first]
      : textsOfParts(solver, file, rest, stack, depth + 1).map((text) => first + text);
  return leadingTexts(solver, file, first, stack, depth + 1);
}

/** The words of an address whose host isn't known: its fixed parts, and the names that hold the rest. */
export function addressWords(solver: Solver, file: FileFacts, node: number, path: readonly string[], depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  return solver.origins(file, node, path, 'value').flatMap(({ state }) => {
    const found = state.file.nodes[state.node];
    const own = [found?.name ?? '', ...state.path].flatMap(splitWords);
    const parts = found?.kind === 'derive' ? (found.parts ?? []) : [];
    return [
      ...own,
      ...parts.flatMap((part) => (typeof part === 'string' ? splitWords(part) : addressWords(solver, state.file, part, [], depth + 1))),
    ];
  });
}

/** The host of a URL; undefined for a relative one. */
export function hostOf(url: string): string | undefined {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
}

/** True when a host fits a pattern in which `*` is one or more labels. */
export function hostFits(host: string, pattern: string): boolean {
  if (!pattern.includes('*')) return host === pattern.toLowerCase();
  const [before = '', after = ''] = pattern.toLowerCase().split('*');
  return host.length > before.length + after.length && host.startsWith(before) && host.endsWith(after);
}
