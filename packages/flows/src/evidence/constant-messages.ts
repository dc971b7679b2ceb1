import { memoize } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import type { CallFacts, FileFacts, FlowNode } from '../graph/graph.js';
import { onlyEdge } from '../graph/only-edge.js';
import type { CallRef } from '../graph/program.js';

/** Objects, lists and names within an argument that are looked into. */
const MAX_DEPTH = 4;

/** Tells where a message is the same for everybody, and speaks of no health: then it says of whoever gets it no more than that they do. */
export class ConstantMessages {
  private readonly known = new WeakMap<CallFacts, boolean>();

  constructor(private readonly lexicon: Lexicon) {}

  /** `send({ to, subject: 'Your account', text: `Open ${link}` })`; not where a part of what is said is made elsewhere. */
  isAt({ file, call }: CallRef): boolean {
    const facts = file.calls[call];
    return facts !== undefined && memoize(this.known, facts, () => this.isConstant(file, facts));
  }

  /** True where a text that stands in the call speaks of health, whatever else it says. */
  speaksOfHealthAt({ file, call }: CallRef): boolean {
    const said = file.calls[call]?.args.flatMap(({ node }) => this.contentsIn(file, node, MAX_DEPTH)) ?? [];
    return said.some((text) => text !== undefined && this.speaksOfHealth(text));
  }

  private isConstant(file: FileFacts, { args }: CallFacts): boolean {
    const said = args.flatMap(({ node }) => this.contentsIn(file, node, MAX_DEPTH));
    return said.length > 0 && said.every((text) => text !== undefined && !this.speaksOfHealth(text));
  }

  /** What is said under the keys for it, and beside an address what has several words; undefined for what is made elsewhere. */
  private contentsIn(file: FileFacts, id: number, depth: number): (string | undefined)[] {
    const { kind, name = '', edges } = file.nodes[id] ?? { edges: [] };
    const text = textOf(file, id, 0);
    if (text !== undefined) return /\S\s+\S/.test(text) ? [text] : [];
    if (kind !== 'object' || depth === 0) return this.isContent(name) ? [undefined] : [];
    return edges.flatMap(({ from, label, keys: [key = ''] = [] }) => {
      if (label !== 'write') return [undefined];
      return this.isContent(key) ? this.saidIn(file, from, depth) : this.contentsIn(file, from, depth - 1);
    });
  }

  /** What stands under such a key may be kept in an object: `Body: { Text: { Data: 'Hello' } }`. */
  private saidIn(file: FileFacts, id: number, depth: number): (string | undefined)[] {
    const isObject = file.nodes[id]?.kind === 'object' && depth > 0;
    return isObject ? (file.nodes[id]?.edges ?? []).flatMap(({ from }) => this.saidIn(file, from, depth - 1)) : [textOf(file, id, depth)];
  }

  private isContent(key: string): boolean {
    return this.lexicon.isSaid(key) && !this.lexicon.namesReceiver(key);
  }

  private speaksOfHealth(text: string): boolean {
    const words = text.toLowerCase().split(/[^\p{L}]+/u);
    if (this.lexicon.isHealth(words) || this.lexicon.isOfRecords(words) || this.lexicon.isOfCare(words)) return true;
    return words.some((word, i) => this.isMedical(word) || this.isMedical(`${word} ${words[i + 1] ?? ''}`));
  }

  private isMedical(words: string): boolean {
    const category = this.lexicon.classify([words], 'near')?.category;
    return category !== undefined && this.lexicon.isMedical(category);
  }
}

/** The fixed parts of a text, where it is one that stands in the code. */
function textOf(file: FileFacts, id: number, depth: number): string | undefined {
  const node = file.nodes[id];
  if (typeof node?.value === 'string') return node.value;
  if (node?.kind === 'derive') return node.parts?.filter((part) => typeof part === 'string').join(' ');
  const from = node && depth > 0 ? keptOf(node) : undefined;
  return from === undefined ? undefined : textOf(file, from, depth - 1);
}

/** The one value that a name is given. */
function keptOf(node: FlowNode): number | undefined {
  const edge = node.kind === 'local' || node.kind === 'copy' ? onlyEdge(node) : undefined;
  return edge?.label === 'copy' ? edge.from : undefined;
}
