import { type CodeWords, memoize, type ResourceCalls, type SettingCheck } from '@phitrace/core';
import { isOneOfTypes } from '../evaluate/world.js';
import { typesByFramework } from '../evaluate/wanted.js';
import { matchPlace } from './place.js';
import { SPELLINGS } from './spelling.js';

/** How a call writes a resource that checks speak of. */
export interface Convention {
  readonly calls: ResourceCalls;
  /** The framework whose checks hold. */
  readonly framework: string;
  readonly type: string;
}

/** Finds the convention of a place; undefined for a call that no check speaks of. Found once for each place. */
export type FindConvention = (place: string) => Convention | undefined;

const known = new WeakMap<readonly SettingCheck[], WeakMap<CodeWords, FindConvention>>();

/** What checks and words say together: found out once for those who look at files one by one. */
export function conventionsOf(checks: readonly SettingCheck[], words: CodeWords): FindConvention {
  const ofChecks = memoize(known, checks, () => new WeakMap<CodeWords, FindConvention>());
  return memoize(ofChecks, words, () => toConventions(checks, words));
}

function toConventions(checks: readonly SettingCheck[], { calls }: CodeWords): FindConvention {
  const types = typesByFramework(checks);
  const bare = new Map([...types].map(([framework, all]) => [framework, new Map(all.map((type) => [toBare(type), type]))]));
  const known = new Map<string, Convention | undefined>();
  const find: FindConvention = (place) => {
    for (const each of calls) {
      const parts = each.places.map((pattern) => matchPlace(pattern, place)).find((found) => found);
      const found = parts && toConvention(each, place, parts);
      if (found) return found;
    }
    return undefined;
  };
  const toConvention = (each: ResourceCalls, place: string, parts: readonly string[]): Convention | undefined => {
    const { as, framework } = each;
    if (!as) return isOneOfTypes(place, types.get(framework) ?? []) ? { calls: each, framework, type: place } : undefined;
    const spelled = as.type.replace(/\{(\d)\}/g, (_, i: string) => parts[Number(i) - 1] ?? '');
    const type =
      as.types[parts.join('/')] ?? bare.get(as.framework)?.get(toBare(spelled)) ?? toFamily(as.type, parts, types.get(as.framework));
    return type === undefined ? undefined : { calls: each, framework: as.framework, type };
  };
  return (place) => {
    if (!known.has(place)) known.set(place, find(place));
    return known.get(place);
  };
}

/** Letters and digits only: `aws_db_instance`, `DbInstance` of `aws`. */
function toBare(type: string): string {
  return type.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** A type of a family that checks name by a pattern: `google_storage_bucket_iam_*`. */
function toFamily(template: string, parts: readonly string[], types: readonly string[] = []): string | undefined {
  const words = template.replace(/\{(\d)\}/g, (_, i: string) => `_${parts[Number(i) - 1] ?? ''}`);
  const type = SPELLINGS.snake.fromCode(words.replace(/^_/, '').replaceAll('-', '_'));
  return isOneOfTypes(type, types) ? type : undefined;
}
