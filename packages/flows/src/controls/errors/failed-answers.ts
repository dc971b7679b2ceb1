import type { ControlSigns } from '@phitrace/core';
import { callsIn } from '../../graph/calls-in.js';
import type { Exit, FileFacts, FlowNode } from '../../graph/graph.js';
import { nodesIn } from '../../graph/nodes-in.js';
import { standsIn } from '../../graph/stands-in.js';
import type { Solver } from '../../query/query.js';

type Failures = NonNullable<ControlSigns['failures']>;

/** No answer of HTTP has a lesser code, or a greater one. */
const FIRST_CODE = 100;
const LAST_CODE = 599;

/** True for an exit by which nothing is given: a throw, an answer with a code of failure, or what is called so; a bare return counts for what its branch answers. */
export function isFailedAnswer(solver: Solver, file: FileFacts, exit: Exit, failures: Failures): boolean {
  if (exit.isThrow) return true;
  const given = nodesIn(file, exit.scope).flatMap((node) => file.nodes[node] ?? []);
  return (
    given.some((node) => standsIn(node, exit) && saysFailure(node, failures)) ||
    isBehindFailure(file, exit, failures) ||
    isGivenByFailing(solver, file, exit, failures)
  );
}

/** True for an answer that a function of the project gives which knows no other code: `return sendBadRequest(response, 'No id')`. */
function isGivenByFailing(solver: Solver, file: FileFacts, exit: Exit, { from }: Failures): boolean {
  const given = callsIn(file, exit.scope).filter((call) => standsIn(file.calls[call] ?? exit, exit));
  const functions = given.flatMap((call) => solver.targetsOf({ file, call }).functions);
  return functions.some(({ file: home, id }) => {
    const codes = nodesIn(home, id).flatMap((node) => codeOf(home.nodes[node]));
    return codes.length > 0 && codes.every((code) => code >= from);
  });
}

/** The number at a node, where it may be a code of an answer. */
function codeOf({ kind, value }: Pick<FlowNode, 'kind' | 'value'> = { kind: 'drop' }): number[] {
  return kind === 'literal' && typeof value === 'number' && value >= FIRST_CODE && value <= LAST_CODE ? [value] : [];
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
