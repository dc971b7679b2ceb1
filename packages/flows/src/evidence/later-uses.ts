import { ANY_KEY, isIndex, memoize } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import { savedIn } from './saved-as.js';
import type { Edge, FileFacts, FlowNode, NodeKind } from '../graph/graph.js';

type Path = readonly string[];

/** What the rest of a file does with a value. */
export interface Uses {
  /** Properties that are read of it. */
  readonly members: readonly string[];
  /** Those that are read of it without its being a text that is parsed before. */
  readonly ownMembers: readonly string[];
  /** What a property that names its kind is compared with: `Patient` of `resource.resourceType === 'Patient'`. */
  readonly kinds: readonly string[];
  /** What looks in it for what only texts about patients have: `InferRxNormCommand`. */
  readonly readers: readonly string[];
  /** Records of patients as which it is saved: `patient` of `prisma.patient.create({ data: row })`. */
  readonly saved: readonly string[];
  /** Where it is read as something of a declared type: `JSON.parse(text) as Visit`. */
  readonly parsed: readonly number[];
}

/** A use, and where below the node the value stands: an element of a list, the rows of an answer. */
interface Use {
  readonly at: Path;
  readonly name: string;
  readonly as: Exclude<keyof Uses, 'ownMembers'>;
  /** The node at which the type is written, where it is parsed. */
  readonly typed?: number;
  readonly isText?: boolean | undefined;
}

interface Holder {
  readonly node: number;
  readonly at: Path;
  /** It holds the text that the value was read from. */
  readonly isText?: boolean | undefined;
}

/** Nodes that are something else than what their edges come from. */
const CHANGING: ReadonlySet<NodeKind> = new Set(['object', 'derive', 'drop', 'call']);
/** Names, casts and elements between a value and a use of it. */
const MAX_HOLDERS = 12;

/** Finds what is done with a value elsewhere in its file: an untyped row of which `patient_name` is read is a patient's. */
export class LaterUses {
  private readonly files = new WeakMap<FileFacts, ReadonlyMap<number, readonly Use[]>>();

  constructor(private readonly lexicon: Lexicon) {}

  /** What is done with the value that stands at a path of a node. */
  of(file: FileFacts, node: number, path: Path): Uses {
    const uses = (memoize(this.files, file, () => this.read(file)).get(node) ?? []).filter(({ at }) => this.isUseWithin(at, path));
    const parsed = uses.flatMap(({ typed }) => typed ?? []);
    const namesOf = (asked: Use['as'], among = uses) => [...new Set(among.filter((use) => use.as === asked).map(({ name }) => name))];
    const ownMembers = namesOf(
      'members',
      uses.filter(({ isText }) => isText !== true),
    );
    return {
      members: namesOf('members'),
      ownMembers,
      kinds: namesOf('kinds'),
      readers: namesOf('readers'),
      saved: namesOf('saved'),
      parsed,
    };
  }

  /** True for a path to the value itself: an element, or what a wrapper holds. */
  isPassing(path: Path): boolean {
    return path.every((key) => isIndex(key) || this.lexicon.isWrapper(key));
  }

  private read(file: FileFacts): ReadonlyMap<number, readonly Use[]> {
    const uses = new Map<number, Use[]>();
    const found = file.nodes.flatMap((node) => [...this.readsIn(node), ...this.comparisonsIn(file, node)]);
    const saved = savedIn(file, this.lexicon).map(({ of, name }): Use & { of: number } => ({ of, name, at: [], as: 'saved' }));
    for (const { of, at, ...use } of [...found, ...this.readersIn(file), ...saved, ...parsedIn(file)])
      for (const holder of this.holdersOf(file, { node: of, at }))
        memoize(uses, holder.node, () => []).push({ ...use, at: holder.at, isText: holder.isText });
    return uses;
  }

