import type { Finding, FlowDetail } from '@phitrace/core';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** A variable that is handed to a call as it is, or within an object or list. */
export interface UsedRecord {
  readonly value: TSESTree.Identifier;
  /** `patient`, `{ patient }` or `{ ...patient }`. */
  readonly form: 'value' | 'shorthand' | 'spread';
  /** What makes room when only a part of the record is wanted. */
  readonly node: TSESTree.Node;
  /** Keys of the object that it stands in. */
  readonly beside: readonly string[];
}

/** The call that a finding is located at: of those that start there, the one that ends there, else is written like the sink, else the longest. */
export function reportedCall(
  sourceCode: Readonly<TSESLint.SourceCode>,
  { location, detail }: Finding<FlowDetail>,
): TSESTree.CallExpression | undefined {
  const start = sourceCode.getIndexFromLoc({ line: location.line, column: location.column - 1 });
  const calls: TSESTree.CallExpression[] = [];
  for (let node: TSESTree.Node | null | undefined = sourceCode.getNodeByRangeIndex(start); node?.range[0] === start; node = node.parent)
    if (isCall(node)) calls.push(node);
  const { endLine, endColumn } = location;
  const written = detail.sink.wrapper ?? detail.sink.callee;
  return (
    calls.find(({ loc }) => loc.end.line === endLine && loc.end.column === endColumn - 1) ??
    calls.find(({ callee }) => calleeNames(callee).join('.') === written) ??
    calls.at(-1)
  );
}

function isCall(node: TSESTree.Node): node is TSESTree.CallExpression {
  return node.type === 'CallExpression';
}

/** The names that a callee is written with: `['client', 'reports', 'send']`. */
export function calleeNames(callee: TSESTree.Node): string[] {
  switch (callee.type) {
    case 'Identifier':
      return [callee.name];
    case 'ThisExpression':
      return ['this'];
    case 'MemberExpression':
      return [...calleeNames(callee.object), callee.property.type === 'Identifier' && !callee.computed ? callee.property.name : ''];
    default:
      return [''];
  }
}

/** The variables among the arguments of a call, and those in objects and lists there. */
export function recordsIn({ arguments: given }: TSESTree.CallExpression): UsedRecord[] {
  return given.flatMap(toRecords);
}

function toRecords(value: TSESTree.Node): UsedRecord[] {
  switch (value.type) {
    case 'Identifier':
      return [{ value, form: 'value', node: value, beside: [] }];
    case 'ArrayExpression':
      return value.elements.flatMap((element) => (element ? toRecords(element) : []));
    case 'ObjectExpression':
      return value.properties.flatMap((property) => toPropertyRecords(property, value));
    default:
      return [];
  }
}

function toPropertyRecords(property: TSESTree.ObjectLiteralElement, object: TSESTree.ObjectExpression): UsedRecord[] {
  if (property.type === 'Property')
    return property.shorthand && isIdentifier(property.value)
      ? [{ value: property.value, form: 'shorthand', node: property.value, beside: [] }]
      : toRecords(property.value);
  const { argument } = property;
  return isIdentifier(argument)
    ? [{ value: argument, form: 'spread', node: property, beside: object.properties.flatMap(writtenKeys) }]
    : [];
}

/** The key of a property, where it is written out. */
export function writtenKeys(property: TSESTree.ObjectLiteralElement): string[] {
  if (property.type !== 'Property' || property.computed) return [];
  const { key } = property;
  return [isIdentifier(key) ? key.name : key.type === 'Literal' ? String(key.value) : ''];
}

function isIdentifier(node: TSESTree.Node): node is TSESTree.Identifier {
  return node.type === 'Identifier';
}
