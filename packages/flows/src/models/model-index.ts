import {
  type InstanceRow,
  type Knowledge,
  type Library,
  type ParsedPosition,
  type Payload,
  parsePosition,
  findSinkKind,
  type Kinds,
  memoize,
  parseApiPath,
  type Row,
  type SafeguardRow,
  type SinkRow,
  type SourceRow,
  type SummaryRow,
  type TransportRow,
} from '@phitrace/core';

/** A place in an API as found in code: the module, and the chain of names from its export on. Calls and `new` on the way are transparent. */
export interface ApiPlace {
  readonly module: string;
  /** Export, then members. */
  readonly chain: readonly string[];
}

/** A row with the file it comes from. */
export interface IndexedRow<T extends Row = Row> {
  readonly row: T;
  /** Vendor or library id. */
  readonly owner: string;
  readonly packages: readonly string[];
  readonly module: string;
  /** Alternatives of the export; none where the export itself is called. */
  readonly exports: readonly string[];
  readonly members: readonly string[];
}

/** The model rows, indexed by the last name of their place. */
export class ModelIndex {
  private readonly byName = new Map<string, IndexedRow[]>();
  private readonly sinkNames = new Set<string>();
  private readonly byPlace = new WeakMap<ApiPlace, readonly IndexedRow[]>();
  /** Methods that write into their receiver or first argument, and property writes that are modelled as calls. */
  readonly mutators = new Set<string>();
  /** Global variables of the runtime, whose names say nothing about patients. */
  readonly globals: ReadonlySet<string>;
  readonly globalObjects: ReadonlySet<string>;
  readonly cleanTypes: ReadonlySet<string>;
  /** What types bring from outside, by their names. */
  readonly payloads = new Map<string, { readonly packages: readonly string[]; readonly payload: Payload }[]>();
  readonly superclasses: Library['superclasses'];
  private readonly kinds: Kinds;

  constructor(knowledge: Knowledge) {
    this.kinds = knowledge.kinds;
    this.globals = new Set(knowledge.libraries.flatMap(({ globals }) => globals));
    this.globalObjects = new Set(knowledge.libraries.flatMap(({ globalObjects }) => globalObjects));
    this.cleanTypes = new Set(knowledge.libraries.flatMap(({ cleanTypes }) => cleanTypes));
    this.superclasses = knowledge.libraries.flatMap(({ superclasses }) => superclasses);
    for (const { packages, payloads } of knowledge.libraries)
      for (const [name, payload] of Object.entries(payloads)) memoize(this.payloads, name, () => []).push({ packages, payload });
    for (const entry of [...knowledge.vendors, ...knowledge.libraries]) {
      const packages = [...entry.packages];
      for (const row of entry.models) this.add(row, entry.id, packages);
    }
  }

  private add(row: Row, owner: string, packages: readonly string[]): void {
    const { module, exports, calls } = parseApiPath(row.at);
    for (const { owners, name } of calls) this.addCall({ row, owner, packages, module, exports, members: owners }, name);
  }

  private addCall(indexed: IndexedRow, name: string): void {
    const { row } = indexed;
    memoize(this.byName, name, () => []).push(indexed);
    if (isTaker(indexed)) this.sinkNames.add(name);
    if (name.endsWith('=') || ('flows' in row && row.flows.some(({ to }) => isWrittenInto(parsePosition(to))))) this.mutators.add(name);
  }

  /** True when something of this name is a sink somewhere. */
  isSinkName(name: string): boolean {
    return this.sinkNames.has(name);
  }

  /** Rows about this place; memoised. */
  at(place: ApiPlace): readonly IndexedRow[] {
    return memoize(this.byPlace, place, () => this.find(place));
  }

  private find(place: ApiPlace): IndexedRow[] {
    const name = place.chain.at(-1) ?? '';
    const wild = this.byName.get('*') ?? [];
    return [...(this.byName.get(name) ?? []), ...wild].filter((row) => this.matches(row, place));
  }

  private matches(row: IndexedRow, place: ApiPlace): boolean {
    if (row.module === 'any' || row.module === 'named') return false;
    if (!moduleMatches(row, place.module)) return false;
    if (row.exports.length === 0) return place.chain.length === 1;
    if (!row.exports.includes('*') && !row.exports.includes(place.chain[0] ?? '')) return false;
    return endsWith(place.chain.slice(0, -1), row.members);
  }

  /** True for a call that sends its input to a model: what comes back is about the input. */
  isModelOutput(rows: readonly IndexedRow[]): boolean {
    return rows.some((row) => isSink(row) && findSinkKind(this.kinds, row.row.sink)?.isModel);
  }

  /** Rows about a method of any receiver. */
  ofAnyReceiver(member: string): IndexedRow[] {
    return (this.byName.get(member) ?? []).filter((row) => row.module === 'any');
  }

  /** Rows about a receiver that is known by name only. */
  ofNamed(receiver: string, member: string): IndexedRow[] {
    return (this.byName.get(member) ?? []).filter((row) => row.module === 'named' && row.exports.includes(receiver));
  }
}

/** True for the receiver and the first argument themselves. */
function isWrittenInto({ base, index, inner }: ParsedPosition): boolean {
  return !inner && (base === 'receiver' || (base === 'arg' && index === 0));
}

function moduleMatches(row: IndexedRow, written: string): boolean {
  const module = written.replace(/^node:/, '');
  if (row.module !== '@') return row.module === module || module.startsWith(`${row.module}/`);
  return isPartOf(module, row.packages);
}

/** True for a module of one of these packages. */
export function isPartOf(module: string, packages: readonly string[]): boolean {
  return packages.some((name) => name === module || module.startsWith(`${name}/`));
}

function endsWith(chain: readonly string[], members: readonly string[]): boolean {
  return members.length <= chain.length && members.every((member, i) => chain[chain.length - members.length + i] === member);
}

export const isSink = (indexed: IndexedRow): indexed is IndexedRow<SinkRow> => 'sink' in indexed.row;
export const isTransport = (indexed: IndexedRow): indexed is IndexedRow<TransportRow> => 'transport' in indexed.row;
/** True for a row about a call that takes data away: a sink, a request. */
export const isTaker = (indexed: IndexedRow): boolean => isSink(indexed) || isTransport(indexed);
export const isSource = (indexed: IndexedRow): indexed is IndexedRow<SourceRow> => 'source' in indexed.row;
export const isSafeguard = (indexed: IndexedRow): indexed is IndexedRow<SafeguardRow> => 'safeguard' in indexed.row;
export const isSummary = (indexed: IndexedRow): indexed is IndexedRow<SummaryRow> => 'flows' in indexed.row;
export const isInstance = (indexed: IndexedRow): indexed is IndexedRow<InstanceRow> => 'instanceOf' in indexed.row;
