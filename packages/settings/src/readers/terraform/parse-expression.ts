import type { Location } from '@phitrace/core';
import type { Node } from 'web-tree-sitter';
import { type ParsedText, childrenOf, locationOfNode, textOfNode } from './parsed-text.js';
import type { Expression, ForExpression } from './syntax.js';

/** Turns the tree of an expression into records. */
export function toExpression(node: Node, source: ParsedText): Expression {
  return lower[node.type]?.(node, source) ?? { kind: 'unknown', at: locationOfNode(node, source) };
}

type Lower = (node: Node, source: ParsedText) => Expression;

const lower: Readonly<Record<string, Lower>> = {
  expression: chain,
  variable_expr: (node, source) => ({ kind: 'name', at: locationOfNode(node, source), name: textOfNode(node, source) }),
  identifier: (node, source) => ({ kind: 'name', at: locationOfNode(node, source), name: textOfNode(node, source) }),
  literal_value: (node, source) => inner(node, source),
  collection_value: (node, source) => inner(node, source),
  template_expr: (node, source) => inner(node, source),
  for_expr: (node, source) => inner(node, source),
  operation: (node, source) => inner(node, source),
  numeric_lit: (node, source) => literal(node, source, Number(textOfNode(node, source))),
  bool_lit: (node, source) => literal(node, source, textOfNode(node, source) === 'true'),
  null_lit: (node, source) => literal(node, source, null),
  string_lit: (node, source) => literal(node, source, unescape(partsText(node, source))),
  quoted_template: template,
  heredoc_template: template,
  tuple: (node, source) => ({ kind: 'list', at: locationOfNode(node, source), items: expressionsIn(node, source) }),
  object: toObject,
  conditional: toConditional,
  function_call: toCall,
  unary_operation: toOperation,
  binary_operation: toOperation,
  for_tuple_expr: toFor,
  for_object_expr: toFor,
};

function inner(node: Node, source: ParsedText): Expression {
  const [first] = childrenOf(node);
  return first ? toExpression(first, source) : { kind: 'unknown', at: locationOfNode(node, source) };
}

function literal(node: Node, source: ParsedText, value: string | number | boolean | null): Expression {
  return { kind: 'literal', at: locationOfNode(node, source), value };
}

/** An expression and what is read of it: `var.a.b[0]`. */
function chain(node: Node, source: ParsedText): Expression {
  const [first] = chainsIn(node, source);
  return first ?? { kind: 'unknown', at: locationOfNode(node, source) };
}

const STEPS = new Set(['get_attr', 'index', 'splat']);

/** The expressions among the children of a node, each with what is read of it. */
function chainsIn(node: Node, source: ParsedText): readonly Expression[] {
  const at = locationOfNode(node, source);
  const chains: Expression[] = [];
  for (const child of childrenOf(node)) {
    const from = chains.at(-1);
    if (STEPS.has(child.type) && from) chains[chains.length - 1] = stepOf(from, child, source, at);
    else chains.push(toExpression(child, source));
  }
  return chains;
}

function stepOf(from: Expression, step: Node, source: ParsedText, at: Location): Expression {
  const [child] = childrenOf(step);
  if (!child) return { kind: 'unknown', at };
  if (step.type === 'get_attr') {
    return { kind: 'get', at, from, key: { kind: 'literal', at, value: textOfNode(child, source) } };
  }
  if (step.type === 'splat') {
    const all: Expression = { kind: 'get', at, from, key: '*' };
    return childrenOf(child).reduce<Expression>((value, next) => stepOf(value, next, source, at), all);
  }
  const [index] = childrenOf(child);
  if (child.type === 'legacy_index')
    return { kind: 'get', at, from, key: { kind: 'literal', at, value: Number(textOfNode(child, source).slice(1)) } };
  return index ? { kind: 'get', at, from, key: toExpression(index, source) } : { kind: 'unknown', at };
}

function template(node: Node, source: ParsedText): Expression {
  const at = locationOfNode(node, source);
  const isQuoted = node.type === 'quoted_template';
  const parts = templateParts(node, source).map((part) => (typeof part === 'string' && isQuoted ? unescape(part) : part));
  const [only] = parts;
  return isQuoted && parts.length === 1 && typeof only === 'object' ? { ...only, at } : { kind: 'template', at, parts };
}

