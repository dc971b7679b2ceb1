import { afterWrite, isHidden, THROWN, withoutKeys } from '@phitrace/core';
import type { Edge, EdgeLabel, FlowNode, NodeKind } from '../graph/graph.js';
import { expandCall } from './step-call.js';
import { expandClassMember, expandSuper } from './step-class.js';
import { expandParameter } from './step-parameter.js';
import { expandEffect } from './step-models.js';
import { isTaken } from '../calls/throwing.js';
import { asksForThrown, expandThrown } from './step-thrown.js';
import type { Question, Walk } from './query.js';
import { nodeOf, type State } from './state.js';

type Expand = (walk: Walk, state: State, node: FlowNode) => void;

/** One step backward from a state: by the kind of its node. */
export function expand(walk: Walk, state: State): void {
  const node = nodeOf(state);
  const call = asksForThrown(state) && node.kind === 'call' ? state.file.calls[node.ref ?? -1] : undefined;
  if (call) expandThrown(walk, state, call);
  else if (asksForThrown(state) && !PASSING.has(node.kind)) walk.end({ kind: 'error' }, state);
  else if (node.type && !asksForThrown(state) && walk.typeSays(state) === 'none') walk.end({ kind: 'typed' }, state);
  else EXPANSIONS[node.kind](walk, state, node);
}

/** Nodes that may pass on a promise. */
const PASSING: ReadonlySet<NodeKind> = new Set(['local', 'read', 'copy', 'store', 'object', 'parameter', 'import', 'this']);

const EXPANSIONS: Record<NodeKind, Expand> = {
  literal: (walk, state) => walk.end({ kind: 'literal' }, state),
  local: followEdges,
  read: followEdges,
  copy: followEdges,
  store: followEdges,
  object: expandObject,
  derive: expandDerive,
  drop: (walk, state) => walk.end({ kind: 'clean' }, state),
  mutated: expandMutated,
  call: expandCall,
  parameter: expandParameter,
  function: (walk, state) => walk.end({ kind: 'function' }, state),
  class: expandClass,
  this: expandClassMember,
  super: expandSuper,
  import: expandImport,
  global: (walk, state) => walk.end({ kind: 'module' }, state),
  caught: expandCaught,
  unknown: (walk, state) => walk.end({ kind: 'cut', bound: 'unknown syntax' }, state),
};

function followEdges(walk: Walk, state: State, node: FlowNode): void {
  if (node.edges.length === 0) walk.end({ kind: 'literal' }, state);
  for (const edge of node.edges) followEdge(walk, state, edge);
}

function followEdge(walk: Walk, state: State, edge: Edge): void {
  const next = PATHS[edge.label](state.path, edge.keys ?? [], walk.question);
  if (next) walk.push(state, { node: edge.from, path: next });
}

type PathThrough = (path: readonly string[], keys: readonly string[], question: Question) => readonly string[] | undefined;

/** The path to ask for at the other end of an edge; undefined when nothing asked for comes from there. */
const PATHS: Record<EdgeLabel, PathThrough> = {
  copy: (path) => path,
  read: (path, keys) => [...keys, ...path],
  write: (path, keys) => afterWrite(path, keys),
  except: exceptKeys,
  omit: (path, keys) => withoutKeys(path, keys),
  derive: () => [],
};

/** What an object holds apart from a property that was written later. */
function exceptKeys(path: readonly string[], keys: readonly string[], question: Question): readonly string[] | undefined {
  if (path.length === 0 && keys.length === 1 && question === 'content') return withoutKeys(path, keys);
  return isHidden(path, keys) ? undefined : path;
}

function expandObject(walk: Walk, state: State, node: FlowNode): void {
  if (walk.question === 'value' && state.path.length === 0) {
    walk.end({ kind: 'external' }, state);
    return;
  }
  const before = node.edges.length;
  for (const edge of node.edges) followEdge(walk, state, edge);
  if (walk.question === 'content') followStores(walk, state);
  if (before === 0) walk.end({ kind: 'literal' }, state);
}

/** Writes to an object through another name than the variable that it was made in, or to a static member of a class. */
function followStores(walk: Walk, state: State): void {
  for (const store of walk.solver.stores.into(state.file, state.node)) {
    const rest = afterWrite(state.path, store.keys);
    if (rest) walk.push(state, { node: store.value, path: rest });
  }
}

function expandDerive(walk: Walk, state: State, node: FlowNode): void {
  if (walk.question === 'value') walk.end({ kind: 'external' }, state);
  else followEdges(walk, state, node);
}

/** A caught error: what the try block throws, or the functions that it calls. */
function expandCaught(walk: Walk, state: State, node: FlowNode): void {
  walk.end({ kind: 'error' }, state);
  for (const edge of node.edges) followEdge(walk, state, edge);
  for (const call of node.calls ?? [])
    if (!isTaken(walk.solver, state.file, call))
      walk.push(state, { node: state.file.calls[call]?.node ?? -1, path: [THROWN, ...state.path] });
}

function expandMutated(walk: Walk, state: State, node: FlowNode): void {
  for (const edge of node.edges) followEdge(walk, state, edge);
  if (node.ref !== undefined) expandEffect(walk, state, node.ref, node.name ?? 'receiver');
}

function expandClass(walk: Walk, state: State, node: FlowNode): void {
  if (state.path.length === 0) {
    walk.end({ kind: 'class' }, state);
    return;
  }
  followStores(walk, state);
  expandClassMember(walk, state, node);
}

function expandImport(walk: Walk, state: State, node: FlowNode): void {
  const imported = state.file.imports[node.ref ?? -1];
  const target = walk.solver.project.importTarget(state.file, node.ref ?? -1);
  if (target?.kind === 'node') walk.push(state, { file: target.file, node: target.node });
  else if (target?.kind === 'file') expandFileExport(walk, state, target.file.path, state.path, imported?.name ?? '*');
  else walk.end({ kind: 'module' }, state);
}

/** `import * as file`: the first key names the export. */
function expandFileExport(walk: Walk, state: State, path: string, keys: readonly string[], name: string): void {
  const file = walk.solver.project.file(path);
  const [head = name === '*' ? 'default' : name, ...rest] = keys;
  const target = file && walk.solver.project.exportTarget(file, head);
  if (target?.kind === 'node') walk.push(state, { file: target.file, node: target.node, path: rest });
  else if (target?.kind === 'file') expandFileExport(walk, state, target.file.path, rest, '*');
  else walk.end({ kind: 'module' }, state);
}
