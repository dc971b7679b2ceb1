import { type Configuration, isIndex, type LimitName, memoize, type ParsedPosition, parsePosition, type SummaryRow } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import type { CallFacts, FileFacts, FunctionFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef, LinkedProject } from '../graph/program.js';
import { flowsOf } from '../calls/call-models.js';
import { type CalleeStart, calleeStart } from '../calls/callee-start.js';
import { resolveCallee } from '../calls/callees.js';
import { CallGraph } from '../calls/call-graph.js';
import { FunctionUses } from '../calls/function-uses.js';
import { tellsSelf } from '../calls/receiver-classes.js';
import type { CallTargets } from '../calls/targets.js';
import { findThrowing } from '../calls/throwing.js';
import { FrameTable } from './frames.js';
import { keptNames } from '../graph/kept-names.js';
import { Circles } from './circles.js';
import { contentQuery } from './content.js';
import { Dependencies } from './dependencies.js';
import { FileMemory } from './file-memory.js';
import { KeptAnswers } from './kept-answers.js';
import { OpenQuestions } from './open-questions.js';
import { type Contents, type GivenValue, waysOnto } from './contents.js';
import type { Argument, Budget, Passed, Query, Solver, Store } from './query.js';
import { StateKeys, type ValueKey } from './state-keys.js';
import { argumentsOfCaller } from './steps/step-parameter.js';
import { Stores } from './stores.js';
import { valueQuery } from './value.js';
import { type Bound, walk } from './walk.js';
import type { DeclaredSafeguards } from '../models/declared-safeguards.js';
import { type IndexedRow, isSafeguard, type ModelIndex } from '../models/model-index.js';
import { type ArgumentPlace, type Caller, type Frame, type Origin, startState, type State } from './state.js';
import type { Step } from './steps/step.js';

const NO_TARGETS: CallTargets = { functions: [], binds: [], classes: [], places: [], parameters: [] };

/** Origins that evidence can say something about, or that lead on. */
const TELLING: ReadonlySet<Origin['kind']> = new Set(['parameter', 'typed', 'external', 'module', 'model', 'cut', 'entry']);

/** Answers by walks that are made when they are asked for, and kept. */
export class DemandSolver implements Solver {
  private readonly answered = new Map<CallFacts | undefined, boolean>();
  /** What the calls of a file call, by their index. */
  private readonly targets = new Map<FileFacts, (CallTargets | undefined)[]>();
  private readonly needs = new Dependencies();
  private readonly circles = new Circles();
  private readonly inProgress = new OpenQuestions<ValueKey>(this.needs, this.circles);
  /** Arguments that are being looked into for the functions which other calls made. */
  private readonly lookedInto = new OpenQuestions<string>(this.needs, this.circles);
  private readonly asked = new OpenQuestions<ValueKey>(this.needs, this.circles);
  private readonly answers = new KeptAnswers(this.needs, this.circles);
  /** Answers about values of a file. */
  private readonly memories = new Map<FileFacts, FileMemory>();
  /** Files of the values that could not be told, by their place. */
  private readonly untold = new Map<number, FileFacts>();
  private readonly met = new Map<LimitName, number>();
  /** Steps that were made for all answers so far: what the work is counted by. */
  work = 0;
  private readonly stores = new Stores(this, this.answers);
  private readonly frames = new FrameTable();
  /** States at which callers give values. */
  private readonly starts = new Map<ValueKey, State>();
  /** What these hold, and what is given to the parameters in which that ends. */
  private readonly contents = new Map<State, readonly Origin[]>();
  private readonly given = new Map<Origin, readonly GivenValue[]>();
  private readonly budgets = new Map<FileFacts, Budget>();
  private graph?: CallGraph;
  private isBuilding = false;
  private throwing?: ReadonlySet<FunctionFacts>;
  private readonly rows = new Map<CallTargets, readonly IndexedRow[]>();
  private readonly uses: FunctionUses;
  private readonly keys: StateKeys;
  private readonly value: Query;
  private readonly callee: Query;
  private readonly content: Query;
  private readonly within: Query;
  private readonly bound: Bound;

  constructor(
    readonly project: LinkedProject,
    readonly models: ModelIndex,
    readonly limits: Configuration['limits'],
    readonly declared: DeclaredSafeguards,
    readonly names: Lexicon,
    /** The category that the declared type gives the value at a state. */
    categoryAt: (state: State) => string | undefined,
    /** True for a method that its object has from the language, as the declared type of that says. */
    isOfLanguage: (state: State) => boolean = () => false,
    /** True for a request whose answer is a model's. */
    private readonly asksModel: (solver: Solver, at: CallRef) => boolean = () => false,
  ) {
    this.uses = new FunctionUses(project, limits, this.meet);
    this.keys = new StateKeys(project.all);
    this.value = valueQuery(this, limits.callersPerValue);
    this.callee = valueQuery(this, limits.callersPerCallee, isOfLanguage);
    this.content = contentQuery(this, categoryAt);
    this.within = valueQuery(this, -1);
    this.bound = { states: limits.statesPerValue, name: 'statesPerValue' };
  }

