import { type Configuration, isIndex, memoize } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import type { CallFacts, FileFacts, FunctionFacts, HeapStore } from '../graph/graph.js';
import type { CallRef, FunctionRef, Project } from '../graph/program.js';
import { type CallTargets, resolveCall } from '../calls/callees.js';
import { findCallers, findUses, type Passed } from '../calls/callers.js';
import { expand } from './steps.js';
import type { Deidentifiers } from '../models/deidentifiers.js';
import { isSafeguard, type ModelIndex } from '../models/model-index.js';
import type { ArgumentPlace, Frame, Origin, State } from './state.js';

type Limits = Configuration['limits'];

/** What a walk asks for: `content`: everything that the value holds, at any depth. `value`: what the value itself is. */
export type Question = 'content' | 'value';

/** What changes from one state to the next. */
export type Next = Partial<Pick<State, 'file' | 'node' | 'path' | 'leftBy' | 'safeguard' | 'answered'>> & {
  stack?: Frame | undefined;
};

/** Receives the states and origins that an expansion finds. */
export interface Walk {
  readonly solver: Solver;
  readonly question: Question;
  /** What the type of the value at a state says: `none` is decisive, `phi` says where a walk may end. */
  typeSays(state: State): TypeSays;
  push(from: State, next: Next): void;
  end(origin: Omit<Origin, 'state'>, state: State): void;
}

/** `none`: surely no PHI, or a reference. `phi`: PHI by its type. */
export type TypeSays = 'none' | 'phi' | undefined;

const VALUE_STATES = 400;
/** How many levels of wrappers around a sink are told apart. */
const MAX_SITES = 2;
/** More than a project has: nodes times frames stays a safe integer. */
const MAX_FRAMES = 2 ** 24;
/** Calls that are being resolved because of each other: a callee that is the result of a call of a result … */
const MAX_OPEN_CALLS = 60;
const NO_TARGETS: CallTargets = { functions: [], classes: [], places: [], parameters: [] };

/** Answers `origins(node, path)`: where a value can come from, by which steps, past which safeguards. */
export class Solver {
  private readonly targets = new Map<CallFacts, CallTargets>();
  private readonly inProgress = new Set<CallFacts>();
  private readonly values = new Map<string, Origin[]>();
  /** Questions that wait for an answer: one that is asked again inside of itself has none. */
  private readonly asked = new Set<string>();
  /** Steps that were made for all answers so far: what the work is counted by. */
  work = 0;
  /** How often a question met itself: an answer that this happened to is not kept. */
  private reentries = 0;
  private readonly stores = new Map<FileFacts, ReadonlyMap<number, readonly HeapStore[]>>();
  private readonly filled = new Map<FileFacts, ReadonlySet<number>>();
  private readonly frames = new Map<string, Frame>();
  private readonly callers = new Map<FunctionFacts, readonly CallRef[]>();
  private readonly uses = new Map<FunctionFacts, readonly Passed[]>();
  /** A number for each file, from which its nodes are counted. */
  private readonly bases = new Map<FileFacts, number>();

  constructor(
    readonly project: Project,
    readonly models: ModelIndex,
    readonly limits: Limits,
    readonly deidentifiers: Deidentifiers,
    readonly names: Lexicon,
    /** The category that the declared type gives the value at a state. */
    private readonly categoryAt: (state: State) => string | undefined,
  ) {
    let base = 0;
    for (const file of project.all) {
      this.bases.set(file, base);
      base += file.nodes.length + 1;
    }
  }

  /** Origins of the value at `node`, seen through `path`. */
  origins(file: FileFacts, node: number, path: readonly string[], question: Question, stack?: Frame): Origin[] {
    if (question === 'content') return this.walk(file, node, path, question, stack);
    const key = `${this.placeOf(file, node, stack)}:${path.join('.')}`;
    const known = this.values.get(key);
    if (known) return known;
    if (this.asked.has(key)) {
      this.reentries++;
      return [];
    }
    const before = this.reentries;
    const found = this.guarded(this.asked, key, () => this.walk(file, node, path, question, stack));
    if (this.reentries === before) this.values.set(key, found);
    return found;
  }

  /** Origins of what a call calls. Not kept: the targets that are made of them are. */
  calleeOrigins(file: FileFacts, callee: number): Origin[] {
    return this.walk(file, callee, [], 'value');
  }

