import {
  type AnswerRow,
  ANY_KEY,
  type ApiPath,
  type ChannelRow,
  type CodedAnswerRow,
  type ErrorHookRow,
  type InstanceRow,
  type Knowledge,
  type Library,
  type ParsedPosition,
  type Payload,
  parsePosition,
  findSinkKind,
  type HandOver,
  type Kinds,
  memoize,
  parseApiPath,
  type Recorder,
  type RecordRow,
  type Row,
  type SafeguardRow,
  type SinkRow,
  type SourceRow,
  type SummaryRow,
  THROWN,
  type TransportRow,
  type TypedRow,
  type WrapperRow,
} from '@phitrace/core';
import { toByHandPath, toTestPath } from '@phitrace/sources';

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
  /** Calls that set up for the whole program what the row is about. */
  readonly setup: readonly ApiPath[];
}

/** What a vendor's SDK records, with the file that says so. */
export interface RecorderEntry extends Pick<IndexedRow, 'owner' | 'packages' | 'setup'> {
  readonly recorder: Recorder;
}

/** The last name of a row about the assignment of any property: `localStorage › *=`. */
const ANY_SETTER = '*=';

/** The model rows, indexed by the last name of their place. */
export class ModelIndex {
  private readonly byName = new Map<string, IndexedRow[]>();
  private readonly sinkNames = new Set<string>();
  private readonly byPlace = new WeakMap<ApiPlace, readonly IndexedRow[]>();
  /** Methods that write into their receiver or first argument, and property writes that are modelled as calls (`cookie=`; `localStorage.*=`). */
  readonly mutators = new Set<string>();
  /** Global variables of the runtime, whose names say nothing about patients. */
  readonly globals: ReadonlySet<string>;
  readonly globalObjects: ReadonlySet<string>;
  readonly cleanTypes: ReadonlySet<string>;
  /** What types bring from outside, by their names. */
  readonly payloads = new Map<string, { readonly packages: readonly string[]; readonly payload: Payload }[]>();
  readonly superclasses: Library['superclasses'];
  /** Objects that are answers, by the number under a key. */
  readonly answers: readonly AnswerRow[];
  /** Answers whose code is set before them. */
  readonly codedAnswers: readonly CodedAnswerRow[];
  /** How frameworks let a project put values under names. */
  readonly handOvers: readonly HandOver[];
  /** Members by which handlers answer. */
  readonly answerers: ReadonlySet<string>;
  /** Calls and decorators that give functions for what is sent under a name. */
  readonly channels: readonly ChannelRow[];
  /** Members whose calls may be given a function that errors pass. */
  readonly errorHooks: ReadonlySet<string>;
  /** What vendors' SDKs record of calls to others. */
  readonly recorders: readonly RecorderEntry[];
  /** True for a file that only tests run, by its path: what it hands over says nothing of the program. */
  readonly isTestPath: (path: string) => boolean;
  /** True for a file that is run by hand, or shows something, by its path: it may call what the program is, with what it made up. */
  readonly isByHandPath: (path: string) => boolean;
  private readonly kinds: Kinds;
  private takers?: readonly IndexedRow[];

