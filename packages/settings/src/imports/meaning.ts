import type { ImportTable, Knowledge, SettingCheck } from '@phitrace/core';
import type { ImportedResult, ImportedRun } from './sarif.js';

/** What a result of another tool is about, in our words. */
export interface Meaning {
  /** Ids of our checks that ask the same; none where only the concern is known. */
  readonly checks: ReadonlySet<string>;
  readonly concern: string;
  readonly standing: SettingCheck['standing'];
}

/** Finds what a result is about; undefined where no rule of ours asks. */
export type FindMeaning = (result: ImportedResult) => Meaning | undefined;

/** The words of one tool. Nothing is known of a tool without a table. */
export function toFindMeaning({ tool }: ImportedRun, { imports, settings }: Knowledge): FindMeaning {
  const table = imports.find(({ name }) => name.toLowerCase() === tool.name.toLowerCase());
  if (!table) return () => undefined;
  const checks = new Map(settings.flatMap((each) => each.checks).map((check) => [check.id, check]));
  return (result) => {
    const keys = toKeys(result, table);
    const ids = keys.flatMap((key) => (Object.hasOwn(table.checks, key) ? (table.checks[key] ?? []) : []));
    const [first] = ids.flatMap((id) => checks.get(id) ?? []);
    if (first) return { checks: new Set(ids), concern: first.concern, standing: first.standing };
    const known = keys.find((key) => Object.hasOwn(table.concerns, key));
    const found = known === undefined ? undefined : table.concerns[known];
    return found && { checks: new Set(), ...found };
  };
}

function toKeys({ ruleId, ruleName = '' }: ImportedResult, { key, optionalPrefix = '' }: ImportTable): readonly string[] {
  if (key === 'id') return [ruleId, `${optionalPrefix}${ruleId}`];
  const words = ruleName.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [words.join('_')];
}
