import { type InstanceRow, parsePosition } from '@phitrace/core';
import type { WrittenType } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { type ClassRef, heirsOf } from './classes.js';
import { followMember } from '../query/step-class.js';
import { type IndexedRow, isInstance } from '../models/model-index.js';
import { rowsOf } from '../query/call-models.js';
import type { Solver, Walk } from '../query/query.js';
import type { Origin, State } from '../query/state.js';

/** What a call that hands out instances (`inject(HttpClient)`, `container.get<Mailer>(TOKENS.mailer)`) was asked for. */
export interface Asked {
  /** Where the class comes from. */
  readonly origins: readonly Origin[];
  readonly type: WrittenType | undefined;
}

/** What is asked for at a call; undefined for a call that no row says to hand out instances. */
export function askedFor(solver: Solver, at: CallRef): Asked | undefined {
  const row = rowsOf({ solver }, at).find(isInstance);
  return row && askedByRow(solver, at, row);
}

function askedByRow(solver: Solver, { file, call }: CallRef, { row }: IndexedRow<InstanceRow>): Asked {
  const facts = file.calls[call];
  const { index, keys } = parsePosition(row.instanceOf);
  const argument = facts?.args[index];
  return { origins: argument ? solver.origins(file, argument.node, keys) : [], type: facts?.typeArguments[0] };
}

/** An instance that a call hands out: a member of the class, or of those that extend it; false for a call that hands out none. */
export function followInstance(walk: Walk, state: State, at: CallRef, rows: readonly IndexedRow[]): boolean {
  const row = rows.find(isInstance);
  if (!row) return false;
  const classes = askedByRow(walk.solver, at, row).origins.flatMap(classOf);
  for (const ref of classes) followMember(walk, state, ref, heirsOf(walk.solver, ref));
  if (classes.length === 0) walk.end({ kind: 'external' }, state);
  return true;
}

function classOf({ kind, state: { file, node, path } }: Origin): ClassRef[] {
  const found = file.nodes[node];
  return kind === 'class' && found?.kind === 'class' && found.ref !== undefined && path.length === 0 ? [{ file, classId: found.ref }] : [];
}