  private walk(file: FileFacts, node: number, path: readonly string[], question: Question, stack?: Frame): Origin[] {
    const found: Origin[] = [];
    const queue: State[] = [];
    const seen = new Set<string | number>();
    const bound = question === 'value' ? VALUE_STATES : this.limits.statesPerQuery;
    const walk: Walk = {
      solver: this,
      question,
      typeSays: (state) => (question === 'content' ? toSays(this.names, this.categoryAt(state)) : undefined),
      push: (from, next) => this.enqueue(queue, seen, from, next, question),
      end: (origin, state) => void found.push({ ...origin, state }),
    };
    this.add(queue, seen, startState(file, node, path, stack));
    for (let i = 0; i < queue.length; i++) {
      const state = queue[i];
      if (!state) break;
      if (i >= bound) {
        found.push({ kind: 'cut', state, bound: 'statesPerQuery' });
        break;
      }
      expand(walk, state);
    }
    this.work += queue.length;
    return found;
  }

  private enqueue(queue: State[], seen: Set<string | number>, from: State, next: Next, question: Question): void {
    const state = this.follow(from, next);
    const category = question === 'content' ? this.categoryAt(state) : undefined;
    const isWitness = category !== undefined && category !== from.witness && this.names.isPhi(category);
    this.add(queue, seen, isWitness ? { ...state, witness: category } : state);
  }

  private follow(from: State, next: Next): State {
    const path = next.path ?? from.path;
    const { leftBy, safeguard, answered } = next;
    return {
      file: next.file ?? from.file,
      node: next.node ?? from.node,
      path: path.length > this.limits.pathLength ? path.slice(0, this.limits.pathLength) : path,
      stack: 'stack' in next ? next.stack : from.stack,
      parent: from,
      leftBy,
      site: leftBy && from.site.length < MAX_SITES ? [...from.site, siteOf(leftBy, this.bases)] : from.site,
      safeguard,
      answered,
      witness: from.witness,
    };
  }

  private add(queue: State[], seen: Set<string | number>, state: State): void {
    const key = this.keyOf(state);
    if (seen.has(key)) return;
    seen.add(key);
    queue.push(state);
  }

  /** Tells states apart. Most are a node in a frame and no more; a number says that fastest. */
  private keyOf({ file, node, path, stack, site, safeguard, witness }: State): string | number {
    const place = this.placeOf(file, node, stack);
    if (path.length + site.length === 0 && safeguard === undefined && witness === undefined) return place;
    return `${place}:${safeguard ?? ''}:${witness ?? ''}:${site.join(',')}:${path.join('.')}`;
  }

  private placeOf(file: FileFacts, node: number, stack: Frame | undefined): number {
    return ((this.bases.get(file) ?? 0) + node) * MAX_FRAMES + (stack ? stack.id : 0);
  }

  /** The frame of a call. A call that is inside of itself goes on in the outer frame, so that recursion stays finite. */
  frame(outer: Frame | undefined, at: CallRef, callee: FunctionRef, argument?: ArgumentPlace): Frame {
    for (let frame = outer; frame; frame = frame.outer) if (isSameCall(frame, at, callee)) return frame;
    const key = [outer?.id, this.bases.get(at.file), at.call, this.bases.get(callee.file), callee.id].join(':');
    const known = this.frames.get(key);
    if (known) return known;
    const frame: Frame = { at, callee, argument, outer, depth: (outer?.depth ?? 0) + 1, id: this.frames.size + 1 };
    this.frames.set(key, frame);
    return frame;
  }

  /** Writes of a file into the object that was made at `node`, through other names than the variable that it was made in. */
  storesInto(file: FileFacts, node: number): readonly HeapStore[] {
    const known = this.stores.get(file);
    if (known) return known.get(node) ?? [];
    const byObject = new Map<number, HeapStore[]>();
    this.stores.set(file, byObject);
    for (const store of [...file.stores.values()].flat()) {
      for (const base of this.origins(file, store.object, [], 'value')) {
        if (base.state.file !== file) continue;
        const list = byObject.get(base.state.node);
        if (list) list.push(store);
        else byObject.set(base.state.node, [store]);
      }
    }
    return byObject.get(node) ?? [];
  }

  /** Calls of the function that a call returned at `key`, by the names under which its own file keeps it. */
  callsOfResult(at: CallRef, key: string): readonly CallRef[] {
    const result = at.file.calls[at.call]?.node ?? -1;
    const names = keptNames(at.file).get(`${result}.${key}`) ?? [];
    return this.project
      .callsNamed(isIndex(key) ? names : [key, ...names])
      .filter((ref) => this.targetsOf(ref).places.some(({ madeBy: [maker] }) => maker?.call === at.call && maker.file === at.file));
  }

