import type { Faults, Framework } from '@phitrace/core';
import type { Decorator, FileFacts, Span } from '../../graph/graph.js';
import type { FunctionRef } from '../../graph/program.js';
import type { Solver } from '../../query/query.js';

/** What routes are looked for in. */
export interface RouteQuestion {
  readonly solver: Solver;
  readonly files: readonly FileFacts[];
  readonly frameworks: readonly Framework[];
  readonly faults: Faults;
}

/** A value in a chain: a function that runs before others, or what makes one. */
export interface Guard {
  readonly file: FileFacts;
  readonly node: number;
}

/** Functions that answer requests, and what runs before them. */
export interface Route {
  readonly file: FileFacts;
  readonly span: Span;
  readonly framework: Framework;
  /** `GET /patients/:id`, as far as it is written. */
  readonly name: string;
  readonly handlers: readonly FunctionRef[];
  readonly guards: readonly Guard[];
  /** Names on the way to the handler: what wraps it, what its chain is made of. */
  readonly names: readonly string[];
  /** Those of the names whose bodies nobody has read. */
  readonly unread: readonly string[];
  readonly decorators: readonly Decorator[];
  /** What calls that the handlers were handed to made of them. */
  readonly wrappers: readonly FunctionRef[];
  /** Set where something outside of the code asks who somebody is before it. */
  readonly isGuarded?: true;
  /** Files that run before it. */
  readonly before: readonly FileFacts[];
}
