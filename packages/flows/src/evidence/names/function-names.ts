import type { State } from '../../query/state.js';

/** The names of the functions around a state, the innermost first. */
export function functionNames({ file, node }: State): string[] {
  const names: string[] = [];
  for (let scope = file.nodes[node]?.scope ?? 0; scope > 0; scope = file.functions[scope]?.parent ?? 0)
    names.push(file.functions[scope]?.name ?? '');
  return names;
}
