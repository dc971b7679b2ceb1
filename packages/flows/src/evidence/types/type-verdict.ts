import { ANY_KEY, type Confidence, type Evidence, keysLeftOut } from '@phitrace/core';
import type { WrittenType } from '../../graph/graph.js';
import { nodeOf, type State } from '../../query/state.js';
import { literalsOf } from './type-shapes.js';

/** What a written type says of the value at a path. `none`: surely no PHI. */
export interface TypeVerdict {
  readonly category: string;
  readonly confidence: Confidence;
  readonly evidence: Evidence;
  /** False when the type doesn't list the property that is asked for. */
  readonly listed?: boolean;
  /** True for an object as a whole. */
  readonly isObject?: boolean;
  /** True for a type that records of any kind have, as FHIR's `Resource` is. */
  readonly isOfAnyKind?: boolean;
  /** True where names of members say it, which the type itself doesn't. */
  readonly isByName?: boolean;
  /** True for what one of the members is, where it isn't known which: `[key, value]` of `Object.entries(filters)`. */
  readonly isOfSome?: boolean;
}

/** A type that says that it holds no PHI. */
export const NO_PHI: TypeVerdict = { category: 'none', confidence: 'high', evidence: { kind: 'type' } };

/** False for a member of which the type says that it is PHI or one of a few texts, but not of which kind. */
export function isDecided(member: WrittenType, verdict: TypeVerdict): boolean {
  return member.kind !== 'tagged' && !(verdict === NO_PHI && literalsOf(member).length > 0);
}

/** True for a type that says of a value no more than that its name means nothing: `label: string` may hold a patient's name, `nameUuid: string` hardly. */
export function isOnlyNamed({ category, isByName }: TypeVerdict): boolean {
  return isByName === true && category === 'none';
}

/** True for a parameter of which any member is asked for: its callers say which. */
export function isAnyMemberGiven({ isOfSome }: TypeVerdict, state: State): boolean {
  return isOfSome === true && state.path.includes(ANY_KEY) && nodeOf(state).kind === 'parameter';
}

/** What a type says that is one of a single kind of record, of the value itself: what is left out of it is another. */
export function findOfOneKind(verdict: TypeVerdict | undefined, { path }: State): TypeVerdict | undefined {
  const isOther = path.some((key) => keysLeftOut(key));
  return verdict && !isOther && !verdict.isOfAnyKind && !isOnlyNamed(verdict) ? verdict : undefined;
}

export function toPart(verdict: TypeVerdict | undefined, isOfSome: boolean): TypeVerdict | undefined {
  return verdict && isOfSome ? { ...verdict, isOfSome } : verdict;
}

export function asObject(verdict: TypeVerdict | undefined, isObject: boolean): TypeVerdict | undefined {
  return verdict && isObject ? { ...verdict, isObject } : verdict;
}
