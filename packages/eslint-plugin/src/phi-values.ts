import { categoryOfField } from '@phitrace/naming';
import type { Flow } from '@phitrace/core';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Leak } from './leak.js';
import { calleeNames } from './call-arguments.js';
import { cameBy, findScopeVariable, isOnPath } from './on-path.js';

/** A value within the arguments of a call. */
export interface ArgumentValue {
  readonly node: TSESTree.Expression;
  /** The name of `{ patient }`, which needs its key when the value becomes another. */
  readonly key?: string;
}

/** The values of a call by which its PHI comes; undefined where that can't be told for each flow. */
export function phiValuesOf(leak: Leak): ArgumentValue[] | undefined {
  const { sourceCode, finding } = leak;
  const all = leak.call.arguments.flatMap((argument) => toValues(leak, argument));
  const found = finding.detail.flows.map((flow) => valuesOf(leak, flow, all));
  if (found.length === 0 || found.some((values) => values.length === 0)) return undefined;
  // A finding doesn't list all its flows, and lists the same value once.
  const texts = new Set(found.flat().map(({ node }) => sourceCode.getText(node)));
  return all.filter(({ node }) => texts.has(sourceCode.getText(node)) || isPhiField(leak, node) || isMadeOf(leak, node, texts));
}

/** True for a variable that is first set to something that holds one of these texts. */
function isMadeOf({ sourceCode }: Leak, node: TSESTree.Node, texts: ReadonlySet<string>): boolean {
  const { defs = [] } = (node.type === 'Identifier' && findScopeVariable(sourceCode, node, node.name)) || {};
  const values = defs.flatMap((def) => ('init' in def.node && def.node.init ? sourceCode.getText(def.node.init) : []));
  return values.some((value) => [...texts].some((text) => value.includes(text)));
}

/** True for a field that means PHI by its name, of a variable that the PHI came by. */
function isPhiField(leak: Leak, node: TSESTree.Node): boolean {
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return false;
  return isOnPath(leak, node.object) && leak.project.host.basis.lexicon.isPhi(categoryOf(leak, node) ?? 'none');
}

/** The values that a step of a flow stands in; else those that use a variable that the flow came by. */
function valuesOf(leak: Leak, flow: Flow, all: readonly ArgumentValue[]): ArgumentValue[] {
  const { sourceCode, finding } = leak;
  const starts = flow.steps
    .filter(({ kind, location }) => kind !== 'sink' && location.path === finding.location.path)
    .map(({ location }) => sourceCode.getIndexFromLoc({ line: location.line, column: location.column - 1 }));
  const within = all.filter(({ node: { range } }) => starts.some((start) => start >= range[0] && start < range[1]));
  if (within.length > 0) return within;
  const users = all.filter(({ node }) => identifiersIn(leak, node).some((name) => cameBy(sourceCode, flow, finding.location, name)));
  const others = users.filter(({ node }) => categoryOf(leak, node) !== leak.project.host.basis.lexicon.categories.reference);
  return others.length > 0 ? others : users;
}

/** What the name of a variable or field means, next to a patient and its owner. */
function categoryOf({ project }: Leak, node: TSESTree.Node): string | undefined {
  const [name = '', owner = []] = calleeNames(node).reverse();
  return name === '' ? undefined : categoryOfField(project.host.basis, [owner].flat(), name).category;
}

function identifiersIn({ sourceCode }: Leak, node: TSESTree.Node): TSESTree.Identifier[] {
  return sourceCode
    .getTokens(node)
    .map(({ range: [start] }) => sourceCode.getNodeByRangeIndex(start))
    .filter((found) => found?.type === 'Identifier');
}

/** The innermost values that make up an argument: of objects, lists, texts and functions of the language, what stands in them. */
function toValues(leak: Leak, node: TSESTree.Node): ArgumentValue[] {
  const inner = innerOf(leak, node);
  if (inner) return inner.flatMap((part) => toValues(leak, part));
  switch (node.type) {
    case 'Property':
      return node.value.type === 'Identifier' && node.shorthand ? [{ node: node.value, key: node.value.name }] : [];
    case 'SpreadElement':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return [];
    default:
      return [{ node: node as TSESTree.Expression }];
  }
}

/** What a value is put together from, if it is. */
function innerOf(leak: Leak, node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties;
    case 'Property':
      return node.shorthand ? undefined : [node.value];
    case 'ArrayExpression':
      return node.elements.filter((element) => element !== null);
    case 'TemplateLiteral':
      return node.expressions;
    case 'BinaryExpression':
      return [node.left, node.right];
    case 'CallExpression':
    case 'NewExpression':
      return isOfLanguage(leak, node.callee) ? node.arguments : undefined;
    default:
      return undefined;
  }
}

/** True for a function that no code declares: `encodeURIComponent`, `JSON.stringify`. */
function isOfLanguage({ sourceCode }: Leak, callee: TSESTree.Node): boolean {
  const [name = ''] = calleeNames(callee);
  return !['', 'this'].includes(name) && !findScopeVariable(sourceCode, callee, name)?.defs.length;
}
