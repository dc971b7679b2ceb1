import { isAbsolute, resolve } from 'node:path';
import type { Finding } from '@phitrace/core';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { callAt } from './call-arguments.js';
import { findCompiler } from './compiler.js';
import type { Context } from './lint.js';
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
export function leakOf({ sourceCode, filename: given, cwd }: Context, finding: Finding): Leak | undefined {
  const call = callAt(sourceCode, finding);
  if (!call) return undefined;
  const filename = isAbsolute(given) ? given : resolve(cwd, given);
  const { esTreeNodeToTSNodeMap: nodes, program } = sourceCode.parserServices ?? {};
  // The same compiler as for the lint: a project is open for one at a time.
  const compiler = findCompiler(cwd, nodes?.get(sourceCode.ast) ?? program?.getSourceFiles()[0]);
  return { finding, call, sourceCode, filename, project: projectOf(filename, cwd, compiler) };
}
