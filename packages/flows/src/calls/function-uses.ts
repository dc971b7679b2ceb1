import { afterWrite, type Configuration, isHidden, isIndex, type LimitName, memoize, withoutKeys } from '@phitrace/core';
import type { Edge, FileFacts, NodeKind } from '../graph/graph.js';
import type { LinkedProject } from '../graph/program.js';
import type { Passed } from '../query/query.js';

/** A node that holds a function, at these keys below it. */
interface Holder {
  readonly file: FileFacts;
  readonly node: number;
  readonly keys: readonly string[];
}

/** Nodes that pass on a function, or hold it at a key. */
const PASSING: ReadonlySet<NodeKind> = new Set(['local', 'copy', 'read', 'object', 'store']);

/** The way of functions forward, from where they are written to the calls that they are handed to. */
export class FunctionUses {
  private readonly byFunction = new Map<FileFacts, Map<number, readonly Passed[]>>();
  private readonly forward = new Map<FileFacts, ForwardEdges>();

  /** @param onMet called with the name of a limit that left something out */
  constructor(
    private readonly project: LinkedProject,
    private readonly limits: Pick<Configuration['limits'], 'holdersPerFunction' | 'keysPerFunction'>,
    private readonly onMet: (limit: LimitName) => void = () => undefined,
  ) {}

  /** The calls that the function made at `node` is handed to, by itself or in an object: memoised. */
  of(file: FileFacts, node: number): readonly Passed[] {
    return memoize(
      memoize(this.byFunction, file, () => new Map<number, readonly Passed[]>()),
      node,
      () => this.find({ file, node, keys: [] }),
    );
  }

  /** The calls that what stands at an index of a call's result is handed to: the setter of `const [name, setName] = useState('')`. */
  ofResult(file: FileFacts, node: number, index: string): readonly Passed[] {
    const reads = this.edgesOf(file).reads.get(node) ?? [];
    return reads.filter(({ keys }) => keys === index).flatMap(({ read }) => this.of(file, read));
  }

  private find(start: Holder): Passed[] {
    const open = [start];
    const seen = new Set<string>();
    const found: Passed[] = [];
    for (const holder of open) {
      const key = `${holder.file.path}:${holder.node}:${holder.keys.join('.')}`;
      if (seen.has(key)) continue;
      if (seen.size >= this.limits.holdersPerFunction) {
        this.onMet('holdersPerFunction');
        break;
      }
      seen.add(key);
      const { file, node, keys } = holder;
      for (const { call, index } of this.edgesOf(file).given.get(node) ?? []) found.push({ at: { file, call }, index, keys });
      open.push(...this.next(holder));
    }
    return found;
  }

  private next({ file, node, keys }: Holder): Holder[] {
    const users = this.edgesOf(file).users.get(node) ?? [];
    const here = users.flatMap(({ to, edge }) => {
      const next = keysAfter(edge, keys);
      const isTooDeep = next !== undefined && next.length > this.limits.keysPerFunction;
      if (isTooDeep) this.onMet('keysPerFunction');
      return next && !isTooDeep ? [{ file, node: to, keys: next }] : [];
    });
    return [...here, ...this.project.importsOf(file, node).map((imported) => ({ keys, ...imported }))];
  }

  private edgesOf(file: FileFacts): ForwardEdges {
    return memoize(this.forward, file, () => toForward(file));
  }
}

type Users = Map<number, { to: number; edge: Edge }[]>;
type Reads = Map<number, { read: number; keys: string }[]>;

/** The edges of a file by which a function may go on, from where they come, and the arguments of calls. */
interface ForwardEdges {
  readonly users: Users;
  /** What is read by an index of a call's result. */
  readonly reads: Reads;
  readonly given: ReadonlyMap<number, readonly { readonly call: number; readonly index: number }[]>;
}

function toForward(file: FileFacts): ForwardEdges {
  const all: Users = new Map();
  for (const [to, { kind, edges }] of file.nodes.entries())
    if (PASSING.has(kind)) for (const edge of edges) memoize(all, edge.from, () => []).push({ to, edge });
  const reads = readsOfResults(file);
  const read = [...reads.values()].flatMap((each) => each.map(({ read: node }) => node));
  const users = behindFunctions(all, [...[...file.functions, ...file.imports].map(({ node }) => node), ...read]);
  const given = new Map<number, { call: number; index: number }[]>();
  for (const [call, { args }] of file.calls.entries())
    for (const [index, { node, spread }] of args.entries()) if (!spread) memoize(given, node, () => []).push({ call, index });
  return { users, reads, given };
}

function readsOfResults({ nodes }: FileFacts): Reads {
  const reads: Reads = new Map();
  for (const [read, { kind, edges }] of nodes.entries())
    for (const { label, from, keys = [] } of kind === 'read' ? edges : [])
      if (label === 'read' && keys.length === 1 && isIndex(keys[0]) && nodes[from]?.kind === 'call')
        memoize(reads, from, () => []).push({ read, keys: keys.join() });
  return reads;
}

/** Of these edges, those that can be reached from a function, an import or a part of a result: few, so that they can be kept. */
function behindFunctions(all: Users, open: number[]): Users {
  const users: Users = new Map();
  for (const node of open) {
    const next = all.get(node);
    if (!next || users.has(node)) continue;
    users.set(node, next);
    for (const { to } of next) open.push(to);
  }
  return users;
}

/** Where a function that stands at `keys` stands behind an edge; undefined when it doesn't go that way. */
function keysAfter({ label, keys: own = [] }: Edge, keys: readonly string[]): readonly string[] | undefined {
  if (label === 'copy') return keys;
  if (label === 'write') return [...own, ...keys];
  if (label === 'except') return isHidden(keys, own) ? undefined : keys;
  if (label === 'read') return keys.length < own.length ? undefined : afterWrite(keys, own);
  return label === 'omit' && keys.length > 0 ? withoutKeys(keys, own) : undefined;
}
