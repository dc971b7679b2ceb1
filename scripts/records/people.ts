/** Made-up people whose values fit each other as those of real people do. Shares no code and no list with the detectors. */
export interface Person {
  readonly given: string;
  readonly family: string;
  /** ISO date. */
  readonly birth: string;
  readonly sex: 'M' | 'F';
  readonly ssn: string;
  readonly phone: string;
  readonly fax: string;
  readonly email: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly mrn: string;
  readonly memberId: string;
  readonly account: string;
  readonly license: string;
  readonly plate: string;
  readonly device: string;
  readonly ip: string;
  readonly url: string;
}

/** What people are drawn from: census names by how common they are, and places. */
export interface PeopleTables {
  readonly family: readonly string[];
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly places: readonly { readonly zip: string; readonly city: string; readonly state: string }[];
}

/** Telephone areas and first SSN areas of some states, from the tables of the numbering plan and of the SSA before 2011. */
const STATES: Readonly<Record<string, { areas: readonly number[]; ssn: readonly [number, number] }>> = {
  MD: { areas: [410, 301, 443, 240], ssn: [212, 220] },
  TX: { areas: [214, 713, 512, 817, 210, 915], ssn: [449, 467] },
  OH: { areas: [216, 614, 513, 937, 419], ssn: [268, 302] },
  WA: { areas: [206, 253, 509, 360, 425], ssn: [531, 539] },
  GA: { areas: [404, 770, 706, 912, 478], ssn: [252, 260] },
  CO: { areas: [303, 719, 970], ssn: [521, 524] },
  MN: { areas: [612, 651, 218, 507], ssn: [468, 477] },
  PA: { areas: [215, 412, 717, 610, 814], ssn: [159, 211] },
  FL: { areas: [305, 813, 407, 904, 850], ssn: [261, 267] },
  WI: { areas: [414, 608, 715, 920], ssn: [387, 399] },
};
/** Shares of people whose telephone is of the state they live in (assumed), and who live where they were born (census). */
const LOCAL_PHONES = 0.85;
const LIVE_WHERE_BORN = 0.58;
const STREETS =
  'Larkspur Belvieu Kenilworth Tamarack Sycamore Prospect Jefferson Lincoln Highland Willow Chestnut Ridgefield Fairmount Cherry Dogwood Hawthorne Juniper Monroe Harrison Orchard Lakeview Sunset Pleasant Spruce Locust Franklin Grandview Meadowbrook Brookside Summit Main Oak'.split(
    ' ',
  );
const SUFFIXES = ['St', 'Ave', 'Rd', 'Dr', 'Ln', 'Ct', 'Blvd', 'Way', 'Pl', 'Ter'];
const MAIL = [
  'gmail.com',
  'gmail.com',
  'yahoo.com',
  'comcast.net',
  'outlook.com',
  'aol.com',
  'icloud.com',
  'verizon.net',
  'charter.net',
  'bellsouth.net',
];

/** A generator of numbers from 0 to 1 (mulberry32). */
export function toRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function makePerson(random: () => number, tables: PeopleTables): Person {
  const int = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[int(0, list.length - 1)] as T;
  const digits = (count: number) => String(int(1, 9)) + Array.from({ length: count - 1 }, () => int(0, 9)).join('');
  const letter = () => String.fromCharCode(int(65, 90));
  const sex = random() < 0.5 ? 'M' : 'F';
  const given = common(sex === 'M' ? tables.male : tables.female, random);
  const family = common(tables.family, random);
  const place = pick(tables.places.filter(({ state }) => state in STATES));
  const stateOf = (share: number) => STATES[random() < share ? place.state : pick(Object.keys(STATES))] as (typeof STATES)[string];
  const number = () => `${pick(stateOf(LOCAL_PHONES).areas)}-${int(220, 989)}-${digits(4)}`;
  const phone = number()
    .replace(/-(\d)11-/, '-$123-')
    .replace('-555-', '-556-');
  const birth = `${int(1938, 2004)}-${String(int(1, 12)).padStart(2, '0')}-${String(int(1, 28)).padStart(2, '0')}`;
  return {
    given,
    family,
    birth,
    sex,
    ssn: `${String(int(...stateOf(LIVE_WHERE_BORN).ssn)).padStart(3, '0')}-${String(int(10, 99))}-${digits(4)}`,
    phone,
    fax: number()
      .replace(/-(\d)11-/, '-$123-')
      .replace('-555-', '-556-'),
    email: `${pick([`${given}.${family}`, `${given[0] ?? ''}${family}`, `${given}${birth.slice(2, 4)}`, `${family}${int(2, 99)}`]).toLowerCase()}@${pick(MAIL)}`,
    street: `${int(12, 9899)} ${pick(['', '', '', 'N ', 'W '])}${pick(STREETS)} ${pick(SUFFIXES)}`,
    ...place,
    mrn: digits(int(7, 9)),
    memberId: `${letter()}${letter()}${letter()}${digits(9)}`,
    account: digits(10),
    license: `${letter()}${digits(12)}`,
    plate: `${int(1, 9)}${letter()}${letter()}${letter()}${int(100, 998)}`,
    device: `SN${letter()}${digits(8)}`,
    ip: `${pick([24, 67, 73, 98, 108, 174])}.${int(2, 250)}.${int(2, 250)}.${int(2, 250)}`,
    url: `https://www.facebook.com/${given.toLowerCase()}.${family.toLowerCase()}.${int(2, 99)}`,
  };
}

/** Share of people who bear one of the first so many names (2000 census, rounded), between which it grows with the logarithm. */
const SHARES: readonly (readonly [rank: number, share: number])[] = [
  [1, 0.008],
  [10, 0.05],
  [100, 0.17],
  [1_000, 0.41],
  [10_000, 0.73],
  [88_799, 1],
];

/** A name of a list that is sorted by how common they are, as often as people bear it. */
function common(names: readonly string[], random: () => number): string {
  const share = random();
  const at = Math.max(
    1,
    SHARES.findIndex(([, total]) => total >= share),
  );
  const [[low, from], [high, to]] = [SHARES[at - 1] ?? [1, 0], SHARES[at] ?? [88_799, 1]];
  const rank = Math.floor(low * (high / low) ** ((share - from) / (to - from)));
  return names[Math.max(0, Math.min(names.length, rank) - 1)] ?? '';
}
