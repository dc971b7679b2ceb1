import { type Configuration, isIndex, memoize, type SummaryRow } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import type { CallFacts, FileFacts, FunctionFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef, Project } from '../graph/program.js';
import { type CallTargets, resolveCall } from '../calls/callees.js';
import { type Caller, CallGraph } from '../calls/call-graph.js';
import { FunctionUses, type Passed } from '../calls/function-uses.js';
import { findThrowing } from '../calls/throwing.js';
import { FrameTable } from './frames.js';
import { keptNames } from '../graph/kept-names.js';
import { expand } from './steps.js';
import { Stores } from './stores.js';
import { asksForThrown } from './step-thrown.js';
import type { Deidentifiers } from '../models/deidentifiers.js';
import { type IndexedRow, isSafeguard, type ModelIndex } from '../models/model-index.js';
import { type ArgumentPlace, type Frame, ontoStart, type Origin, startState, type State } from './state.js';

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
  /** From more callers it can't be told what a value is. */
  readonly maxCallers: number;
  /** What the type of the value at a state says: `none` is decisive, `phi` says where a walk may end. */
  typeSays(state: State): TypeSays;
  push(from: State, next: Next): void;
  end(origin: Omit<Origin, 'state'>, state: State): void;
}

/** `none`: surely no PHI, or a reference. `phi`: PHI by its type. */
export type TypeSays = 'none' | 'phi' | undefined;

/** Steps that are left for a file. */
export interface Budget {
  left: number;
}

const VALUE_STATES = 400;
const MAX_CALLERS_OF_VALUE = 8;
/** Functions that are given to a parameter are told apart, of however many callers. */
const MAX_CALLERS_OF_CALLEE = 60;
/** More than a project has: nodes times frames stays a safe integer. */
const MAX_FRAMES = 2 ** 24;
/** Calls that are being resolved because of each other: a callee that is the result of a call of a result … */
const MAX_OPEN_CALLS = 60;
const NO_TARGETS: CallTargets = { functions: [], binds: [], classes: [], places: [], parameters: [] };

/** Origins that evidence can say something about, or that lead on. */
const TELLING: ReadonlySet<Origin['kind']> = new Set(['parameter', 'typed', 'external', 'module', 'model', 'cut', 'entry']);

