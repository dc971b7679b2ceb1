import type { Location } from '@phitrace/core';
import { type Alias, type Document, type Pair, type Scalar, type YAMLMap, isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { type MapValue, type Value, toList, toMap, toScalar, toUnknown } from '../value.js';
import type { Locate } from './json.js';
import { toLocate } from './lines.js';

/** How a format reads what plain YAML leaves open. */
export interface YamlDialect {
  /** What a tag makes of a value; without it, what has a tag is unknown. */
  readonly tagged?: (tag: string, value: Value | undefined, at: Location) => Value | undefined;
  /** What a text stands for: variables in it, for example. */
  readonly text?: (text: string, at: Location) => Value | undefined;
  /** Maps may hold more than is seen. */
  readonly open?: boolean;
}

/** One document of a file. Undefined content is an empty document. */
export interface YamlDocument {
  readonly value: Value | undefined;
  readonly at: Location;
  readonly broken: boolean;
}

/** The documents of a file. Never throws. */
export function parseYaml(path: string, text: string, dialect: YamlDialect = {}): readonly YamlDocument[] {
  const documents = parseAllDocuments(text, { merge: true, logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
  if (!Array.isArray(documents)) return [];
  const locate = toLocate(path, text);
  return documents.map((document) => {
    const { contents } = document;
    const [start, end] = contents?.range ?? [0, 0];
    const reader = new YamlReader(document, locate, dialect);
    return { value: contents ? reader.read(contents) : undefined, at: locate(start, end), broken: document.errors.length > 0 };
  });
}

/** Aliases in aliases deeper than this are unknown: they can stand for more than any memory holds. */
const DEEPEST_ALIAS = 4;
const DEEPEST = 200;

class YamlReader {
  private aliases = 0;
  private depth = 0;

  constructor(
    private readonly document: Document,
    private readonly locate: Locate,
    private readonly dialect: YamlDialect,
  ) {}

  read(node: unknown): Value | undefined {
    if (this.depth >= DEEPEST) return toUnknown(this.at(node));
    this.depth++;
    try {
      return this.tagged(node, isAlias(node) ? this.alias(node) : this.plain(node));
    } finally {
      this.depth--;
    }
  }

  private plain(node: unknown): Value | undefined {
    if (isScalar(node)) return this.scalar(node);
    if (isMap(node)) return this.map(node);
    if (!isSeq(node)) return undefined;
    return toList(
      node.items.flatMap((item) => this.read(item) ?? []),
      this.at(node),
    );
  }

  private tagged(node: unknown, value: Value | undefined): Value | undefined {
    const tag = (node as { tag?: string } | null)?.tag;
    if (tag === undefined || !tag.startsWith('!')) return value;
    return this.dialect.tagged ? this.dialect.tagged(tag, value, this.at(node)) : toUnknown(this.at(node));
  }

  private scalar(node: Scalar): Value | undefined {
    const { value } = node;
    if (typeof value === 'bigint') return toScalar(String(value), this.at(node));
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
    const truth = node.type === 'PLAIN' && typeof value === 'string' ? OLD_BOOLEANS[value.toLowerCase()] : undefined;
    if (truth !== undefined) return toScalar(truth, this.at(node));
    return typeof value === 'string' && this.dialect.text ? this.dialect.text(value, this.at(node)) : toScalar(value, this.at(node));
  }

  private map(node: YAMLMap): MapValue {
    const entries = new Map<string, Value>();
    let open = this.dialect.open === true;
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
      if (key === '<<') open = this.merge(pair, entries) || open;
      else if (key === undefined) open = true;
      else this.set(entries, key, pair);
    }
    return toMap(entries, this.at(node), open);
  }

  private set(entries: Map<string, Value>, key: string, pair: Pair): void {
    const value = this.read(pair.value);
    if (value) entries.set(key, value);
    else entries.delete(key);
  }

  /** Keys that are written win over those that are merged in. True when it isn't known what comes in. */
  private merge(pair: Pair, entries: Map<string, Value>): boolean {
    const value = this.read(pair.value);
    const sources = value?.kind === 'list' ? value.items : value ? [value] : [];
    for (const source of sources) {
      if (source.kind !== 'map') return true;
      for (const [key, entry] of source.entries) if (!entries.has(key)) entries.set(key, entry);
    }
    return false;
  }

  private alias(node: Alias): Value | undefined {
    if (this.aliases >= DEEPEST_ALIAS) return toUnknown(this.at(node));
    this.aliases++;
    try {
      const target = node.resolve(this.document);
      return target ? this.read(target) : undefined;
    } finally {
      this.aliases--;
    }
  }

  private at(node: unknown): Location {
    const range = (node as { range?: [number, number, number] | null } | null)?.range;
    return this.locate(range?.[0] ?? 0, range?.[1] ?? 0);
  }
}

/** YAML 1.1, which most tools still read, has more words for true and false. */
const OLD_BOOLEANS: Readonly<Record<string, boolean>> = { yes: true, on: true, no: false, off: false };
