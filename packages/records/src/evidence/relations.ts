import { areaOf, statesOf } from '../identifiers/address.js';
import { isCityOf } from '../identifiers/cities.js';
import { yearsBetween } from '../identifiers/dates.js';
import type { Inspection, InspectionData } from '../identifiers/index.js';
import type { Outcome } from './origin-model.js';

/** Numbers are given out at birth; who was born this long before 2011 and has a later number came as an adult. */
const RANDOMISED = '2010-01-01';

/** What values of one record say of each other. Generators draw columns one by one, so it is here that they fail. */
export function relationsOf(inspections: readonly Inspection[], data: InspectionData): Outcome[] {
  const values = collect(inspections);
  const { states, zips, cities, phones, givens, families } = values;
  const outcomes: Outcome[] = [];
  if (givens.some((given) => families.some((family) => data.samples.names.has(`${given} ${family}`)))) outcomes.push(['name', 'sample']);
  if (zips.length > 0 && states.length > 0) outcomes.push(['zip-state', zipStanding(zips, states, data)]);
  if (zips.length > 0 && cities.length > 0) outcomes.push(['city-zip', cityStanding(cities, zips, data)]);
  outcomes.push(...areaStanding('phone-state', values, areasOfPhones(phones, data), data));
  outcomes.push(...areaStanding('social-security-state', values, areasOfNumbers(values.numbers, data), data));
  if (values.isLate && values.births.some((birth) => yearsBetween(birth, RANDOMISED) > 0)) {
    outcomes.push(['social-security', 'since-2011-born-before']);
  }
  return outcomes;
}

interface Values {
  readonly states: string[];
  readonly zips: string[];
  readonly cities: string[];
  readonly phones: string[];
  readonly births: string[];
  readonly givens: string[];
  readonly families: string[];
  /** Social Security numbers that were given out by state. */
  readonly numbers: string[];
  /** A number was given out since 2011. */
  isLate: boolean;
}

function collect(inspections: readonly Inspection[]): Values {
  const values: Values = { states: [], zips: [], cities: [], phones: [], births: [], givens: [], families: [], numbers: [], isLate: false };
  const lists: Readonly<Record<string, string[]>> = {
    state: values.states,
    zip: values.zips,
    city: values.cities,
    telephone: values.phones,
    telefax: values.phones,
    'birth-date': values.births,
    'given-name': values.givens,
    'family-name': values.families,
  };
  for (const { role, normal, outcomes } of inspections) {
    lists[role]?.push(normal);
    if (role !== 'social-security') continue;
    if (outcomes.some(([, outcome]) => outcome === 'issued-before-2011')) values.numbers.push(normal);
    values.isLate ||= outcomes.some(([, outcome]) => outcome === 'issued-since-2011');
  }
  return values;
}

/** States of the areas that telephones are of. */
function areasOfPhones(phones: readonly string[], { areaCodes }: InspectionData): string[] {
  return phones.flatMap((phone) => (phone.length === 10 ? (areaCodes[phone.slice(0, 3)] ?? []) : []));
}

/** States in which numbers were given out. Most people live where they were born, or where they first worked. */
function areasOfNumbers(numbers: readonly string[], { socialSecurityAreas }: InspectionData): string[] {
  return numbers.flatMap((number) => socialSecurityAreas[number.slice(0, 3)] ?? []);
}

/** Whether one of the states that numbers are of is the record's, by its state or ZIP code. */
function areaStanding(test: string, { states, zips }: Values, areas: readonly string[], data: InspectionData): Outcome[] {
  const known = areas.filter((area) => area !== '');
  if (known.length === 0) return [];
  const places = new Set([...states, ...zips.flatMap((zip) => statesOf(zip, data))]);
  return places.size === 0 ? [] : [[test, known.some((area) => places.has(area)) ? 'same' : 'different']];
}

function cityStanding(cities: readonly string[], zips: readonly string[], data: InspectionData): string {
  return cities.some((city) => zips.some((zip) => isCityOf(city, zip, data))) ? 'same' : 'different';
}

function zipStanding(zips: readonly string[], states: readonly string[], data: InspectionData): string {
  const known = zips.map((zip) => statesOf(zip, data));
  if (known.some((list) => list.some((state) => states.includes(state)))) {
    return zips.every((zip) => data.samples.zips.has(zip)) ? 'sample' : 'same';
  }
  if (known.some((list) => list.length > 0)) return 'different';
  return zips.some((zip) => areaOf(zip, data).some((state) => states.includes(state))) ? 'near' : 'unknown';
}