/** Answers `origins(node, path)`: where a value can come from, by which steps, past which safeguards. */
export class Solver {
  private readonly targets = new Map<CallFacts, CallTargets>();
  private readonly inProgress = new Set<CallFacts>();
  private readonly values = new Map<string, readonly Origin[]>();
  /** Questions that wait for an answer: one that is asked again inside of itself has none. */
  private readonly asked = new Set<string>();
  /** Steps that were made for all answers so far: what the work is counted by. */
  work = 0;
  /** How often a question met itself: an answer that this happened to is not kept. */
  private reentries = 0;
  readonly stores = new Stores(this);
  private readonly frames = new FrameTable();
  private readonly contents = new Map<string, readonly Origin[]>();
  private readonly budgets = new Map<FileFacts, Budget>();
  private graph?: CallGraph;
  private isBuilding = false;
  private throwing?: ReadonlySet<FunctionFacts>;
  /** What rows say about calls, and about calling their results; see `call-models.ts`. */
  readonly returned = new Map<CallFacts, SummaryRow['flows']>();
  private readonly answered = new Map<CallFacts | undefined, boolean>();
  readonly rows = new Map<CallFacts | undefined, readonly IndexedRow[]>();
  private readonly uses: FunctionUses;
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
    /** True for a request whose answer is a model's. */
    private readonly asksModel: (solver: Solver, at: CallRef) => boolean = () => false,
  ) {
    this.uses = new FunctionUses(project);
    let base = 0;
    for (const file of project.all) {
      this.bases.set(file, base);
      base += file.nodes.length + 1;
    }
  }

  /** What the value at `node`, seen through `path`, is: memoised. */
  origins(file: FileFacts, node: number, path: readonly string[], stack?: Frame): readonly Origin[] {
    this.buildGraph();
    const key = `${this.placeOf(file, node, stack)}:${path.join('.')}`;
    const known = this.values.get(key);
    if (known) return known;
    if (this.asked.has(key)) {
      this.reentries++;
      return [];
    }
    const before = this.reentries;
    const found = this.guarded(this.asked, key, () =>
      this.walk(startState(file, node, path, stack), 'value', VALUE_STATES, MAX_CALLERS_OF_VALUE),
    );
    if (this.reentries === before) this.values.set(key, found);
    return found;
  }

  /**
   * What a value holds, as far as it is known without leaving the function by its parameters: these end in `entry`. Counts
   * its steps in the budget, if one is given.
   */
  contentOrigins(start: State, budget?: Budget): readonly Origin[] {
    this.buildGraph();
    if (!start.leftBy || isOnThis(start.leftBy)) return this.walkContent(start, budget);
    // What an argument holds is the same for whoever asks, unless it is known whose method was left.
    const { file, node, path } = start;
    const key = `${this.placeOf(file, node, undefined)}:${path.join('.')}`;
    const origins = memoize(this.contents, key, () =>
      this.walkContent(startState(file, node, path), budget).filter(({ kind }) => TELLING.has(kind)),
    );
    return origins.map((origin) => ({ ...origin, state: ontoStart(origin.state, start) }));
  }

  private walkContent(start: State, budget: Budget = { left: Infinity }): readonly Origin[] {
    const bound = Math.min(this.limits.statesPerQuery, budget.left);
    const before = this.work;
    const found = this.walk(start, 'content', bound, Infinity);
    budget.left -= this.work - before;
    return found;
  }

  /** The steps that are left for walks that begin in a file: no file takes more than its share. */
  budgetOf(file: FileFacts): Budget {
    return memoize(this.budgets, file, () => ({
      left: Math.max(this.limits.statesPerQuery * 10, file.nodes.length * this.limits.statesPerNode),
    }));
  }

  /** Origins of what a call calls. Not kept: the targets that are made of them are. */
  calleeOrigins(file: FileFacts, callee: number): readonly Origin[] {
    return this.walk(startState(file, callee, []), 'value', VALUE_STATES, MAX_CALLERS_OF_CALLEE);
  }

  private walk(start: State, question: Question, bound: number, maxCallers: number): readonly Origin[] {
    const found: Origin[] = [];
    const queue: State[] = [];
    const seen = new Set<string | number>();
    const walk: Walk & { pushed: number } = {
      pushed: 0,
      solver: this,
      question,
      maxCallers,
      typeSays: (state) => (question === 'content' ? toSays(this.names, this.categoryAt(state)) : undefined),
      push: (from, next) => {
        walk.pushed += 1;
        this.enqueue(queue, seen, from, next, question);
      },
      end: (origin, state) => void found.push({ ...(isOfThrown(origin, state) ? { kind: 'error' } : origin), state }),
    };
    this.add(queue, seen, start);
    let done = 0;
    for (let state = queue[0]; state; state = queue[++done]) {
      if (done >= bound) {
        found.push({
          kind: 'cut',
          state,
          bound: bound < this.limits.statesPerQuery && question === 'content' ? 'statesPerNode' : 'statesPerQuery',
        });
        break;
      }
      expand(walk, state);
    }
    this.work += done;
    const last = queue.at(-1);
    // A way that only leads back to itself is not known to be clean.
    if (found.length === 0 && last && question === 'content' && queue.length > 1 && queue.length <= walk.pushed)
      found.push({ kind: 'external', state: last });
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
  private keyOf({ file, node, path, stack, safeguard, witness }: State): string | number {
    const place = this.placeOf(file, node, stack);
    if (path.length === 0 && safeguard === undefined && witness === undefined) return place;
    return `${place}:${safeguard ?? ''}:${witness ?? ''}:${path.join('.')}`;
  }

  private placeOf(file: FileFacts, node: number, stack: Frame | undefined): number {
    return ((this.bases.get(file) ?? 0) + node) * MAX_FRAMES + (stack ? stack.id : 0);
  }

  /** The frame of a call; see `FrameTable`. */
  frame(outer: Frame | undefined, at: CallRef, callee: FunctionRef, argument?: ArgumentPlace): Frame {
    return this.frames.frame(outer, at, callee, argument);
  }

  /** Calls of the function that a call returned at `key`, by the names under which its own file keeps it. */
  callsOfResult(at: CallRef, key: string): readonly CallRef[] {
    const result = at.file.calls[at.call]?.node ?? -1;
    const names = keptNames(at.file).get(`${result}.${key}`) ?? [];
    return this.project
      .callsNamed(isIndex(key) ? names : [key, ...names])
      .filter((ref) => this.targetsOf(ref).places.some(({ madeBy: [maker] }) => maker?.call === at.call && maker.file === at.file));
  }

  /** True for a request that a model answers; memoised. */
  isAnswered(at: CallRef): boolean {
    return memoize(this.answered, at.file.calls[at.call], () => this.asksModel(this, at));
  }

  /** The calls of a function; none while the call graph is being built. */
  callersOf(callee: FunctionRef, facts: FunctionFacts): readonly Caller[] {
    this.buildGraph();
    return this.graph?.callersOf(callee, facts) ?? [];
  }

  /** Files that a mistake of ours kept from being linked, with what was thrown. */
  get failures(): ReadonlyMap<FileFacts, unknown> {
    this.buildGraph();
    return this.graph?.failures ?? new Map<FileFacts, unknown>();
  }

  /** The calls of what a parameter holds, wherever it was put by then. */
  callsOfHeld(file: FileFacts, parameter: number): readonly CallRef[] {
    return this.graph?.callsOfHeld(file, parameter) ?? [];
  }

  private buildGraph(): void {
    if (this.graph || this.isBuilding) return;
    this.isBuilding = true;
    const graph = new CallGraph(
      this,
      (ref) => this.targetsOf(ref),
      () => this.forget(graph),
    );
    graph.build(this.project.all);
    this.forget(graph);
  }

  /** What was found out with less known than now is asked again. */
  private forget(graph: CallGraph): void {
    this.graph = graph;
    for (const memory of [this.values, this.stores, this.returned, this.rows]) memory.clear();
    for (const [call, { parameters, functions, classes, places }] of this.targets)
      if (parameters.length > 0 || functions.length + classes.length + places.length === 0) this.targets.delete(call);
  }

  /** The calls that a function is handed to. */
  usesOf({ file }: FunctionRef, facts: FunctionFacts): readonly Passed[] {
    return this.uses.of(file, facts.node);
  }

  /** True for a function that may throw something with content. */
  mayThrow(facts: FunctionFacts): boolean {
    this.throwing ??= findThrowing(this);
    return this.throwing.has(facts);
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
    this.buildGraph();
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

/** An error that is not known holds nothing that is. */
function isOfThrown({ kind }: Pick<Origin, 'kind'>, state: State): boolean {
  return asksForThrown(state) && kind !== 'entry' && kind !== 'cut';
}

function toSays(names: Lexicon, category: string | undefined): TypeSays {
  if (category === undefined) return undefined;
  return names.isPhi(category) ? 'phi' : 'none';
}

/** True for a call of a method of the same object. */
function isOnThis({ file, call }: CallRef): boolean {
  const { receiver, callee } = file.calls[call] ?? {};
  return ['this', 'super'].includes(file.nodes[receiver ?? callee ?? -1]?.kind ?? '');
}
