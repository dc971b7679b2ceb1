import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Location } from '@phitrace/core';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { toExpression } from './parse-expression.js';
import { childrenOf, locationOfNode, type ParsedText, textOfNode } from './parsed-text.js';
import { type ParseTemplate, parseJsonSyntax } from './json-syntax.js';
import type { Attribute, Block, Expression, IsWanted, TerraformFile } from './syntax.js';

/** Parses the text of a file. Never throws for what it holds. */
export type ParseTerraform = (path: string, text: string) => TerraformFile;

const GRAMMAR = '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm';

/** Loads the grammar. Asynchronous, because WebAssembly is. */
export async function loadTerraformParser(isWanted: IsWanted): Promise<ParseTerraform> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(createRequire(import.meta.url).resolve(GRAMMAR))));
  const parseTemplate: ParseTemplate = (text, at) => templateWith(parser, text, at);
  return (path, text) =>
    path.endsWith('.json') ? parseJsonSyntax(path, text, isWanted, parseTemplate) : parseBlocks(parser, { path, text }, isWanted);
}

function parseBlocks(parser: Parser, source: ParsedText, isWanted: IsWanted): TerraformFile {
  const { path, text } = source;
  const tree = parser.parse(text);
  if (!tree) return { path, blocks: [], attributes: [], broken: true };
  try {
    const body = tree.rootNode.namedChildren.find((node) => node?.type === 'body');
    const broken = tree.rootNode.hasError;
    return { path, ...bodyOf(body, source, isWanted), broken };
  } finally {
    tree.delete();
  }
}

/** Ends a text that holds no line of its own like it. */
const END = 'PHITRACE_END';

/** A text that is nothing but one interpolation is its value. */
function templateWith(parser: Parser, text: string, at: Location): Expression {
  const source = { path: at.path, text: `x = <<${END}\n${text}\n${END}\n`, at };
  const value = parseBlocks(parser, source, everything).attributes[0]?.value;
  if (value?.kind !== 'template') return { kind: 'unknown', at };
  const parts = value.parts.map((part, i) => (typeof part === 'string' && i === value.parts.length - 1 ? part.replace(/\n$/, '') : part));
  const [only, ...rest] = parts.filter((part) => part !== '');
  return typeof only === 'object' && rest.length === 0 ? only : { kind: 'template', at, parts };
}

const everything: IsWanted = () => true;

interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

function bodyOf(body: Node | undefined, source: ParsedText, isWanted: IsWanted): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const node of body ? childrenOf(body) : []) {
    if (node.type === 'attribute') attributes.push(toAttribute(node, source));
    if (node.type === 'block') blocks.push(toBlock(node, source, isWanted));
  }
  return { attributes, blocks };
}

function toAttribute(node: Node, source: ParsedText): Attribute {
  const [name, value] = childrenOf(node);
  return {
    name: name ? textOfNode(name, source) : '',
    value: value ? toExpression(value, source) : { kind: 'unknown', at: locationOfNode(node, source) },
    at: locationOfNode(node, source),
  };
}

function toBlock(node: Node, source: ParsedText, isWanted: IsWanted): Block {
  const children = childrenOf(node);
  const start = children.findIndex(({ type }) => type === 'block_start');
  const [type = '', ...labels] = children.slice(0, Math.max(start, 1)).map((child) => unquote(textOfNode(child, source)));
  const at = locationOfNode(node, source);
  const isRead = isWanted(type, labels);
  const body = isRead ? children.find((child) => child.type === 'body') : undefined;
  return { type, labels, at, head: headOf(at, children[start]), ...bodyOf(body, source, everything), broken: isRead && node.hasError };
}

/** The part of a block before its body. */
function headOf(at: Location, brace: Node | undefined): Location {
  return brace && brace.startPosition.row + 1 === at.line ? { ...at, endLine: at.line, endColumn: brace.startPosition.column } : at;
}

function unquote(text: string): string {
  return text.replace(/^"|"$/g, '');
}
