import type { Flow } from '../flow.js';
import type { Kinds } from '../model/kinds.js';
import { findCategory } from '../model/vocabulary.js';
import type { FlowObservation, SettingObservation } from '../observation.js';

/** The PHI that is seen to reach the store of a setting. */
export type FindReaching = (setting: Pick<SettingObservation, 'names'>) => readonly Flow[];

/** What is told of one store. */
const MOST_FLOWS = 5;

/** Joins flows and settings by what both call the store: a bucket, a table, a variable, the place where the client is made. */
export function toFindReaching(observations: readonly FlowObservation[], kinds: Kinds): FindReaching {
  const byName = new Map<string, Flow[]>();
  for (const { stores = [], flows } of observations) {
    const phi = flows.filter(({ category, safeguards }) => safeguards.length === 0 && findCategory(kinds, category)?.isPhi === true);
    for (const name of phi.length === 0 ? [] : stores) byName.set(name, [...(byName.get(name) ?? []), ...phi]);
  }
  return ({ names }) =>
    [...new Map(names.flatMap((name) => byName.get(name) ?? []).map((flow) => [toKey(flow), flow])).values()].slice(0, MOST_FLOWS);
}

function toKey({ category, source }: Flow): string {
  return JSON.stringify([category, source]);
}
