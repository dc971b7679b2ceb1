import { memoize } from '@phitrace/core';
import type { FileFacts, HeapStore } from '../graph/graph.js';
import type { Dependencies, Needs } from './dependencies.js';
import type { Solver } from './query.js';

/** What is written into objects through other names than the variable that they were made in. */
export class Stores {
  private readonly byObject = new Map<FileFacts, ReadonlyMap<number, readonly HeapStore[]>>();
  private readonly open = new Map<FileFacts, Needs | undefined>();
  private readonly filled = new Map<FileFacts, ReadonlySet<number>>();

  constructor(
    private readonly solver: Solver,
    private readonly needs: Dependencies,
  ) {}

  /** Writes of a file into the object that was made at `node`. */
  into(file: FileFacts, node: number): readonly HeapStore[] {
    const known = this.byObject.get(file);
    if (this.open.has(file)) this.needs.use(this.open.get(file));
    return (known ? this.needs.useAnswer(known) : this.needs.track(() => this.find(file))).get(node) ?? [];
  }

  /** True when a call of the same file writes into the object that was made at `node`. */
  isFilled(file: FileFacts, node: number): boolean {
    return this.needs.useAnswer(memoize(this.filled, file, () => this.needs.track(() => this.findFilled(file)))).has(node);
  }

  /** What was found out with less known than now is asked again. */
  forget(file: FileFacts, isStale: (answer: object) => boolean): void {
    for (const memory of [this.byObject, this.filled]) {
      const answer = memory.get(file);
      if (answer && isStale(answer)) memory.delete(file);
    }
  }

  /** The map is known while it is being filled: objects may hold each other. */
  private find(file: FileFacts): ReadonlyMap<number, readonly HeapStore[]> {
    const byObject = new Map<number, HeapStore[]>();
    this.byObject.set(file, byObject);
    this.open.set(file, this.needs.open);
    try {
      for (const store of [...file.stores.values()].flat()) {
        const objects = this.solver.origins(file, store.object, []).filter(({ state }) => state.file === file);
        for (const { state } of objects) memoize(byObject, state.node, () => []).push(store);
      }
    } finally {
      this.open.delete(file);
    }
    return byObject;
  }

  private findFilled(file: FileFacts): ReadonlySet<number> {
    const { mutators } = this.solver.models;
    const receivers = file.calls.flatMap(({ member, receiver }) => (mutators.has(member) ? (receiver ?? []) : []));
    const bases = [...new Set(receivers)].flatMap((receiver) => this.solver.origins(file, receiver, []));
    return new Set(bases.flatMap(({ state }) => (state.file === file ? [state.node] : [])));
  }
}