  /** What the value at `node`, seen through `path`, is: memoised. */
  origins(file: FileFacts, node: number, path: readonly string[], stack?: Frame): readonly Origin[] {
    this.buildGraph();
    const key = this.keys.valueOf({ file, node, path }, stack);
    const { values } = this.memoryOf(file);
    if (!values.has(key) && this.asked.meets(key)) return [];
    return this.answers.get(values, key, () =>
      this.asked.answer(key, () => this.walk(this.value, startState(file, node, path, stack), this.bound)),
    );
  }

  originsWithin({ file, node, path }: Argument): readonly Origin[] {
    this.buildGraph();
    return this.walk(this.within, startState(file, node, path), this.bound);
  }

  /**
   * What a value holds, as far as it is known without leaving the function by its parameters: these end in `entry`. Counts
   * its steps in the budget, if one is given.
   */
  contentsAt(start: State, budget?: Budget): Contents {
    this.buildGraph();
    const { original, leftBy } = start;
    // What an argument holds is the same for whoever asks, unless it tells what `this` is that a method of it was left.
    if (!original || !leftBy || tellsSelf(this, leftBy))
      return {
        origins: this.walkContent(start, budget),
        common: undefined,
        wayFrom: (end) => end,
        givenTo: (origin) => this.findGiven(origin),
      };
    const origins = memoize(this.contents, original, () => this.walkContent(original, budget).filter(({ kind }) => TELLING.has(kind)));
    return {
      origins,
      common: original,
      wayFrom: waysOnto(start),
      givenTo: (origin) => memoize(this.given, origin, () => this.findGiven(origin)),
    };
  }

  contentOrigins(start: State, budget?: Budget): readonly Origin[] {
    const { origins, wayFrom } = this.contentsAt(start, budget);
    return origins.map((origin) => ({ ...origin, state: wayFrom(origin.state) }));
  }

  private findGiven({ state, callers = [] }: Origin): GivenValue[] {
    return callers.flatMap((caller) => argumentsOfCaller(state, caller).map((argument) => ({ caller, start: this.startAt(argument) })));
  }

  /** The state that walks about a value begin at; the same one each time. */
  private startAt(argument: Argument): State {
    const { file, node, path } = argument;
    return memoize(this.starts, this.keys.valueOf(argument), () => startState(file, node, path));
  }

