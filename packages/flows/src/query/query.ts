import type { Configuration, LimitName, SummaryRow, Transfer } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import type { CalleeStart } from '../calls/callee-start.js';
import type { CallTargets, ClassRef, MakerCall } from '../calls/targets.js';
import type { CallFacts, FileFacts, FunctionFacts, HeapStore } from '../graph/graph.js';
import type { CallRef, FunctionRef, LinkedProject } from '../graph/program.js';
import type { DeclaredSafeguards } from '../models/declared-safeguards.js';
import type { IndexedRow, ModelIndex } from '../models/model-index.js';
import type { Contents } from './contents.js';
import type { ArgumentPlace, Caller, Frame, Origin, State } from './state.js';
import type { Move, Step } from './steps/step.js';

/** A place where a function is handed to a call instead of being called. */
export interface Passed extends ArgumentPlace {
  readonly at: CallRef;
}

/** A write, and the file that makes it. */
export interface Store extends HeapStore {
  readonly file: FileFacts;
}

/** Steps that are left for a file. */
export interface Budget {
  left: number;
}

/** What can be asked about linked files: what a value is, what it holds, what a call calls. */
export interface Solver {
  readonly project: LinkedProject;
  readonly models: ModelIndex;
  readonly limits: Configuration['limits'];
  readonly declared: DeclaredSafeguards;
  readonly names: Lexicon;
  /** Steps that were made for all answers so far: what the work is counted by. */
  readonly work: number;
  /** Files that a mistake of ours kept from being linked, with what was thrown. */
  readonly failures: ReadonlyMap<FileFacts, unknown>;
  /** How many values of these files the bound `statesPerValue` left untold: what they are, or what a call of them calls. */
  untoldValues(paths: ReadonlySet<string>): number;

  /** Counts that a limit left out something that calls would be resolved by. */
  readonly meet: (limit: LimitName) => void;
  /** How often that happened so far, by the limit. */
  readonly metLimits: Readonly<Partial<Record<LimitName, number>>>;

  /** What the value at `node`, seen through `path`, is; memoised. */
  origins(file: FileFacts, node: number, path: readonly string[], stack?: Frame): readonly Origin[];
  /** The same, without leaving the function: what comes in a parameter ends in `parameter`. Not kept. */
  originsWithin(start: Argument): readonly Origin[];
  /**
   * What a value holds, as far as it is known without leaving the function by its parameters: these end in `entry`. Counts
   * its steps in the budget, if one is given.
   */
  contentsAt(start: State, budget?: Budget): Contents;
  /** The same, with the ways to the start. */
  contentOrigins(start: State, budget?: Budget): readonly Origin[];
  /** The steps that are left for walks that begin in a file: no file takes more than its share. */
  budgetOf(file: FileFacts): Budget;
  /** Origins of what a call calls. Not kept: the targets that are made of them are. */
  calleeOrigins(file: FileFacts, start: CalleeStart): readonly Origin[];
  /** What a call calls; memoised. A call that is asked for while it is being resolved has no targets. */
  targetsOf(ref: CallRef): CallTargets;
  /** The steps that lead out of a function which was made elsewhere and handed to a call; none while that is being asked. */
  unlessAsked(passed: Passed, steps: () => Step[]): Step[];
  /** The calls of a function; none while the call graph is being built. `isLost` tells of how many it makes no difference if there are more. */
  callersOf(callee: FunctionRef, facts: FunctionFacts, isLost?: (callers: number) => boolean): readonly Caller[];
  /** The calls of what a parameter holds, wherever it was put by then. */
  callsOfHeld(file: FileFacts, parameter: number): readonly CallRef[];
  /** Calls of the function that a call returned at `key`, by the names under which its own file keeps it. */
  callsOfResult(at: CallRef, key: string): readonly CallRef[];
  /** The calls that what stands at an index of a call's result is handed to. */
  usesOfResult(at: CallRef, index: string): readonly Passed[];
  /** The calls that a function is handed to. */
  usesOf(callee: FunctionRef, facts: FunctionFacts): readonly Passed[];
  /** The rows about the places that a call may call; memoised. */
  rowsOf(at: CallRef): readonly IndexedRow[];
  /** The flows that say what calling the result of a call gives, or a function in it; memoised. */
  flowsOfReturned(at: CallRef, call: CallFacts): SummaryRow['flows'];
  /** The frame of a call; see `FrameTable`. */
  frame(outer: Frame | undefined, at: CallRef, callee: FunctionRef, argument?: ArgumentPlace): Frame;
  /** Writes into the object that was made at `node` of a file, through other names than the variable that it was made in. */
  storesInto(file: FileFacts, node: number): readonly Store[];
  /** True when a call of the same file writes into the object that was made at `node`. */
  isFilled(file: FileFacts, node: number): boolean;
  /** True for a function that may throw something with content. */
  mayThrow(facts: FunctionFacts): boolean;
  /** True for a call whose result no longer identifies anyone. */
  isSafeguard(ref: CallRef): boolean;
  /** The safeguard that a call gives because the project declares its function, wherever its body is. */
  declaredSafeguardOf(ref: CallRef, facts: CallFacts): string | undefined;
  /** True for a request that a model answers. */
  isAnswered(at: CallRef): boolean;
}

