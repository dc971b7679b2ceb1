/** A value of a JSON or YAML text, and where it stands. Offsets are characters from 0; an end is exclusive. */
export type DataNode = ScalarNode | ListNode | MapNode;

interface Placed {
  readonly start: number;
  readonly end: number;
  /** A tag of YAML that the format doesn't define: `!Ref`. */
  readonly tag?: string;
}

export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  /** `undefined` where the text holds no value, or one that was cut. */
  readonly value: string | number | boolean | null | undefined;
}

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  /** In the order of the text; those that YAML merges in (`<<`) stand last, and none of them repeats a key. */
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: DataNode;
}

/** What was read of a text. */
export interface DataText {
  /** One for each document: YAML may hold several. */
  readonly documents: readonly DataNode[];
  /** What could not be read. The rest was. */
  readonly problems: readonly DataProblem[];
}

export interface DataProblem {
  readonly offset: number;
  readonly what: 'syntax' | 'nested-too-deeply' | 'too-many-aliases';
}

/** The entry of a map under a key. */
export function findEntry(node: DataNode | undefined, key: string): DataEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** The value at a path of keys and indexes. */
export function findNode(node: DataNode | undefined, path: readonly (string | number)[]): DataNode | undefined {
  const [first, ...rest] = path;
  if (node === undefined || first === undefined) return node;
  const inner = typeof first === 'number' ? (node.kind === 'list' ? node.items[first] : undefined) : findEntry(node, first)?.value;
  return findNode(inner, rest);
}