  /** True when a call of the same file writes into the object that was made at `node`. */
  isFilled(file: FileFacts, node: number): boolean {
    return memoize(this.filled, file, () => this.findFilled(file)).has(node);
  }

  private findFilled(file: FileFacts): ReadonlySet<number> {
    const receivers = file.calls.flatMap(({ member, receiver }) => (this.models.mutators.has(member) ? (receiver ?? []) : []));
    const bases = [...new Set(receivers)].flatMap((receiver) => this.origins(file, receiver, [], 'value'));
    return new Set(bases.flatMap(({ state }) => (state.file === file ? [state.node] : [])));
  }

  /** The calls that call a function; memoised. */
  callersOf(callee: FunctionRef, facts: FunctionFacts): readonly CallRef[] {
    return memoize(this.callers, facts, () => findCallers(this, callee, facts));
  }

  /** The calls that a function is handed to; memoised. */
  usesOf(callee: FunctionRef, facts: FunctionFacts): readonly Passed[] {
    return memoize(this.uses, facts, () => findUses(callee.file, facts));
  }

  /** True for a call whose result no longer identifies anyone. */
  isSafeguard(ref: CallRef): boolean {
    const facts = ref.file.calls[ref.call];
    if (!facts) return false;
    const { places, functions } = this.targetsOf(ref);
    return (
      this.isDeidentifier(ref, facts) ||
      places.some((place) => this.models.at(place).some(isSafeguard)) ||
      functions.some((target) => this.project.functionOf(target)?.tags.includes('deidentifies'))
    );
  }

  /** True for a call of a function that the configuration declares, wherever its body is. */
  isDeidentifier(ref: CallRef, { member }: CallFacts): boolean {
    if (this.deidentifiers.hasName(member)) return true;
    const { places, functions } = this.targetsOf(ref);
    return (
      places.some((place) => this.deidentifiers.hasPlace(ref.file.path, place)) ||
      functions.some((target) => this.deidentifiers.hasFunction(target.file.path, this.project.functionOf(target)?.name ?? ''))
    );
  }

  /** What a call calls; memoised. A call that is asked for while it is being resolved has no targets. */
  targetsOf(ref: CallRef): CallTargets {
    const facts = ref.file.calls[ref.call];
    if (!facts) return NO_TARGETS;
    const known = this.targets.get(facts);
    if (known) return known;
    if (this.inProgress.has(facts) || this.inProgress.size >= MAX_OPEN_CALLS) {
      this.reentries++;
      return NO_TARGETS;
    }
    const targets = this.guarded(this.inProgress, facts, () => resolveCall(this, ref));
    this.targets.set(facts, targets);
    return targets;
  }

  /** Does work that must not meet itself. What is thrown on the way leaves nothing behind for the next question. */
  private guarded<Key, Value>(open: Set<Key>, key: Key, work: () => Value): Value {
    open.add(key);
    try {
      return work();
    } finally {
      open.delete(key);
    }
  }
}

const kept = new WeakMap<FileFacts, ReadonlyMap<string, readonly string[]>>();

/** The variables of a file that keep a property of the value at a node, by node and key; memoised. */
function keptNames(file: FileFacts): ReadonlyMap<string, readonly string[]> {
  return memoize(kept, file, () => {
    const names = new Map<string, string[]>();
    const locals = file.nodes.filter(({ kind, name }) => kind === 'local' && name !== undefined);
    for (const { name = '', edges } of locals)
      for (const { from } of edges) {
        const read = file.nodes[from]?.kind === 'read' ? file.nodes[from].edges[0] : undefined;
        if (read) memoize(names, `${read.from}.${read.keys?.[0]}`, () => []).push(name);
      }
    return names;
  });
}

function toSays(names: Lexicon, category: string | undefined): TypeSays {
  if (category === undefined) return undefined;
  return names.isPhi(category) ? 'phi' : 'none';
}

function isSameCall(frame: Frame, at: CallRef, callee: FunctionRef): boolean {
  const sameCall = frame.at.call === at.call && frame.at.file === at.file;
  return sameCall && frame.callee.id === callee.id && frame.callee.file === callee.file;
}

function siteOf({ file, call }: CallRef, bases: ReadonlyMap<FileFacts, number>): string {
  return `${bases.get(file)}.${call}`;
}

function startState(file: FileFacts, node: number, path: readonly string[], stack: Frame | undefined): State {
  return {
    file,
    node,
    path,
    stack,
    parent: undefined,
    leftBy: undefined,
    site: [],
    safeguard: undefined,
    answered: undefined,
    witness: undefined,
  };
}