  constructor(
    knowledge: Knowledge,
    /** The major version of each package that the project's manifests agree on. */
    readonly majors: ReadonlyMap<string, number> = new Map(),
    /** What files of the project set variables of the environment to, of those that rows ask about. */
    readonly environment: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    this.recorders = knowledge.vendors.flatMap(({ id: owner, packages, setup, recorders }) => {
      const entry = { owner, packages, setup: setup.map(parseApiPath) };
      return recorders.map((recorder) => ({ recorder, ...entry }));
    });
    this.kinds = knowledge.kinds;
    this.isTestPath = toTestPath(knowledge.files);
    this.isByHandPath = toByHandPath(knowledge.files);
    this.globals = new Set(knowledge.libraries.flatMap(({ globals }) => globals));
    this.globalObjects = new Set(knowledge.libraries.flatMap(({ globalObjects }) => globalObjects));
    this.cleanTypes = new Set(knowledge.libraries.flatMap(({ cleanTypes }) => cleanTypes));
    this.answers = knowledge.libraries.flatMap(({ answers }) => answers);
    this.codedAnswers = knowledge.libraries.flatMap(({ codedAnswers }) => codedAnswers);
    for (const { set, by } of this.codedAnswers) for (const name of [...set, ...by]) if (name.endsWith('=')) this.mutators.add(name);
    this.handOvers = knowledge.frameworks.flatMap(({ handOvers }) => handOvers);
    this.answerers = new Set(knowledge.frameworks.flatMap(({ answers }) => answers.members));
    this.channels = knowledge.libraries.flatMap(({ models }) => models.filter((row) => 'sentBy' in row));
    const errorHooks = knowledge.libraries.flatMap(({ models }) => models.filter((row) => 'errorsPass' in row));
    this.errorHooks = new Set(errorHooks.flatMap(({ at }) => parseApiPath(at).calls.map(({ name }) => name)));
    this.superclasses = knowledge.libraries.flatMap(({ superclasses }) => superclasses);
    for (const { packages, payloads } of knowledge.libraries)
      for (const [name, payload] of Object.entries(payloads)) memoize(this.payloads, name, () => []).push({ packages, payload });
    for (const entry of [...knowledge.vendors, ...knowledge.libraries]) {
      const packages = [...entry.packages];
      const setup = entry.setup.map(parseApiPath);
      for (const row of entry.models) this.add(row, { owner: entry.id, packages, setup });
    }
  }

  private add(row: Row, entry: Pick<IndexedRow, 'owner' | 'packages' | 'setup'>): void {
    const { module, exports, calls } = parseApiPath(row.at);
    for (const { owners, name } of calls) this.addCall({ row, ...entry, module, exports, members: owners }, name);
  }

  private addCall(indexed: IndexedRow, name: string): void {
    const { row, exports, members } = indexed;
    memoize(this.byName, name, () => []).push(indexed);
    if (isTaker(indexed)) this.sinkNames.add(name);
    if (name === ANY_SETTER) for (const owner of members.length > 0 ? members.slice(-1) : exports) this.mutators.add(`${owner}.${name}`);
    if ((name.endsWith('=') && name !== ANY_SETTER) || ('flows' in row && row.flows.some(({ to }) => isWrittenInto(parsePosition(to)))))
      this.mutators.add(name);
  }

  /** True when something of this name is a sink somewhere. */
  isSinkName(name: string): boolean {
    return this.sinkNames.has(name) || (name.endsWith('=') && this.sinkNames.has(ANY_SETTER));
  }

  /** Rows about this place; memoised. Of a member whose name isn't known, what takes data away under any name. */
  at(place: ApiPlace): readonly IndexedRow[] {
    return this.byPlace.get(place) ?? memoize(this.byPlace, place, () => this.find(place));
  }

  private find(place: ApiPlace): IndexedRow[] {
    const name = place.chain.at(-1) ?? '';
    const wild = name.endsWith('=') ? this.settersOf(name) : (this.byName.get(ANY_KEY) ?? []);
    const named = [...(this.byName.get(name) ?? []), ...wild];
    const any = name === ANY_KEY && place.chain.length > 1 ? this.takersOfAnyName() : [];
    return [...named, ...any].filter((row) => this.matches(row, place));
  }

  /** Rows about the assignment of any property, for one of them. */
  private settersOf(name: string): readonly IndexedRow[] {
    return name.endsWith('=') && name !== ANY_SETTER ? (this.byName.get(ANY_SETTER) ?? []) : [];
  }

  private takersOfAnyName(): readonly IndexedRow[] {
    this.takers ??= [...this.byName].filter(([name]) => !name.endsWith('=')).flatMap(([, rows]) => rows.filter(isTaker));
    return this.takers;
  }

  private matches(row: IndexedRow, place: ApiPlace): boolean {
    return row.module !== 'any' && row.module !== 'named' && isPlaceOf(row, place);
  }

  /** True for a call that sends its input to a model: what comes back is about the input. */
  isModelOutput(rows: readonly IndexedRow[]): boolean {
    return rows.some((row) => isSink(row) && findSinkKind(this.kinds, row.row.sink)?.isModel);
  }

  /** True for a method of any promise that takes what it is rejected with. */
  takesRejections(member: string): boolean {
    return this.ofAnyReceiver(member).some(({ row }) => 'flows' in row && row.flows.some(({ from }) => isRejection(parsePosition(from))));
  }

