import { memoize } from '@phitrace/core';
import type { FileFacts, FlowNode } from '../graph/graph.js';
import { onlyEdge } from '../graph/only-edge.js';
import type { LinkedProject } from '../graph/program.js';
import type { KeptAnswers } from './kept-answers.js';
import type { Solver, Store } from './query.js';

/** What is written into objects through other names than the variable that they were made in. */
export class Stores {
  private readonly byObject = new Map<FileFacts, Map<number, Store[]>>();
  private byImporters?: ReadonlyMap<FileFacts, readonly Store[]>;
  private readonly filled = new Map<FileFacts, Set<number>>();

  constructor(
    private readonly solver: Solver,
    private readonly answers: KeptAnswers,
  ) {}

  /** Writes into the object that was made at `node` of a file, by the file itself and by those that import the object. */
  into(file: FileFacts, node: number): readonly Store[] {
    return this.answers.getFilled(this.byObject, file, new Map<number, Store[]>(), (found) => this.find(file, found)).get(node) ?? [];
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
  private find(file: FileFacts, found: Map<number, Store[]>): void {
    this.byImporters ??= storesByImporters(this.solver.project);
    for (const store of [...writesOf(file), ...(this.byImporters.get(file) ?? [])]) {
      const objects = this.solver.origins(store.file, store.object, []).filter(({ state }) => state.file === file);
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

function writesOf(file: FileFacts): Store[] {
  return [...file.stores.values()].flat().map((store) => ({ file, ...store }));
}

/** Writes into what a file imports, by the file that it comes from: `session.patient = patient`. */
function storesByImporters(project: LinkedProject): ReadonlyMap<FileFacts, readonly Store[]> {
  const found = new Map<FileFacts, Store[]>();
  for (const store of project.all.flatMap(writesOf)) {
    const home = homeOf(project, store);
    if (home && home !== store.file) memoize(found, home, () => []).push(store);
  }
  return found;
}

/** The file of the project that the object of a write is imported from; undefined for one that is made, or given by callers. */
function homeOf(project: LinkedProject, { file, object }: Store): FileFacts | undefined {
  const root = rootOf(file, object);
  const target = root?.kind === 'import' ? project.importTarget(file, root.ref ?? -1) : undefined;
  return target && target.kind !== 'module' ? target.file : undefined;
}

/** What a chain of properties begins with. Edges may form a circle; such a chain is short. */
function rootOf({ nodes }: FileFacts, object: number): FlowNode | undefined {
  let node = nodes[object];
  for (let i = 0; node && node.kind !== 'import' && i < MOST_KEYS; i++) node = nodes[onlyEdge(node)?.from ?? -1];
  return node;
}

/** Properties on the way to an object that is written into: `state.ward.beds` of an import. */
const MOST_KEYS = 8;
