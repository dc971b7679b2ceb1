import { memoize } from '@phitrace/core';
import type { CallFacts, FileFacts, FunctionFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import type { Caller } from '../query/state.js';
import type { CallTargets } from './targets.js';
import { constructorOf } from './classes.js';

/**
 * The call graph, from a function to the calls of it. Every call is resolved once by what its callee is, under whatever name;
 * a call whose callee is a parameter is resolved again, when it is known who calls the function that has it.
 */
export class CallGraph {
  private readonly changes = new Map<FunctionFacts, number>();
  /** By the call. */
  private readonly callers = new Map<FunctionFacts, Map<CallFacts | undefined, Caller>>();
  /** These as they are asked for, as long as there are no more. */
  private readonly lists = new Map<FunctionFacts, readonly Caller[]>();
  private readonly held = new Map<FileFacts, Map<number, CallRef[]>>();
  private readonly tests = new WeakMap<FileFacts, boolean>();
  private readonly resolved = new Set<FileFacts>();
  private keys?: ReadonlySet<string>;
  private size = 0;
  /** Changes so far, by which rounds are told apart. */
  private count = 0;
  /** Files with a call that could not be resolved, and what was thrown. */
  readonly failures = new Map<FileFacts, unknown>();

  /**
   * @param resolve what a call calls, as far as the graph is known
   * @param forget called when more is known of files than before, also before their calls are asked again; with the functions of which more calls are known
   */
  constructor(
    private readonly solver: Solver,
    private readonly resolve: (ref: CallRef) => CallTargets,
    private readonly forget: (files: readonly FileFacts[], isChanged: (facts: FunctionFacts) => boolean) => void,
  ) {}

  /** Resolves the calls of the program. Those of tests call nobody but tests: they wait until somebody asks who calls one. */
  build(): void {
    const { all } = this.solver.project;
    this.resolveAll(all.filter((file) => !this.isTest(file)));
  }

  private resolveAll(files: readonly FileFacts[]): void {
    for (const file of files) this.resolved.add(file);
    let open = files.flatMap((file) => file.calls.map((_, call): CallRef => ({ file, call })));
    let isNew = true;
    let since = 0;
    const isChanged = (facts: FunctionFacts) => (this.changes.get(facts) ?? 0) > since;
    // A function that a parameter holds may be given on as one.
    for (let round = 0; isNew && open.length > 0; round++) {
      if (round > 0) this.forget(files, isChanged);
      if (round >= this.solver.limits.callRounds) return this.solver.meet('callRounds');
      const before = this.size;
      since = this.count;
      open = open.filter((ref) => this.add(ref) && mayCallHeld(ref, this.keysOfFunctions()));
      isNew = round === 0 || this.size > before;
    }
    this.forget(files, isChanged);
  }

  /** Resolves the calls of the tests that may call what a test file has: its own, and those of tests that import it. */
  private resolveTests(file: FileFacts): void {
    if (this.resolved.has(file) || !this.isTest(file)) return;
    const tests = this.solver.project.importersOf(file).filter((each) => this.isTest(each) && !this.resolved.has(each));
    this.resolveAll(tests);
  }

  private keysOfFunctions(): ReadonlySet<string> {
    return (this.keys ??= new Set(this.solver.project.all.flatMap(keysOfFunctions)));
  }

  /** The calls of a function. Tests call nobody but tests. */
  callersOf(callee: FunctionRef, facts: FunctionFacts): readonly Caller[] {
    this.resolveTests(callee.file);
    return memoize(this.lists, facts, () => this.listCallers(callee.file, facts));
  }

  private listCallers(home: FileFacts, facts: FunctionFacts): readonly Caller[] {
    const callers = [...(this.callers.get(facts)?.values() ?? [])];
    return this.isTest(home) ? callers : callers.filter(({ file }) => !this.isTest(file));
  }

  private isTest(file: FileFacts): boolean {
    return memoize(this.tests, file, () => this.solver.models.isTestPath(file.path));
  }

  /** The calls of what a parameter holds, wherever it was put by then. */
  callsOfHeld(file: FileFacts, parameter: number): readonly CallRef[] {
    this.resolveTests(file);
    return this.held.get(file)?.get(parameter) ?? [];
  }

  /** True for a call that may have more targets, once more is known of its callers. */
  private add(ref: CallRef): boolean {
    const targets = this.tryResolve(ref);
    if (!targets) return false;
    const { functions, binds, classes, parameters, places } = targets;
    for (const { file, node } of parameters) this.addHeld(file, node, ref);
    for (const { file, id, held, bound } of functions) this.addCaller(file.functions[id], { held, bound, ...ref });
    for (const { file, id } of binds) this.addCaller(file.functions[id], { held: false, bound: 0, ...ref });
    for (const made of classes) {
      const callee = constructorOf(this.solver, made);
      if (callee) this.addCaller(callee.file.functions[callee.id], { held: false, bound: 0, ...ref });
    }
    return parameters.length > 0 || functions.length + classes.length + places.length === 0;
  }

  private addHeld(file: FileFacts, parameter: number, ref: CallRef): void {
    const ofFile = memoize(this.held, file, () => new Map<number, CallRef[]>());
    const calls = memoize(ofFile, parameter, () => []);
    if (calls.includes(ref)) return;
    calls.push(ref);
    this.change(file.functions[file.nodes[parameter]?.ref ?? -1]);
  }

  /** A mistake of ours costs the call, and is kept. */
  private tryResolve(ref: CallRef): CallTargets | undefined {
    try {
      return this.resolve(ref);
    } catch (error) {
      this.failures.set(ref.file, error);
      return undefined;
    }
  }

  private addCaller(callee: FunctionFacts | undefined, caller: Caller): void {
    if (!callee) return;
    const known = memoize(this.callers, callee, () => new Map<CallFacts | undefined, Caller>());
    const key = caller.file.calls[caller.call];
    const before = known.get(key);
    if (!before) this.size += 1;
    if (before && caller.bound >= before.bound) return;
    known.set(key, before ? { ...before, bound: caller.bound } : caller);
    this.lists.delete(callee);
    this.change(callee);
  }

  /** More calls of a function are known than before. */
  private change(facts: FunctionFacts | undefined): void {
    this.count += 1;
    if (facts) this.changes.set(facts, this.count);
  }
}

/** True for a call of a value, or of a member under whose name the project keeps functions. */
function mayCallHeld({ file, call }: CallRef, keys: ReadonlySet<string>): boolean {
  const { receiver, member = '' } = file.calls[call] ?? {};
  return receiver === undefined || member === '*' || member === 'call' || member === 'apply' || keys.has(member);
}

/** Names of members of objects and classes that may hold a function. */
function keysOfFunctions({ nodes, classes }: FileFacts): string[] {
  const written = nodes.flatMap(({ kind, edges }) => (kind === 'object' || kind === 'store' ? edges : []));
  const held = written.filter(({ label, from }) => label === 'write' && nodes[from]?.kind !== 'literal' && nodes[from]?.kind !== 'derive');
  return [...held.flatMap(({ keys = [] }) => keys.at(-1) ?? []), ...classes.flatMap(({ members }) => [...members.keys()])];
}
