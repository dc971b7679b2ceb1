import type { Location } from '@phitrace/core';
import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

/** A variable that is handed to a call as it is, or as a property of an object. */
export interface UsedRecord {
  readonly value: TSESTree.Identifier;
  /** True for `{ patient }`. */
  readonly shorthand: boolean;
}

/** The call at a location: of those that start there, the one that ends there too, else the longest. */
export function callAt(sourceCode: Readonly<TSESLint.SourceCode>, location: Location): TSESTree.CallExpression | undefined {
  const start = sourceCode.getIndexFromLoc({ line: location.line, column: location.column - 1 });
  const calls: TSESTree.CallExpression[] = [];
  for (let node: TSESTree.Node | null | undefined = sourceCode.getNodeByRangeIndex(start); node?.range[0] === start; node = node.parent)
    if (isCall(node)) calls.push(node);
  const { endLine, endColumn } = location;
  return calls.find(({ loc }) => loc.end.line === endLine && loc.end.column === endColumn - 1) ?? calls.at(-1);
}

function isCall(node: TSESTree.Node): node is TSESTree.CallExpression {
  return node.type === AST_NODE_TYPES.CallExpression;
}

/** The variables among the arguments of a call, and among the properties of objects there. */
export function recordsIn({ arguments: given }: TSESTree.CallExpression): UsedRecord[] {
  return given.flatMap((argument) => {
    if (isIdentifier(argument)) return [{ value: argument, shorthand: false }];
    return argument.type === AST_NODE_TYPES.ObjectExpression ? argument.properties.flatMap(toRecord) : [];
  });
}

function toRecord(property: TSESTree.ObjectLiteralElement): UsedRecord[] {
  if (property.type !== AST_NODE_TYPES.Property) return [];
  const { value, shorthand } = property;
  return isIdentifier(value) ? [{ value, shorthand }] : [];
}

function isIdentifier(node: TSESTree.Node): node is TSESTree.Identifier {
  return node.type === AST_NODE_TYPES.Identifier;
}
