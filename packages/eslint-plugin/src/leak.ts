import type { Finding } from '@phitrace/core';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { callAt } from './call-arguments.js';
import type { Place } from './lint.js';

/** A finding, with the call in the syntax tree that it is about. */
export interface Leak extends Place {
  readonly finding: Finding;
  readonly call: TSESTree.CallExpression;
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
}

/** The call that a finding is about; undefined where the sink is no call, such as an assignment. */
export function leakOf(sourceCode: Readonly<TSESLint.SourceCode>, place: Place, finding: Finding): Leak | undefined {
  const call = callAt(sourceCode, finding);
  return call && { ...place, finding, call, sourceCode };
}