  private walkContent(start: State, budget: Budget = { left: Infinity }): readonly Origin[] {
    const states = Math.min(this.limits.statesPerQuery, budget.left);
    const before = this.work;
    const found = this.walk(this.content, start, {
      states,
      name: states < this.limits.statesPerQuery ? 'statesPerNode' : 'statesPerQuery',
    });
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
  calleeOrigins(file: FileFacts, { node, path }: CalleeStart): readonly Origin[] {
    return this.walk(this.callee, startState(file, node, path), this.bound);
  }

  private walk(query: Query, start: State, bound: Bound): readonly Origin[] {
    const { origins, work } = walk(query, this.keys, start, bound);
    this.work += work;
    if (origins.at(-1)?.bound === this.bound.name) this.untold.set(this.keys.placeOf(start.file, start.node, undefined), start.file);
    return origins;
  }

  readonly meet = (limit: LimitName): void => {
    this.met.set(limit, (this.met.get(limit) ?? 0) + 1);
  };

  get metLimits(): Readonly<Partial<Record<LimitName, number>>> {
    return Object.fromEntries(this.met);
  }

  untoldValues(paths: ReadonlySet<string>): number {
    return [...this.untold.values()].filter(({ path }) => paths.has(path)).length;
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

  /** The calls of a function; none while the call graph is being built. */
  callersOf(callee: FunctionRef, facts: FunctionFacts, isLost: (callers: number) => boolean = () => false): readonly Caller[] {
    this.buildGraph();
    const callers = this.graph?.callersOf(callee, facts) ?? [];
    if (callers.length === 0 || !isLost(callers.length)) this.needs.useCallers(facts);
    return callers;
  }

  /** Files that a mistake of ours kept from being linked, with what was thrown. */
  get failures(): ReadonlyMap<FileFacts, unknown> {
    this.buildGraph();
    return this.graph?.failures ?? new Map<FileFacts, unknown>();
  }

  /** The calls of what a parameter holds, wherever it was put by then. */
  callsOfHeld(file: FileFacts, parameter: number): readonly CallRef[] {
    this.needs.useCallers(file.functions[file.nodes[parameter]?.ref ?? -1]);
    return this.graph?.callsOfHeld(file, parameter) ?? [];
  }

  private buildGraph(): void {
    if (this.graph || this.isBuilding) return;
    this.isBuilding = true;
    const graph = new CallGraph(
      this,
      (ref) => this.targetsOf(ref),
      (files, isChanged) => {
        this.graph = graph;
        const isStale = this.needs.staleAnswers(isChanged);
        for (const file of files) this.forget(file, isStale);
      },
    );
    graph.build();
    this.needs.end();
  }

  /** What was found out about a file with less known than now is asked again. */
  private forget(file: FileFacts, isStale: (answer: object) => boolean): void {
    this.memoryOf(file).forget(isStale);
    this.stores.forget(file, isStale);
    const ofFile = this.targets.get(file) ?? [];
    for (const [call, answer = NO_TARGETS] of ofFile.entries()) if (mayHaveMore(answer) && isStale(answer)) ofFile[call] = undefined;
  }

  private memoryOf(file: FileFacts): FileMemory {
    return memoize(this.memories, file, () => new FileMemory());
  }

  usesOfResult({ file, call }: CallRef, index: string): readonly Passed[] {
    return this.uses.ofResult(file, file.calls[call]?.node ?? -1, index);
  }

  /** The calls that a function is handed to. */
  usesOf({ file }: FunctionRef, facts: FunctionFacts): readonly Passed[] {
    return this.uses.of(file, facts.node);
  }

  rowsOf(at: CallRef): readonly IndexedRow[] {
    const targets = this.targetsOf(at);
    if (targets.places.length === 0) return [];
    return this.rows.get(targets) ?? memoize(this.rows, targets, () => targets.places.flatMap((place) => this.models.at(place)));
  }

  flowsOfReturned(at: CallRef, call: CallFacts): SummaryRow['flows'] {
    const { returned } = this.memoryOf(at.file);
    return this.answers.get(returned, call, () => flowsOf(this, at).filter(({ to }) => isOfReturned(parsePosition(to))));
  }

  storesInto(file: FileFacts, node: number): readonly Store[] {
    return this.stores.into(file, node);
  }

  isFilled(file: FileFacts, node: number): boolean {
    return this.stores.isFilled(file, node);
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
      this.declaredSafeguardOf(ref, facts) !== undefined ||
      places.some((place) => this.models.at(place).some(isSafeguard)) ||
      functions.some((target) => this.project.functionOf(target)?.tags.includes('deidentifies'))
    );
  }

  isAnswered(at: CallRef): boolean {
    return memoize(this.answered, at.file.calls[at.call], () => this.asksModel(this, at));
  }

  declaredSafeguardOf(ref: CallRef, { member }: CallFacts): string | undefined {
    const named = this.declared.ofName(member);
    if (named !== undefined) return named;
    const { places, functions } = this.targetsOf(ref);
    for (const place of places) {
      const found = this.declared.ofPlace(ref.file.path, place);
      if (found !== undefined) return found;
    }
    for (const target of functions) {
      const found = this.declared.ofFunction(target.file.path, this.project.functionOf(target)?.name ?? '');
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What a call calls; memoised. A call that is asked for while it is being resolved has no targets. */
  targetsOf(ref: CallRef): CallTargets {
    this.buildGraph();
    const facts = ref.file.calls[ref.call];
    if (!facts) return NO_TARGETS;
    const ofFile = memoize(this.targets, ref.file, () => new Array<CallTargets | undefined>(ref.file.calls.length));
    const known = ofFile[ref.call];
    if (known) return this.needs.useAnswer(known);
    const found = this.targetsAt(ref.file, facts.callee);
    if (found !== NO_TARGETS && !this.circles.isPartial(found)) ofFile[ref.call] = found;
    return found;
  }

  /** The targets of the calls that have a callee in common. */
  private targetsAt(file: FileFacts, callee: number): CallTargets {
    const start = calleeStart(file, callee, this.limits.pathLength);
    const key = this.keys.valueOf({ file, ...start });
    const { targets } = this.memoryOf(file);
    const isKnown = targets.has(key);
    if (!isKnown && (this.inProgress.meets(key) || this.isTooDeep())) return NO_TARGETS;
    return this.answers.get(targets, key, () => this.inProgress.answer(key, () => resolveCallee(this, file, start)));
  }

  unlessAsked({ at, index, keys }: Passed, steps: () => Step[]): Step[] {
    const call = at.file.calls[at.call]?.node ?? -1;
    const key = `${this.keys.placeOf(at.file, call, undefined)}:${index}:${keys.join('.')}`;
    return this.lookedInto.meets(key) ? [] : this.circles.answer(() => this.lookedInto.answer(key, steps));
  }

  /** True where so many calls wait for each other that no more are resolved for them. */
  private isTooDeep(): boolean {
    if (this.inProgress.size < this.limits.openCalls) return false;
    this.meet('openCalls');
    this.needs.cut();
    this.circles.cut();
    return true;
  }
}

/** True for a call whose targets depend on who calls the functions around it. */
function mayHaveMore({ parameters, functions, classes, places }: CallTargets): boolean {
  return parameters.length > 0 || functions.length + classes.length + places.length === 0;
}

function isOfReturned({ base, inner }: ParsedPosition): boolean {
  return base === 'return' && inner?.kind === 'return';
}
