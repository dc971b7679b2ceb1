import { isAbsolute, resolve } from 'node:path';
import type { Finding } from '@phitrace/core';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { callAt } from './call-arguments.js';
import { compilerOf, type Context } from './lint.js';
import { type Project, projectOf } from './project.js';

/** A finding, with the call in the syntax tree that it is about. */
export interface Leak {
  readonly finding: Finding;
  readonly call: TSESTree.CallExpression;
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  /** Absolute. */
  readonly filename: string;
  readonly project: Project;
}

/** The call that a finding is about; undefined where the sink is no call, such as an assignment. */
export function leakOf(context: Context, finding: Finding): Leak | undefined {
  const { sourceCode, filename: given, cwd } = context;
  const call = callAt(sourceCode, finding);
  if (!call) return undefined;
  const filename = isAbsolute(given) ? given : resolve(cwd, given);
  return { finding, call, sourceCode, filename, project: projectOf(filename, cwd, compilerOf(context)) };
}
