import { identifiesAlone } from '@phitrace/core';
import type { Lexicon, NameVerdict } from '@phitrace/naming';
import { nodeOf, type State } from '../../query/state.js';
import { FirstOnWay } from '../first-on-way.js';
import { keyNames, namesAt } from './names-at.js';

/** What a value is called, and what that says. */
export interface Named {
  readonly segments: readonly string[];
  readonly verdict: NameVerdict;
}

type IsAboutWay = (verdict: NameVerdict, segments: readonly string[]) => boolean;

/** What values are called on the way to the sink. */
export class NamesOnWay {
  /** The first name that says something. */
  readonly named = new FirstOnWay((state) =>
    this.namedAt(state, (verdict, segments) => !this.isIdUnderKey(state, segments, verdict.category)),
  );
  /** The first that identifies a person by itself. */
  readonly identifying = new FirstOnWay((state) => this.namedAt(state, (verdict) => this.isIdentifying(verdict)), isDerived);
  /** Whether one says that it is staff's, or an id. */
  readonly staffs = new FirstOnWay((state) => this.isCalled(state, this.lexicon.categories.staff), isDerived);
  readonly references = new FirstOnWay((state) => this.isCalledId(state), isDerived);
  /** Whether one says that it is what a thing is called. */
  private readonly things = new FirstOnWay(
    (state) => namesAt(state, this.lexicon).some((segments) => this.lexicon.isNameOfThing(segments)) || undefined,
    isDerived,
  );

  constructor(
    private readonly lexicon: Lexicon,
    private readonly verdictOf: (state: State, segments: readonly string[]) => NameVerdict | undefined,
  ) {}

  /** True for a name of nobody in particular, where a nearer one says of what: `months[0].name`, read of what `/appointment/months` gave. */
  isThing({ parent }: State, { segments, verdict }: Named): boolean {
    const isAnyones = verdict.category === this.lexicon.categories.name && !this.lexicon.namesPerson(segments);
    return isAnyones && this.things.from(parent) !== undefined;
  }

  /** The first of the names of a value that says what is wanted. */
  private namedAt(state: State, isWanted: IsAboutWay): Named | undefined {
    const said = namesAt(state, this.lexicon).flatMap((segments) => {
      const verdict = this.verdictOf(state, segments);
      return verdict && isWanted(verdict, segments) ? [{ segments, verdict }] : [];
    });
    // A key that says nothing of people (`?filter=${patientName}`) does not hide who somebody is.
    return said.find(({ verdict }) => this.saysWho(verdict.category)) ?? said[0];
  }

  /** True for what tells who somebody is. */
  saysWho(category: string): boolean {
    return this.lexicon.isIdentity(category) || identifiesAlone(this.lexicon.kinds, category);
  }

  /** True where a key names the record that an id is of: `?patient=${id}`. */
  private isIdUnderKey(state: State, segments: readonly string[], category: string): boolean {
    const key = category === this.lexicon.categories.record ? keyNames(state)?.join('.') : undefined;
    if (key === undefined || !segments.join('.').startsWith(key)) return false;
    return this.isCalled(state, this.lexicon.categories.reference) === true;
  }

  private isIdentifying({ confidence, category }: NameVerdict): boolean {
    return confidence === 'high' && this.lexicon.isPhi(category);
  }

  /** `visitId`, and `messageId`, which is no data of a record at all. */
  private isCalledId(state: State): true | undefined {
    const { reference } = this.lexicon.categories;
    const isId = ({ category }: NameVerdict, segments: readonly string[]) =>
      category === reference || (category === 'none' && this.lexicon.isIdOfSomething(segments.at(-1) ?? ''));
    return this.namedAt(state, isId) && true;
  }

  private isCalled(state: State, category: string): true | undefined {
    return this.namedAt(state, (verdict) => verdict.category === category) && true;
  }
}

/** True for a text that is put together: what it is called says nothing of its parts. */
export function isDerived(state: State): boolean {
  return nodeOf(state).kind === 'derive';
}
