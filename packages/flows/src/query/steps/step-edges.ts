import { afterWrite, PROPERTY_NAMES, withoutKeys } from '@phitrace/core';
import type { Edge, FileFacts, FlowNode } from '../../graph/graph.js';
import type { PutByCall, Query } from '../query.js';
import type { State } from '../state.js';
import { endIn, moveTo, type Step, throughWrite } from './step.js';

/** Steps along the edges of a node; a node without any is nothing. */
export function stepsOfEdges(query: Query, state: State, node: FlowNode): Step[] {
  return node.edges.length === 0 ? [endIn('literal')] : stepsAlong(query, state, node);
}

/** Steps along the edges of a node that has others as well. */
export function stepsAlong(query: Query, state: State, { edges }: FlowNode): Step[] {
  const steps: Step[] = [];
  for (const edge of edges) {
    const put = edge.label === 'write' ? putByCall(state.file, edge) : undefined;
    const at = put && query.ofPut(state.path, put);
    const path = at ? at.path : pathThrough(query, state.path, edge);
    if (path) steps.push(...throughWrite(query.solver.names, edge.keys, [moveTo(state, { node: at ? at.node : edge.from, path })]));
  }
  return steps;
}

/** What a call wrote into an object that stands at keys of another one: `address.query.set('page', page)`. */
function putByCall({ nodes }: FileFacts, { from, keys = NO_KEYS }: Edge): PutByCall | undefined {
  const written = nodes[from];
  const read = written?.kind === 'read' ? written.edges[0] : undefined;
  return read && nodes[read.from]?.kind === 'mutated' ? { node: read.from, keys: keys.slice(0, -1) } : undefined;
}

const NO_KEYS: readonly string[] = [];

/** The path to ask for at the other end of an edge; undefined when nothing asked for comes from there. */
function pathThrough(query: Query, path: readonly string[], { label, keys = NO_KEYS }: Edge): readonly string[] | undefined {
  switch (label) {
    case 'copy':
      return path;
    case 'read':
      return [...keys, ...path];
    case 'write':
      return afterWrite(path, keys);
    case 'except':
      return query.besides(path, keys);
    case 'omit':
      return withoutKeys(path, keys);
    case 'derive':
      return path.includes(PROPERTY_NAMES) ? undefined : [];
  }
}

/** Writes to an object through another name than the variable that it was made in, or to a static member of a class. */
export function stepsOfStores(query: Query, state: State, isAsked: (keys: readonly string[]) => boolean = () => true): Step[] {
  return query.solver.storesInto(state.file, state.node).flatMap(({ file, value, keys }) => {
    const path = isAsked(keys) ? afterWrite(state.path, keys) : undefined;
    return path ? throughWrite(query.solver.names, keys, [moveTo(state, { file, node: value, path })]) : [];
  });
}

/** An import: the value of the project that it stands for, else a place outside. */
export function stepsOfImport({ solver }: Query, state: State, { ref = -1 }: FlowNode): Step[] {
  const imported = state.file.imports[ref];
  const target = solver.project.importTarget(state.file, ref);
  if (target?.kind === 'node') return [moveTo(state, { file: target.file, node: target.node })];
  return target?.kind === 'file' ? stepsOfExport(solver, state, target.file.path, state.path, imported?.name ?? '*') : [endIn('module')];
}

/** `import * as file`: the first key names the export. */
function stepsOfExport(solver: Query['solver'], state: State, path: string, keys: readonly string[], name: string): Step[] {
  const file = solver.project.file(path);
  const [head = name === '*' ? 'default' : name, ...rest] = keys;
  const target = file && solver.project.exportTarget(file, head);
  if (target?.kind === 'node') return [moveTo(state, { file: target.file, node: target.node, path: rest })];
  return target?.kind === 'file' ? stepsOfExport(solver, state, target.file.path, rest, '*') : [endIn('module')];
}