  /** What calls that look for clinical findings are given, itself or in an object: `new InferRxNormCommand({ Text: dictation })`. */
  private readersIn({ calls, nodes }: FileFacts): (Use & { of: number })[] {
    const readers = calls.filter(({ member }) => this.lexicon.findsClinical(member));
    return readers.flatMap(({ member, args }) =>
      args.flatMap(({ node }) => {
        const inner = nodes[node]?.kind === 'object' ? (nodes[node].edges ?? []).map(({ from }) => from) : [];
        return [node, ...inner].map((of): Use & { of: number } => ({ of, at: [], name: member, as: 'readers' }));
      }),
    );
  }

  /** The read of a named property of a value, or of an element of it. */
  private readsIn(node: FlowNode): (Use & { of: number })[] {
    const { keys = [], from = -1 } = readOf(node) ?? {};
    const [name = '', at] = [keys.at(-1), keys.slice(0, -1)];
    return name !== '' && !this.isPassing([name]) && this.isPassing(at) ? [{ of: from, at, name, as: 'members' }] : [];
  }

  /** What a value is compared with by the property that names its kind. */
  private comparisonsIn(file: FileFacts, { kind, edges }: FlowNode): (Use & { of: number })[] {
    if (kind !== 'drop' || edges.length !== 2) return [];
    const operands = edges.map(({ from }) => file.nodes[from]);
    const kinds = operands.flatMap((operand) => (typeof operand?.value === 'string' ? operand.value : []));
    const reads = operands.flatMap((operand) => (operand && readOf(operand)) ?? []);
    return reads.flatMap(({ from, keys: [name = '', ...rest] = [] }) =>
      rest.length === 0 && this.lexicon.isDiscriminant(name)
        ? kinds.map((value) => ({ of: from, at: [], name: value, as: 'kinds' as const }))
        : [],
    );
  }

  /** True for the value that is asked for, an element of it, or what a wrapper in it holds. Elements of a list are alike, those of a tuple are not. */
  private isUseWithin(use: Path, asked: Path): boolean {
    const isAny = (key: string | undefined, other: string | undefined) => key === ANY_KEY && other !== undefined && isIndex(other);
    const isSame = asked.every((key, i) => key === use[i] || isAny(key, use[i]) || isAny(use[i], key));
    return isSame && this.isPassing(use.slice(asked.length));
  }

  /** A node, and those that it has its value from without change. */
  private holdersOf(file: FileFacts, start: Holder): Holder[] {
    const holders = [start];
    const known = new Set([start.node]);
    for (const holder of holders) {
      const inner = this.holdersBehind(file, holder).filter(({ node }) => !known.has(node));
      for (const { node } of inner) known.add(node);
      if (holders.length < MAX_HOLDERS) holders.push(...inner);
    }
    return holders;
  }

  private holdersBehind(file: FileFacts, { node: id, at, isText }: Holder): Holder[] {
    const node = file.nodes[id];
    if (!node) return [];
    if (CHANGING.has(node.kind)) return parsedFrom(file, node).map((text) => ({ node: text, at, isText: true }));
    const same = node.edges.filter(({ label, keys = [] }) => label === 'copy' || (label === 'read' && this.isPassing(keys)));
    return same.map(({ from, keys = [] }) => ({ node: from, at: [...keys, ...at], isText }));
  }
}

/** The only edge of a property read. */
function readOf({ edges }: FlowNode): Edge | undefined {
  const [edge] = edges;
  return edges.length === 1 && edge?.label === 'read' ? edge : undefined;
}

/** The texts that are read as something of a declared type. */
function parsedIn(file: FileFacts): (Use & { of: number })[] {
  return file.nodes.flatMap(({ type, edges }, typed) => {
    if (!type) return [];
    const texts = edges.flatMap(({ label, from }) => (label === 'copy' ? parsedFrom(file, file.nodes[from]) : []));
    return texts.map((of): Use & { of: number } => ({ of, at: [], name: '', as: 'parsed', typed }));
  });
}

/** The text that a value was read from. */
function parsedFrom({ calls }: FileFacts, node: FlowNode | undefined): number[] {
  const call = node?.kind === 'call' ? calls[node.ref ?? -1] : undefined;
  return call?.text === 'JSON.parse' ? call.args.slice(0, 1).map(({ node }) => node) : [];
}
