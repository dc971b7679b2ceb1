import type { Finding } from '@phitrace/core';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { callAt, recordsIn, type UsedRecord } from './call-arguments.js';
import type { Context } from './lint.js';

type Suggestion = TSESLint.ReportSuggestionArray<'reference'>;

/** Offers to log the record's id where a whole record is logged whose type has one. Needs type information. */
export function suggestReference(context: Context, finding: Finding): Suggestion {
  const { sourceCode } = context;
  const call = finding.sinkKind === 'log' ? callAt(sourceCode, finding.location) : undefined;
  if (!call) return [];
  return recordsIn(call)
    .filter(({ value }) => isOnPath(sourceCode, value, finding))
    .flatMap((record) => {
      const access = accessOfId(sourceCode, record.value);
      return access === undefined ? [] : [toSuggestion(record, access)];
    });
}

function toSuggestion({ value, shorthand }: UsedRecord, access: string): Suggestion[number] {
  const { name } = value;
  const text = `${shorthand ? `${name}: ` : ''}${name}${access}`;
  return { messageId: 'reference', data: { name: `${name}${access}` }, fix: (fixer) => fixer.replaceText(value, text) };
}

/** True when the data came by this variable: a step stands where it is declared, or names it. */
function isOnPath(sourceCode: Readonly<TSESLint.SourceCode>, value: TSESTree.Identifier, { flows, location }: Finding): boolean {
  const declared = new Set(declarationLines(sourceCode, value));
  return flows.some(({ steps }) =>
    steps.some(
      (step) =>
        step.location.path === location.path && (declared.has(step.location.line) || step.note.split(/[^\w$]+/).includes(value.name)),
    ),
  );
}

function declarationLines(sourceCode: Readonly<TSESLint.SourceCode>, value: TSESTree.Identifier): number[] {
  for (let scope: TSESLint.Scope.Scope | null | undefined = sourceCode.getScope?.(value); scope; scope = scope.upper) {
    const variable = scope.set.get(value.name);
    if (variable) return variable.defs.map(({ name }) => name.loc.start.line);
  }
  return [];
}

/** `.id`, or `?.id` where the record may be absent; undefined when its type has no plain id. */
function accessOfId(sourceCode: Readonly<TSESLint.SourceCode>, value: TSESTree.Identifier): string | undefined {
  const { program, esTreeNodeToTSNodeMap } = sourceCode.parserServices ?? {};
  const node = esTreeNodeToTSNodeMap?.get(value);
  if (!program || !node) return undefined;
  const checker = program.getTypeChecker();
  const type = checker.getTypeAtLocation(node);
  const record = checker.getNonNullableType(type);
  const id = record.getProperty('id');
  const idType = id && checker.typeToString(checker.getTypeOfSymbolAtLocation(id, node));
  if (idType === undefined || !/^(?:string|number|bigint)(?: \| undefined)?$/.test(idType)) return undefined;
  return record === type ? '.id' : '?.id';
}