  /** True for a name of functions that give what fails with something that they are given: `Promise.reject`, `throwError`. */
  makesRejections(member: string): boolean {
    return (this.byName.get(member) ?? []).some(({ row }) => 'flows' in row && row.flows.some((flow) => isRejecting(flow)));
  }

  /** True for a name of functions that may tell in what they throw of what they are given: `JSON.parse`. */
  tellsInErrors(member: string): boolean {
    return (this.byName.get(member) ?? []).some(isTellingInErrors);
  }

  /** Rows about a method of any receiver. */
  ofAnyReceiver(member: string): IndexedRow[] {
    return (this.byName.get(member) ?? []).filter((row) => row.module === 'any');
  }

  /** Rows about a function that is known by its own name only. */
  ofNamedFunction(name: string): IndexedRow[] {
    return (this.byName.get(name) ?? []).filter((row) => row.module === 'named' && row.exports.length === 0);
  }

  /** True where a row speaks of such a method of receivers that are known by name only. */
  isNamed(member: string): boolean {
    return (this.byName.get(member) ?? []).some((row) => row.module === 'named' && row.exports.length > 0);
  }

  /** Rows about a receiver that is known by name only. */
  ofNamed(receiver: string, member: string): IndexedRow[] {
    return [...(this.byName.get(member) ?? []), ...this.settersOf(member)].filter(
      (row) => row.module === 'named' && row.exports.includes(receiver),
    );
  }
}

function isRejection({ base, keys }: ParsedPosition): boolean {
  return base === 'receiver' && keys[0] === THROWN;
}

/** True for a place as a row names it, apart from its last name. */
function isPlaceOf(row: Pick<IndexedRow, 'module' | 'exports' | 'members' | 'packages'>, place: ApiPlace): boolean {
  if (!moduleMatches(row, place.module)) return false;
  if (row.exports.length === 0) return place.chain.length === 1;
  if (!row.exports.includes('*') && !row.exports.includes(place.chain[0] ?? '')) return false;
  const owners = place.chain.slice(0, -1);
  return endsWith(owners, row.members) && (row.module !== 'global' || !isSetter(place) || row.members.length > 0 || owners.length === 1);
}

/** True for a property that is set. What a global object gave is not that object: `JSON.parse(localStorage.getItem('user')).name = name`. */
function isSetter({ chain }: ApiPlace): boolean {
  return chain.at(-1)?.endsWith('=') === true;
}

/** True for a place that an API path names; `@` stands for the packages. */
export function matchesPath({ module, exports, calls }: ApiPath, place: ApiPlace, packages: readonly string[]): boolean {
  return calls.some(({ owners, name }) => name === place.chain.at(-1) && isPlaceOf({ module, exports, members: owners, packages }, place));
}

/** True for the receiver and the first argument themselves. */
function isWrittenInto({ base, index, inner }: ParsedPosition): boolean {
  return !inner && (base === 'receiver' || (base === 'arg' && index === 0));
}

function moduleMatches(row: Pick<IndexedRow, 'module' | 'packages'>, written: string): boolean {
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
export const isWrapping = (indexed: IndexedRow): indexed is IndexedRow<WrapperRow> => 'wraps' in indexed.row;
export const isRecordGiver = (indexed: IndexedRow): indexed is IndexedRow<RecordRow> => 'recordOf' in indexed.row;
export const isTyped = (indexed: IndexedRow): indexed is IndexedRow<TypedRow> => 'typeArgument' in indexed.row;
export const isChannel = (indexed: IndexedRow): indexed is IndexedRow<ChannelRow> => 'sentBy' in indexed.row;
export const isErrorHook = (indexed: IndexedRow): indexed is IndexedRow<ErrorHookRow> => 'errorsPass' in indexed.row;
export const isInstance = (indexed: IndexedRow): indexed is IndexedRow<InstanceRow> => 'instanceOf' in indexed.row;

function isRejecting({ from, to }: { readonly from: string; readonly to: string }): boolean {
  const [source, target] = [parsePosition(from), parsePosition(to)];
  return source.base === 'arg' && !source.keys.includes(THROWN) && target.base === 'return' && target.keys.at(-1) === THROWN;
}

/** True for a row that says that what a call throws holds something that it was given. */
export function isTellingInErrors({ row }: IndexedRow): boolean {
  return 'flows' in row && row.flows.some(({ from, to }) => parsePosition(to).keys[0] === THROWN && !from.includes(THROWN));
}
