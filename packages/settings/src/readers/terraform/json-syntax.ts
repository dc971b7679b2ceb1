import type { Location } from '@phitrace/core';
import { type DataEntry, type DataNode, type MapNode, Positions, readJson } from '@phitrace/sources';
import { onOneLine } from '../../value.js';
import type { Attribute, Block, Expression, IsWanted, TerraformFile } from './syntax.js';

/** Parses a text as a template, placed as a whole where it stands. */
export type ParseTemplate = (text: string, at: Location) => Expression;

/** How many names a block has after its type; in JSON they are keys. */
const LABELS: Readonly<Record<string, number>> = { resource: 2, data: 2, variable: 1, module: 1, output: 1, provider: 1 };

/** Files whose blocks are JSON: by hand, or written by a program, as cdktf does. What would be inner blocks are attributes here: the two read alike. */
export function parseJsonSyntax(path: string, text: string, isWanted: IsWanted, parseTemplate: ParseTemplate): TerraformFile {
  const { documents, problems } = readJson(text);
  const [document] = documents;
  const positions = new Positions(text);
  const reader = new JsonSyntax((start, end) => positions.toLocation(path, start, end), isWanted, parseTemplate);
  if (document?.kind !== 'map') return { path, blocks: [], attributes: [], broken: true };
  const isValues = path.endsWith('.tfvars.json');
  return {
    path,
    blocks: isValues ? [] : document.entries.flatMap((entry) => reader.blocksOf(entry)),
    attributes: isValues ? reader.attributesOf(document) : [],
    broken: problems.length > 0,
  };
}

class JsonSyntax {
  constructor(
    private readonly locate: (start: number, end: number) => Location,
    private readonly isWanted: IsWanted,
    private readonly parseTemplate: ParseTemplate,
  ) {}

  blocksOf({ key: type, keyStart, value }: DataEntry): readonly Block[] {
    return this.labelled(value, LABELS[type] ?? 0, [], keyStart).flatMap(({ labels, body, start }) =>
      this.isWanted(type, labels) ? [this.toBlock(type, labels, body, start)] : [],
    );
  }

  /** The bodies below as many keys as there are labels; a list holds several. */
  private labelled(node: DataNode, left: number, labels: readonly string[], start: number): readonly Labelled[] {
    if (node.kind === 'list') return node.items.flatMap((item) => this.labelled(item, left, labels, start));
    if (node.kind !== 'map') return [];
    if (left === 0) return [{ labels, body: node, start }];
    return node.entries.flatMap(({ key, keyStart, value }) => this.labelled(value, left - 1, [...labels, key], keyStart));
  }

  private toBlock(type: string, labels: readonly string[], body: MapNode, start: number): Block {
    const at = this.locate(start, body.end);
    const inner = body.entries.filter(({ key }) => key === 'dynamic' || (type === 'terraform' && key === 'required_providers'));
    return {
      type,
      labels,
      at,
      head: onOneLine(at),
      attributes: this.attributesOf({ ...body, entries: body.entries.filter((entry) => !inner.includes(entry)) }),
      blocks: inner.flatMap((entry) => this.innerBlocksOf(entry)),
      broken: false,
    };
  }

  private innerBlocksOf({ key, keyStart, value }: DataEntry): readonly Block[] {
    const depth = key === 'dynamic' ? 1 : 0;
    return this.labelled(value, depth, [], keyStart).map(({ labels, body, start }) => {
      const block = this.toBlock(key, labels, body, start);
      const content = body.entries.filter((entry) => depth === 1 && entry.key === 'content');
      return { ...block, blocks: content.flatMap((entry) => this.innerBlocksOf(entry)) };
    });
  }

  attributesOf({ entries }: MapNode): readonly Attribute[] {
    return entries.map(({ key, keyStart, value }) => ({
      name: key,
      value: this.toExpression(value),
      at: this.locate(keyStart, value.end),
    }));
  }

  private toExpression(node: DataNode): Expression {
    const at = this.locate(node.start, node.end);
    if (node.kind === 'list') return { kind: 'list', at, items: node.items.map((item) => this.toExpression(item)) };
    if (node.kind === 'map') return { kind: 'object', at, entries: node.entries.map((entry) => this.toEntry(entry)) };
    const { value } = node;
    if (value === undefined) return { kind: 'unknown', at };
    return typeof value === 'string' && /[$%]\{/.test(value) ? this.parseTemplate(value, at) : { kind: 'literal', at, value };
  }

  private toEntry({ key, keyStart, keyEnd, value }: DataEntry): { key: Expression; value: Expression } {
    return { key: { kind: 'literal', at: this.locate(keyStart, keyEnd), value: key }, value: this.toExpression(value) };
  }
}

interface Labelled {
  readonly labels: readonly string[];
  readonly body: MapNode;
  /** Of the last key. */
  readonly start: number;
}