/** The texts of a template and what stands between them. White space before an interpolation belongs to no node. */
function templateParts(node: Node, source: ParsedText): readonly (string | Expression)[] {
  const parts: (string | Expression)[] = [];
  let end: number | undefined;
  for (const child of childrenOf(node)) {
    if (!TEMPLATE_PARTS.has(child.type)) continue;
    const from = end ?? child.startIndex;
    const textEnd = child.type === 'template_literal' ? child.endIndex : child.startIndex;
    if (textEnd > from) parts.push(source.text.slice(from, textEnd));
    if (child.type !== 'template_literal') parts.push(interpolated(child, source));
    end = child.endIndex;
  }
  return parts;
}

const TEMPLATE_PARTS = new Set(['template_literal', 'template_interpolation', 'template_directive']);

function interpolated(node: Node, source: ParsedText): Expression {
  const value = node.type === 'template_interpolation' ? childrenOf(node).find(({ type }) => type === 'expression') : undefined;
  return value ? toExpression(value, source) : { kind: 'unknown', at: locationOfNode(node, source) };
}

function partsText(node: Node, source: ParsedText): string {
  const children = childrenOf(node);
  const start = children.find(({ type }) => type === 'quoted_template_start');
  const end = children.find(({ type }) => type === 'quoted_template_end');
  return source.text.slice(start?.endIndex ?? node.startIndex + 1, end?.startIndex ?? node.endIndex - 1);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

function unescape(text: string): string {
  return text.replace(/\\([ntr"\\])/g, (_, key: string) => ESCAPES[key] ?? '').replace(/([$%])\1\{/g, '$1{');
}

function expressionsIn(node: Node, source: ParsedText): readonly Expression[] {
  return childrenOf(node)
    .filter(({ type }) => type === 'expression')
    .map((child) => toExpression(child, source));
}

/** A bare name as a key is a text. */
function toObject(node: Node, source: ParsedText): Expression {
  const entries = childrenOf(node)
    .filter(({ type }) => type === 'object_elem')
    .map((element) => {
      const [key, value] = expressionsIn(element, source);
      const unknown: Expression = { kind: 'unknown', at: locationOfNode(element, source) };
      const name: Expression = key?.kind === 'name' ? { kind: 'literal', at: key.at, value: key.name } : (key ?? unknown);
      return { key: name, value: value ?? unknown };
    });
  return { kind: 'object', at: locationOfNode(node, source), entries };
}

function toConditional(node: Node, source: ParsedText): Expression {
  const at = locationOfNode(node, source);
  const [test, yes, no] = expressionsIn(node, source);
  return test && yes && no ? { kind: 'conditional', at, test, yes, no } : { kind: 'unknown', at };
}

function toCall(node: Node, source: ParsedText): Expression {
  const [name, list] = childrenOf(node);
  const spreads = list ? childrenOf(list).some(({ type }) => type === 'ellipsis') : false;
  return {
    kind: 'call',
    at: locationOfNode(node, source),
    name: name ? textOfNode(name, source) : '',
    arguments: list ? expressionsIn(list, source) : [],
    spreads,
  };
}

function toOperation(node: Node, source: ParsedText): Expression {
  const operator = node.children.find((child) => child && !child.isNamed)?.type ?? '';
  return { kind: 'operation', at: locationOfNode(node, source), operator, operands: chainsIn(node, source) };
}

function toFor(node: Node, source: ParsedText): ForExpression | Expression {
  const at = locationOfNode(node, source);
  const children = childrenOf(node);
  const intro = children.find(({ type }) => type === 'for_intro');
  const over = intro && expressionsIn(intro, source)[0];
  const [first, second] = expressionsIn(node, source);
  const isObject = node.type === 'for_object_expr';
  const value = isObject ? second : first;
  if (!intro || !over || !value) return { kind: 'unknown', at };
  const condition = children.find(({ type }) => type === 'for_cond');
  const test = condition && expressionsIn(condition, source)[0];
  return {
    kind: 'for',
    at,
    names: childrenOf(intro)
      .filter(({ type }) => type === 'identifier')
      .map((name) => textOfNode(name, source)),
    over,
    value,
    ...(isObject && first && { key: first }),
    ...(test && { condition: test }),
    groups: children.some(({ type }) => type === 'ellipsis'),
  };
}
