import { afterWrite, THROWN } from '@phitrace/core';
import type { FlowNode, NodeKind } from '../../graph/graph.js';
import type { Query } from '../query.js';
import { nodeOf, type State } from '../state.js';
import { endIn, type Step } from './step.js';
import { stepsOfSuper } from './step-class.js';
import { stepsAlong, stepsOfEdges, stepsOfImport } from './step-edges.js';
import { stepsOfEffect } from './step-models.js';
import { stepsOfParameter } from './step-parameter.js';
import { asksForThrown, stepsOfCaught, stepsOfThrown } from './step-thrown.js';

export type StepsOfNode = (query: Query, state: State, node: FlowNode) => Step[];

/** Nodes that lead a walk on in a way that depends on what it asks. */
type LeadKind = 'object' | 'derive' | 'drop' | 'call' | 'class' | 'function' | 'global' | 'this';

/** The steps of nodes that are the same for every question. */
const COMMON: Readonly<Record<Exclude<NodeKind, LeadKind>, StepsOfNode>> = {
  literal: (_, state, node) => [endIn(isEmptyMember(state, node) ? 'external' : 'literal')],
  local: stepsOfEdges,
  read: stepsOfEdges,
  copy: stepsOfEdges,
  store: stepsOfEdges,
  mutated: stepsOfMutated,
  parameter: stepsOfParameter,
  super: stepsOfSuper,
  import: stepsOfImport,
  caught: stepsOfCaught,
  unknown: () => [endIn('cut', { bound: 'unknown syntax' })],
};

/** The steps by the kind of a state's node, with those that depend on the question. */
export function stepsByKind(own: Readonly<Record<LeadKind, StepsOfNode>>): (query: Query, state: State) => Step[] {
  const all: Readonly<Record<NodeKind, StepsOfNode>> = { ...COMMON, ...own };
  return (query, state) => {
    const node = nodeOf(state);
    if (!asksForThrown(state)) return node.type && query.typeSays(state) === 'none' ? [endIn('typed')] : all[node.kind](query, state, node);
    return stepsOfThrown(query, state, node) ?? all[node.kind](query, state, node);
  };
}

/** True for a member of an object that is nothing yet and is asked for a part: somebody else filled it. */
function isEmptyMember({ path, parent }: State, { value }: FlowNode): boolean {
  return value === null && path.length > 0 && parent !== undefined && nodeOf(parent).kind === 'object';
}

function stepsOfMutated(query: Query, state: State, node: FlowNode): Step[] {
  const effect = node.ref === undefined ? [] : stepsOfEffect(query, state, { file: state.file, call: node.ref }, node);
  return [...stepsAlong(query, state, node), ...effect];
}

/** What is left to look for behind a flow of a row; what is thrown comes only from what is thrown. */
export function behindFlow(path: readonly string[], keys: readonly string[]): readonly string[] | undefined {
  return (keys[0] === THROWN) === (path[0] === THROWN) ? afterWrite(path, keys) : undefined;
}
