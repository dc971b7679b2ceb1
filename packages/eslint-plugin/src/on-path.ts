import type { Evidence, Flow, FlowStep, Location } from '@phitrace/core';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Leak } from './leak.js';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** True when the data came by this variable: a step stands where it is declared, or names it. */
export function isOnPath({ sourceCode, finding: { detail, location } }: Leak, value: TSESTree.Identifier): boolean {
  return detail.flows.some((flow) => cameBy(sourceCode, flow, location, value));
}

/** The same for one of the flows of a finding. */
export function cameBy(sourceCode: SourceCode, { steps }: Flow, { path }: Location, value: TSESTree.Identifier): boolean {
  const declarations = findScopeVariable(sourceCode, value, value.name)?.defs.map(declarationOf) ?? [];
  return steps.some((step) => {
    const { location } = step;
    if (location.path !== path) return false;
    const start = sourceCode.getIndexFromLoc({ line: location.line, column: location.column - 1 });
    return declarations.some(({ range }) => start >= range[0] && start < range[1]) || namesOfStep(step).includes(value.name);
  });
}

/** The names of variables and properties that a step is about. */
function namesOfStep(step: FlowStep): readonly string[] {
  if (step.kind === 'source') return namesOfEvidence(step.evidence);
  return step.kind === 'sink' ? [] : [step.name];
}

function namesOfEvidence(evidence: Evidence): readonly string[] {
  if ('names' in evidence) return evidence.names;
  return evidence.kind === 'type' ? (evidence.members ?? []) : [];
}

/** The code that gives a variable its value. */
function declarationOf({ type, name, node }: TSESLint.Scope.Definition): TSESTree.Node {
  if (String(type) !== 'Parameter') return node;
  let parameter: TSESTree.Node = name;
  while (parameter.parent && parameter.parent !== node) parameter = parameter.parent;
  return parameter;
}

/** The variable that a name means at a place. */
export function findScopeVariable(sourceCode: SourceCode, at: TSESTree.Node, name: string): TSESLint.Scope.Variable | undefined {
  let scope: TSESLint.Scope.Scope | null | undefined = sourceCode.getScope?.(at);
  while (scope && !scope.set.has(name)) scope = scope.upper;
  return scope?.set.get(name);
}
