import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments, type YAMLMap } from 'yaml';
import type { DataEntry, DataNode, DataProblem, DataText, ScalarNode } from './data-node.js';

/** Aliases of aliases multiply: so many nodes of a text, counted at each place where they stand, are read. */
const MOST_NODES = 200_000;
const MERGE = '<<';

/** Reads all documents of a YAML text. Of a text with mistakes, everything that can be read. Aliases stand for what they name. */
export function readYaml(text: string): DataText {
  try {
    const parsed = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false, stringKeys: false });
    const documents = Array.isArray(parsed) ? parsed : [];
    const read = documents.map((document) => new DocumentReader(document as Document.Parsed).read());
    return { documents: read.flatMap(({ node }) => node ?? []), problems: read.flatMap(({ problems }) => problems) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { documents: [], problems: [{ offset: 0, what: 'nested-too-deeply' }] };
  }
}

class DocumentReader {
  private left = MOST_NODES;
  /** What aliases are being followed: one inside of what it names has no end. */
  private readonly open = new Set<Node>();
  private readonly problems: DataProblem[];

  constructor(private readonly document: Document.Parsed) {
    this.problems = document.errors.map(({ pos: [offset] }) => ({ offset, what: 'syntax' }));
  }

  read(): { node: DataNode | undefined; problems: readonly DataProblem[] } {
    const { contents } = this.document;
    const node = contents === null ? undefined : this.toNode(contents);
    if (this.left <= 0) this.problems.push({ offset: contents?.range[0] ?? 0, what: 'too-many-aliases' });
    return { node, problems: this.problems };
  }

  private toNode(node: Node): DataNode {
    const [start, end] = node.range ?? [0, 0];
    const tag = node.tag?.startsWith('!') ? node.tag : undefined;
    const place = { start, end, ...(tag !== undefined && { tag }) };
    this.left -= 1;
    if (this.left <= 0) return { kind: 'scalar', ...place, value: undefined };
    if (isAlias(node)) return { ...this.throughAlias(node.resolve(this.document)), start, end };
    if (isMap(node)) return { kind: 'map', ...place, entries: this.entriesOf(node) };
    if (isSeq(node)) return { kind: 'list', ...place, items: node.items.map((item) => this.toNode(item as Node)) };
    return { kind: 'scalar', ...place, value: isScalar(node) ? (node.value as ScalarNode['value']) : undefined };
  }

  private throughAlias(target: Node | undefined): DataNode {
    if (target === undefined || this.open.has(target)) return { kind: 'scalar', start: 0, end: 0, value: undefined };
    this.open.add(target);
    const node = this.toNode(target);
    this.open.delete(target);
    return node;
  }

  private entriesOf({ items }: YAMLMap): DataEntry[] {
    const entries = items.flatMap((pair) => this.toEntry(pair as Pair<Node, Node | null>) ?? []);
    const own = entries.filter(({ key }) => key !== MERGE);
    const known = new Set(own.map(({ key }) => key));
    const merged = entries.filter(({ key }) => key === MERGE).flatMap(({ value }) => mergedFrom(value));
    return [...own, ...merged.filter(({ key }) => !known.has(key) && known.add(key))];
  }

  private toEntry({ key, value }: Pair<Node, Node | null>): DataEntry | undefined {
    if (!isScalar(key)) return undefined;
    const [keyStart, keyEnd] = key.range ?? [0, 0];
    const inner: DataNode = value ? this.toNode(value) : { kind: 'scalar', start: keyEnd, end: keyEnd, value: null };
    return { key: String(key.value), keyStart, keyEnd, value: inner };
  }
}

function mergedFrom(value: DataNode): readonly DataEntry[] {
  if (value.kind === 'map') return value.entries;
  return value.kind === 'list' ? value.items.flatMap(mergedFrom) : [];
}
