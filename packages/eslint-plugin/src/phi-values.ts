import type { Flow } from '@phitrace/core';
import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import type { Leak } from './leak.js';
import { cameBy } from './on-path.js';

/** A value within the arguments of a call. */
export interface Value {
  readonly node: TSESTree.Expression;
  /** The name of `{ patient }`, which needs its key when the value becomes another. */
  readonly key?: string;
}

/** The values of a call by which its PHI comes; undefined where that can't be told for each flow. */
export function phiValuesOf(leak: Leak): Value[] | undefined {
  const all = leak.call.arguments.flatMap(toValues);
  const found = leak.finding.flows.map((flow) => valuesOf(leak, flow, all));
  if (found.length === 0 || found.some((values) => values.length === 0)) return undefined;
  // The same value twice is one flow.
  const texts = new Set(found.flat().map(({ node }) => leak.sourceCode.getText(node)));
  return all.filter(({ node }) => texts.has(leak.sourceCode.getText(node)));
}

/** The values that a step of a flow stands in; else those that use a variable that the flow came by. */
function valuesOf(leak: Leak, flow: Flow, all: readonly Value[]): Value[] {
  const { sourceCode, finding } = leak;
  const starts = flow.steps
    .filter(({ kind, location }) => kind !== 'sink' && location.path === finding.location.path)
    .map(({ location }) => sourceCode.getIndexFromLoc({ line: location.line, column: location.column - 1 }));
  const within = all.filter(({ node: { range } }) => starts.some((start) => start >= range[0] && start < range[1]));
  if (within.length > 0) return within;
  return all.filter(({ node }) => identifiersIn(leak, node).some((name) => cameBy(sourceCode, flow, finding.location, name)));
}

function identifiersIn({ sourceCode }: Leak, node: TSESTree.Node): TSESTree.Identifier[] {
  return sourceCode
    .getTokens(node)
    .map(({ range: [start] }) => sourceCode.getNodeByRangeIndex(start))
    .filter((found) => found?.type === AST_NODE_TYPES.Identifier);
}

/** The innermost values that make up an argument: of objects, lists and texts, what stands in them. */
function toValues(node: TSESTree.Node): Value[] {
  switch (node.type) {
    case AST_NODE_TYPES.ObjectExpression:
      return node.properties.flatMap(toPropertyValues);
    case AST_NODE_TYPES.ArrayExpression:
      return node.elements.flatMap((element) => (element ? toValues(element) : []));
    case AST_NODE_TYPES.TemplateLiteral:
      return node.expressions.flatMap(toValues);
    case AST_NODE_TYPES.BinaryExpression:
      return node.operator === '+' ? [node.left, node.right].flatMap(toValues) : [{ node }];
    case AST_NODE_TYPES.SpreadElement:
    case AST_NODE_TYPES.ArrowFunctionExpression:
    case AST_NODE_TYPES.FunctionExpression:
      return [];
    default:
      return [{ node: node as TSESTree.Expression }];
  }
}

function toPropertyValues(property: TSESTree.ObjectLiteralElement): Value[] {
  if (property.type !== AST_NODE_TYPES.Property || property.method) return [];
  const { value, shorthand } = property;
  if (shorthand && value.type === AST_NODE_TYPES.Identifier) return [{ node: value, key: value.name }];
  return toValues(value);
}
