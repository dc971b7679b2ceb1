import { statesOf } from '../identifiers/address.js';
import { yearsBetween } from '../identifiers/dates.js';
import type { Inspection, InspectionData } from '../identifiers/index.js';
import type { Outcome } from './origin-model.js';

/** Numbers are given out at birth; who was born this long before 2011 and has a later number came as an adult. */
const RANDOMISED = '2010-01-01';

/** What values of one record say of each other. Generators draw columns one by one, so it is here that they fail. */
export function relationsOf(inspections: readonly Inspection[], data: InspectionData): Outcome[] {
  const values = collect(inspections);
  const { states, zips, phones, givens, families } = values;
  const outcomes: Outcome[] = [];
  if (givens.some((given) => families.some((family) => data.samples.names.has(`${given} ${family}`)))) outcomes.push(['name', 'sample']);
  if (zips.length > 0 && states.length > 0) outcomes.push(['zip-state', zipStanding(zips, states, data)]);
  if (phones.length > 0 && (zips.length > 0 || states.length > 0)) outcomes.push(...phoneStanding(values, data));
  if (values.isLate && values.births.some((birth) => yearsBetween(birth, RANDOMISED) > 0)) {
    outcomes.push(['social-security', 'since-2011-born-before']);
  }
  return outcomes;
}

interface Values {
  readonly states: string[];
  readonly zips: string[];
  readonly phones: string[];
  readonly births: string[];
  readonly givens: string[];
  readonly families: string[];
  /** A number was given out since 2011. */
  isLate: boolean;
}

function collect(inspections: readonly Inspection[]): Values {
  const values: Values = { states: [], zips: [], phones: [], births: [], givens: [], families: [], isLate: false };
  const lists: Readonly<Record<string, string[]>> = {
    state: values.states,
    zip: values.zips,
    telephone: values.phones,
    telefax: values.phones,
    'birth-date': values.births,
    'given-name': values.givens,
    'family-name': values.families,
  };
  for (const { role, normal, outcomes } of inspections) {
    lists[role]?.push(normal);
    values.isLate ||= role === 'social-security' && outcomes.some(([, outcome]) => outcome === 'issued-since-2011');
  }
  return values;
}

function phoneStanding({ phones, states, zips }: Values, data: InspectionData): Outcome[] {
  const areas = phones.map((phone) => (phone.length === 10 ? data.areaCodes[phone.slice(0, 3)] : undefined)).filter(Boolean);
  const places = new Set(states);
  for (const zip of areas.length > 0 ? zips : []) for (const state of statesOf(zip, data)) places.add(state);
  if (areas.length === 0 || places.size === 0) return [];
  return [['phone-state', areas.some((area) => area !== undefined && places.has(area)) ? 'same' : 'different']];
}

function zipStanding(zips: readonly string[], states: readonly string[], data: InspectionData): string {
  const known = zips.map((zip) => statesOf(zip, data));
  if (known.some((list) => list.some((state) => states.includes(state)))) {
    return zips.every((zip) => data.samples.zips.has(zip)) ? 'sample' : 'same';
  }
  return known.some((list) => list.length > 0) ? 'different' : 'unknown';
}
