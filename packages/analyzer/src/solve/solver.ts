import type { Configuration } from '@phitrace/core';
import type { FileFacts } from '../facts/graph.js';
import type { CallRef, Project } from '../link/project.js';
import { type CallTargets, resolveCall } from './callee.js';
import { expand } from './expand.js';
import type { ModelIndex } from './models.js';
import type { Frame, Origin, State } from './state.js';

type Limits = Configuration['limits'];

/** What a walk asks for: `content`: everything that the value holds, at any depth. `value`: what the value itself is. */
export type Question = 'content' | 'value';

/** What changes from one state to the next. */
export type Next = Partial<Pick<State, 'file' | 'node' | 'path' | 'leftBy' | 'safeguard' | 'derived'>> & { stack?: Frame | undefined };

/** Receives the states and origins that an expansion finds. */
export interface Walk {
  readonly solver: Solver;
  readonly question: Question;
  push(from: State, next: Next): void;
  end(origin: Omit<Origin, 'state'>, state: State): void;
}

const VALUE_STATES = 400;

/** Answers `origins(node, path)`: where a value can come from, by which steps, past which safeguards. */
export class Solver {
  private readonly targets = new Map<string, CallTargets>();
  private readonly inProgress = new Set<string>();

  constructor(
    readonly project: Project,
    readonly models: ModelIndex,
    readonly limits: Limits,
    /** Names of the project's functions whose results no longer identify anyone. */
    readonly deidentifiers: ReadonlySet<string>,
  ) {}

  /** Origins of the value at `node`, seen through `path`. */
  origins(file: FileFacts, node: number, path: readonly string[], question: Question, stack?: Frame): Origin[] {
    const found: Origin[] = [];
    const queue: State[] = [];
    const seen = new Set<string>();
    const bound = question === 'value' ? VALUE_STATES : this.limits.statesPerQuery;
    const walk: Walk = {
      solver: this,
      question,
      push: (from, next) => this.enqueue(queue, seen, from, next),
      end: (origin, state) => void found.push({ ...origin, state }),
    };
    this.enqueue(queue, seen, undefined, { file, node, path, stack });
    for (let i = 0; i < queue.length; i++) {
      const state = queue[i];
      if (!state) break;
      if (i >= bound) {
        found.push({ kind: 'cut', state, bound: 'statesPerQuery' });
        break;
      }
      expand(walk, state);
    }
    return found;
  }

  private enqueue(queue: State[], seen: Set<string>, from: State | undefined, next: Next): void {
    const path = next.path ?? from?.path ?? [];
    const file = next.file ?? from?.file;
    if (!file) return;
    const stack = 'stack' in next ? next.stack : from?.stack;
    const state: State = {
      file, node: next.node ?? from?.node ?? 0, path: path.length > this.limits.pathLength ? path.slice(0, this.limits.pathLength) : path, length: (from?.length ?? -1) + 1,
      ...(stack && { stack }), ...(from && { parent: from }), ...(next.leftBy && { leftBy: next.leftBy }), ...(next.safeguard && { safeguard: next.safeguard }), ...(next.derived && { derived: true }),
    };
    const key = `${file.path}:${state.node}:${state.path.join('.')}:${stack?.key ?? ''}:${next.safeguard ?? ''}`;
    if (seen.has(key)) return;
    seen.add(key);
    queue.push(state);
  }

  /** What a call calls; memoised. A call that is asked for while it is being resolved has no targets. */
  targetsOf(ref: CallRef): CallTargets {
    const key = `${ref.file.path}:${ref.call}`;
    const known = this.targets.get(key);
    if (known) return known;
    if (this.inProgress.has(key)) return { functions: [], classes: [], places: [], parameters: [] };
    this.inProgress.add(key);
    const targets = resolveCall(this, ref);
    this.inProgress.delete(key);
    this.targets.set(key, targets);
    return targets;
  }
}
