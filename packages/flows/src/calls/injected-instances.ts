import { type InstanceRow, parsePosition } from '@phitrace/core';
import type { WrittenType } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { type IndexedRow, isInstance } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import type { Origin } from '../query/state.js';
import type { ClassRef } from './targets.js';

/** What a call that hands out instances (`inject(HttpClient)`, `container.get<Mailer>(TOKENS.mailer)`) was asked for. */
export interface InjectedClass {
  /** Where the class comes from. */
  readonly origins: readonly Origin[];
  readonly type: WrittenType | undefined;
}

/** What is asked for at a call; undefined for a call that no row says to hand out instances. */
export function askedFor(solver: Solver, at: CallRef): InjectedClass | undefined {
  const row = solver.rowsOf(at).find(isInstance);
  return row && askedByRow(solver, at, row);
}

function askedByRow(solver: Solver, { file, call }: CallRef, { row }: IndexedRow<InstanceRow>): InjectedClass {
  const facts = file.calls[call];
  const { index, keys } = parsePosition(row.instanceOf);
  const argument = facts?.args[index];
  return { origins: argument ? solver.origins(file, argument.node, keys) : [], type: facts?.typeArguments[0] };
}

/** The classes of the instances that a call hands out; undefined for one that hands out none. */
export function classesHandedOut(solver: Solver, at: CallRef, rows: readonly IndexedRow[]): ClassRef[] | undefined {
  const row = rows.find(isInstance);
  return row && askedByRow(solver, at, row).origins.flatMap(classOf);
}

function classOf({ kind, state: { file, node, path } }: Origin): ClassRef[] {
  const found = file.nodes[node];
  return kind === 'class' && found?.kind === 'class' && found.ref !== undefined && path.length === 0 ? [{ file, classId: found.ref }] : [];
}
