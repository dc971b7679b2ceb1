import type { Finding, FlowDetail } from '@phitrace/core';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { reportedCall } from './call-arguments.js';
import type { LintedFile } from './lint.js';

/** A leak, with the call in the syntax tree that it is about. */
export interface Leak extends LintedFile {
  readonly finding: Finding<FlowDetail>;
  readonly call: TSESTree.CallExpression;
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
}

/** The call that a leak is about; undefined where the sink is no call, such as an assignment. */
export function leakOf(sourceCode: Readonly<TSESLint.SourceCode>, place: LintedFile, finding: Finding<FlowDetail>): Leak | undefined {
  const call = reportedCall(sourceCode, finding);
  return call && { ...place, finding, call, sourceCode };
}

/** True for a finding that is about the way of data. */
export function isLeak(finding: Finding): finding is Finding<FlowDetail> {
  return finding.detail.kind === 'flow';
}
