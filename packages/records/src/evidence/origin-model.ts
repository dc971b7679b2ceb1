import type { DataOrigin } from '@phitrace/core';

/** A test of a record and its outcome. */
export type Outcome = readonly [test: string, outcome: string];

const PEOPLE = 'people';
/** Probability of an outcome that an origin doesn't list. */
const RARE = 0.002;
/** No single test may decide alone; natural logarithm. */
const MOST = 6;

/**
 * How much likelier outcomes are for records of people than for each other origin, as natural logarithms that add up
 * over tests and records (naive Bayes: the tests of one record are taken as independent).
 */
export class OriginModel {
  private readonly people: DataOrigin;
  readonly others: readonly DataOrigin[];
  private readonly lists: readonly (ReadonlySet<string> | undefined)[];
  private readonly known = new Map<string, readonly number[]>();

  constructor(origins: readonly DataOrigin[]) {
    const people = origins.find(({ id }) => id === PEOPLE);
    if (!people) throw new Error(`no origin is called ${PEOPLE}`);
    this.people = people;
    this.others = origins.filter(({ id }) => id !== PEOPLE);
    this.lists = this.others.map(({ familyNames }) => familyNames && new Set(familyNames.names));
  }

  /** Ratios of one outcome, one for each of `others`. */
  ratiosOf([test, outcome]: Outcome): readonly number[] {
    const key = `${test} ${outcome}`;
    const known = this.known.get(key);
    if (known) return known;
    const ratios = this.others.map((origin) => bound(Math.log(rate(this.people, test, outcome) / rate(origin, test, outcome))));
    this.known.set(key, ratios);
    return ratios;
  }

  /** Ratios of a family name: whether it stands in the list that a generator draws from. */
  ratiosOfFamilyName(name: string): readonly number[] {
    return this.others.map(({ familyNames }, i) => {
      const list = this.lists[i];
      if (!familyNames || !list) return 0;
      return isInList(list, name) ? Math.log(familyNames.share) : bound(Math.log((1 - familyNames.share) / RARE));
    });
  }

  /** True when a family name stands in any generator's list. */
  isListed(name: string): boolean {
    return this.lists.some((list) => list && isInList(list, name));
  }

  /** The worst case for records of people: the sums against each origin, of which the lowest counts. */
  scoreOf(sums: readonly number[], rows: number): number {
    return Math.min(...sums.map((sum, i) => sum * weightOfRows(this.others[i], rows)));
  }
}

/** A double name is in a list when both of its parts are. */
function isInList(list: ReadonlySet<string>, name: string): boolean {
  return list.has(name) || (name.includes('-') && name.split('-').every((part) => list.has(part)));
}

/** Rows of one author resemble each other: they count as a few. */
function weightOfRows(origin: DataOrigin | undefined, rows: number): number {
  const most = origin?.independentRows ?? rows;
  return rows > most ? most / rows : 1;
}

function rate(origin: DataOrigin, test: string, outcome: string): number {
  return origin.rates[test]?.[outcome] ?? RARE;
}

function bound(ratio: number): number {
  return Math.max(-MOST, Math.min(MOST, ratio));
}