/** `none`: surely no PHI, or a reference. `phi`: PHI by its type. */
export type TypeSays = 'none' | 'phi' | undefined;

/**
 * A question that a walk asks of every state on its way. There are two: what a value is (`value.ts`), and what it holds at any
 * depth (`content.ts`). The steps that both make are in the files `step-….ts`; where the answers differ they ask the query.
 */
export interface Query {
  readonly solver: Solver;
  /** One step backward from a state, by the kind of its node. */
  steps(query: Query, state: State): Step[];
  /** What the type of the value at a state says. */
  typeSays(state: State): TypeSays;
  /** The state, which now knows what its type says that the value is. */
  witnessed(state: Move): State;
  /** Where a way comes from that only leads back to itself. */
  ofCircle(last: State): Origin[];
  /** What is left to look for behind a flow of a row that leads to `keys`; undefined when nothing asked for comes that way. */
  behind(path: readonly string[], keys: readonly string[], step: Transfer): readonly string[] | undefined;
  /** Where to look for something in an object that a call changed; undefined where it may be any element that the call put into it. */
  ofPut(path: readonly string[], put: PutByCall): { node: number; path: readonly string[] | undefined } | undefined;
  /** What is left to look for in an object of which the property at `keys` was written later. */
  besides(path: readonly string[], keys: readonly string[]): readonly string[] | undefined;
  /** Where the walk leaves a function that it did not enter, by these calls of it. */
  outOf(state: State, callers: readonly Caller[], argumentsAt: (at: Caller) => readonly Argument[]): Step[];
  /** True where so many callers are too many to tell what a value is, or none is needed to tell it. */
  isLost(callers: number, state: State): boolean;
  /** The safeguard that a function is, when it is handed on by its name. */
  safeguardOf(ref: FunctionRef, facts: FunctionFacts): string | undefined;
  /** Where the whole of an instance of these classes comes from: the class and those above it. */
  ofInstance(state: State, lineage: readonly ClassRef[], stackOf: (owner: ClassRef) => Frame | undefined): Step[];
  /** Where the callback of a call whose row is silent gets its values: from the call that made the called function. */
  ofMakers(state: State, makers: readonly MakerCall[]): Step[];
}

/** The object that stands at keys of another one, as a call left it. */
export interface PutByCall {
  readonly node: number;
  readonly keys: readonly string[];
}

/** A value that a call gives, and the path to ask for below it. */
export interface Argument {
  readonly file: FileFacts;
  readonly node: number;
  readonly path: readonly string[];
}
