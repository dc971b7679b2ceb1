import { memoize } from '@phitrace/core';
import type { FileFacts, HeapStore } from '../graph/graph.js';
import type { Solver } from './query.js';

/** What is written into objects through other names than the variable that they were made in. */
export class Stores {
  private readonly byObject = new Map<FileFacts, ReadonlyMap<number, readonly HeapStore[]>>();
  private readonly filled = new Map<FileFacts, ReadonlySet<number>>();

  constructor(private readonly solver: Solver) {}

  /** Writes of a file into the object that was made at `node`. */
  into(file: FileFacts, node: number): readonly HeapStore[] {
    const known = this.byObject.get(file);
    return (known ?? this.find(file)).get(node) ?? [];
  }

  /** True when a call of the same file writes into the object that was made at `node`. */
  isFilled(file: FileFacts, node: number): boolean {
    return memoize(this.filled, file, () => this.findFilled(file)).has(node);
  }

  /** What was found out with less known than now is asked again. */
  forget(file: FileFacts): void {
    this.byObject.delete(file);
    this.filled.delete(file);
  }

  /** The map is known while it is being filled: objects may hold each other. */
  private find(file: FileFacts): ReadonlyMap<number, readonly HeapStore[]> {
    const byObject = new Map<number, HeapStore[]>();
    this.byObject.set(file, byObject);
    for (const store of [...file.stores.values()].flat())
      for (const { state } of this.solver.origins(file, store.object, []))
        if (state.file === file) memoize(byObject, state.node, () => []).push(store);
    return byObject;
  }

  private findFilled(file: FileFacts): ReadonlySet<number> {
    const { mutators } = this.solver.models;
    const receivers = file.calls.flatMap(({ member, receiver }) => (mutators.has(member) ? (receiver ?? []) : []));
    const bases = [...new Set(receivers)].flatMap((receiver) => this.solver.origins(file, receiver, []));
    return new Set(bases.flatMap(({ state }) => (state.file === file ? [state.node] : [])));
  }
}
