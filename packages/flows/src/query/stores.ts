import { memoize } from '@phitrace/core';
import type { FileFacts, HeapStore } from '../graph/graph.js';
import type { KeptAnswers } from './kept-answers.js';
import type { Solver } from './query.js';

/** What is written into objects through other names than the variable that they were made in. */
export class Stores {
  private readonly byObject = new Map<FileFacts, Map<number, HeapStore[]>>();
  private readonly filled = new Map<FileFacts, Set<number>>();

  constructor(
    private readonly solver: Solver,
    private readonly answers: KeptAnswers,
  ) {}

  /** Writes of a file into the object that was made at `node`. */
  into(file: FileFacts, node: number): readonly HeapStore[] {
    return this.answers.getFilled(this.byObject, file, new Map<number, HeapStore[]>(), (found) => this.find(file, found)).get(node) ?? [];
  }

  /** True when a call of the same file writes into the object that was made at `node`. */
  isFilled(file: FileFacts, node: number): boolean {
    return this.answers.getFilled(this.filled, file, new Set<number>(), (found) => this.findFilled(file, found)).has(node);
  }

  /** What was found out with less known than now is asked again. */
  forget(file: FileFacts, isStale: (answer: object) => boolean): void {
    for (const memory of [this.byObject, this.filled] as readonly Map<FileFacts, object>[]) {
      const answer = memory.get(file);
      if (answer && isStale(answer)) memory.delete(file);
    }
  }

  /** Objects may hold each other. What was written into a member that the object doesn't begin with stands there, not at others of its members. */
  private find(file: FileFacts, found: Map<number, HeapStore[]>): void {
    for (const store of [...file.stores.values()].flat()) {
      const objects = this.solver.origins(file, store.object, []).filter(({ state }) => state.file === file);
      for (const { state } of objects) memoize(found, state.node, () => []).push({ ...store, keys: [...state.path, ...store.keys] });
    }
  }

  private findFilled(file: FileFacts, found: Set<number>): void {
    const { mutators } = this.solver.models;
    const receivers = file.calls.flatMap(({ member, receiver }) => (mutators.has(member) ? (receiver ?? []) : []));
    for (const receiver of new Set(receivers))
      for (const { state } of this.solver.origins(file, receiver, [])) if (state.file === file) found.add(state.node);
  }
}
