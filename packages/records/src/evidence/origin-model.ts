import type { DataOrigin } from '@phitrace/core';

/** A test of a record and its outcome. */
export type Outcome = readonly [test: string, outcome: string];

/** How much likelier an outcome is for people, against each other origin, and the least of these. */
export interface Weight {
  readonly ratios: readonly number[];
  readonly lowest: number;
}

export interface FamilyWeight {
  readonly ratios: readonly number[];
  /** It stands in any generator's list. */
  readonly isListed: boolean;
}

/** Family names that are remembered with their weight. */
const MOST_NAMES = 20_000;
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
  private readonly known = new Map<string, Map<string, Weight>>();
  private readonly families = new Map<string, FamilyWeight>();

  constructor(origins: readonly DataOrigin[]) {
    const people = origins.find(({ id }) => id === PEOPLE);
    if (!people) throw new Error(`no origin is called ${PEOPLE}`);
    this.people = people;
    this.others = origins.filter(({ id }) => id !== PEOPLE);
    this.lists = this.others.map(({ familyNames }) => familyNames && new Set(familyNames.names));
  }

  /** What an outcome says, worked out once. */
  weightOf([test, outcome]: Outcome): Weight {
    let known = this.known.get(test);
    if (!known) this.known.set(test, (known = new Map<string, Weight>()));
    let weight = known.get(outcome);
    if (!weight) {
      const ratios = this.others.map((origin) => bound(Math.log(rate(this.people, test, outcome) / rate(origin, test, outcome))));
      known.set(outcome, (weight = { ratios, lowest: Math.min(...ratios) }));
    }
    return weight;
  }

  /** What a family name says: whether it stands in the list that a generator draws from. */
  weightOfFamilyName(name: string): FamilyWeight {
    let weight = this.families.get(name);
    if (weight) return weight;
    const isIn = this.lists.map((list) => list !== undefined && isInList(list, name));
    const ratios = this.others.map(({ familyNames }, i) => {
      if (!familyNames) return 0;
      return isIn[i] ? Math.log(familyNames.share) : bound(Math.log((1 - familyNames.share) / RARE));
    });
    weight = { ratios, isListed: isIn.includes(true) };
    if (this.families.size >= MOST_NAMES) this.families.clear();
    this.families.set(name, weight);
    return weight;
  }

  /** As `scoreOf`, for one record among others that are of an origin with a row of its own. */
  scoreAmongKnown(ratios: readonly number[]): number {
    return Math.min(...ratios.filter((_, i) => !this.isUnknown(i)));
  }

  /** Whether sums speak most for a generator whose names are known, so that a record without one of them stands out. */
  isOfKnownGenerator(sums: readonly number[]): boolean {
    return this.lists[sums.indexOf(Math.min(...sums))] !== undefined;
  }

  private isUnknown(origin: number): boolean {
    return this.others[origin]?.isUnknown === true;
  }

  /** The worst case for records of people: the sums against each origin, of which the lowest counts. */
  scoreOf(sums: readonly number[], rows: number): number {
    let lowest = Infinity;
    for (let i = 0; i < sums.length; i++) lowest = Math.min(lowest, (sums[i] ?? 0) * weightOfRows(this.others[i], rows));
    return lowest;
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
