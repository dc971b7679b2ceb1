import { findCategory, findSinkKind, isPhi, type Kinds, type Knowledge, memoize } from '@phitrace/core';
import { ContextWords } from './context-words.js';
import { findKindOfCall, findKindOfHost, findSafeguard } from './kinds-of-calls.js';
import { splitWords } from './words.js';

/** Knows what kinds of data, calls and safeguards there are, and which words go with them. */
export class KindWords extends ContextWords {
  readonly kinds: Kinds;
  private readonly safeguards = new Map<string, string | undefined>();
  private readonly kindsOfCalls = new Map<string, string | undefined>();

  constructor({ words, kinds }: Knowledge, ownSubjects: readonly string[] = []) {
    super(words, ownSubjects);
    this.kinds = kinds;
  }

  /** True for a category of PHI. */
  isPhi(category: string): boolean {
    return isPhi(this.kinds, category);
  }

  /** True for a category that says who somebody is. */
  isIdentity(category: string): boolean {
    return findCategory(this.kinds, category)?.isIdentity === true;
  }

  /** The safeguard that a function of this name gives; memoised. */
  safeguardOf(name: string): string | undefined {
    return memoize(this.safeguards, name, () => findSafeguard(this.kinds.safeguards, name));
  }

  /** The safeguard that a name has which the code puts together for a property. */
  get safeguardOfPropertyNames(): string | undefined {
    return Object.entries(this.kinds.safeguards).find(([, { isOfPropertyNames }]) => isOfPropertyNames)?.[0];
  }

  /** True when a function's name says that it exists to reach a sink of this kind. */
  isWrapperName(name: string, kind: string): boolean {
    const words = findSinkKind(this.kinds, kind)?.wrapperWords ?? [];
    return splitWords(name).some((word) => words.includes(word));
  }

  kindOfHost(words: Iterable<string>): string | undefined {
    return findKindOfHost(this.kinds.sinks, words);
  }

  kindOfCall(name: string): string | undefined {
    return memoize(this.kindsOfCalls, name, () => findKindOfCall(this.kinds.sinks, name));
  }

  isMedical(category: string): boolean {
    return findCategory(this.kinds, category)?.isMedical === true;
  }

  /** True for what says who the user of a health product is, wherever in the project it is handled. */
  isContact(category: string): boolean {
    return findCategory(this.kinds, category)?.isContact === true;
  }

  /** True for a contact, and for who somebody is of people who may be patients (`resident.surname`), wherever in a health project it is handled. */
  protected isToldAnywhere(category: string, names: readonly string[]): boolean {
    return this.isContact(category) || (this.isIdentity(category) && this.namesIndividual(names));
  }
}
