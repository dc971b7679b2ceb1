import type { ControlSigns } from '@phitrace/core';
import { callsIn } from '../graph/calls-in.js';
import type { Exit, FileFacts, FlowNode } from '../graph/graph.js';
import { nodesIn } from '../graph/nodes-in.js';
import { standsIn } from '../graph/stands-in.js';

type Failures = NonNullable<ControlSigns['failures']>;

/** No answer of HTTP has a greater code. */
const LAST_CODE = 599;

/** True for an exit by which nothing is given: a throw, an answer with a code of failure, or what is called so; a bare return counts for what its branch answers. */
export function isFailedAnswer(file: FileFacts, exit: Exit, failures: Failures): boolean {
  if (exit.isThrow) return true;
  const given = nodesIn(file, exit.scope).flatMap((node) => file.nodes[node] ?? []);
  return given.some((node) => standsIn(node, exit) && saysFailure(node, failures)) || isBehindFailure(file, exit, failures);
}

function isBehindFailure(file: FileFacts, { region, scope, start, end }: Exit, { from }: Failures): boolean {
  // Something that is returned says by itself what it is.
  if (region === undefined || end - start > 'return;'.length) return false;
  return callsIn(file, scope).some((id) => {
    const call = file.calls[id];
    return call?.region === region && call.args.some(({ node }) => isFailureCode(file.nodes[node]?.value, from));
  });
}

function saysFailure({ kind, value, name = '' }: FlowNode, { from, names }: Failures): boolean {
  return kind === 'literal' ? isFailureCode(value, from) : names.includes(name);
}

function isFailureCode(value: FlowNode['value'], from: number): boolean {
  return typeof value === 'number' && value >= from && value <= LAST_CODE;
}
