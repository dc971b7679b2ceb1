import { statesOf } from '../identifiers/address.js';
import { yearsBetween } from '../identifiers/dates.js';
import type { Inspection, InspectionData } from '../identifiers/index.js';
import type { Outcome } from './origin-model.js';

/** Numbers are given out at birth; who was born this long before 2011 and has a later number came as an adult. */
const RANDOMISED = '2010-01-01';

/** What values of one record say of each other. Generators draw columns one by one, so it is here that they fail. */
export function relationsOf(inspections: readonly Inspection[], data: InspectionData): Outcome[] {
  const normals = (role: string) => inspections.filter((inspection) => inspection.role === role).map(({ normal }) => normal);
  const [states, zips, phones] = [normals('state'), normals('zip'), [...normals('telephone'), ...normals('telefax')]];
  const outcomes: Outcome[] = [];
  if (zips.length > 0 && states.length > 0) outcomes.push(['zip-state', zipStanding(zips, states, data)]);
  const places = new Set([...states, ...zips.flatMap((zip) => statesOf(zip, data))]);
  const areas = phones.map((phone) => (phone.length === 10 ? data.areaCodes[phone.slice(0, 3)] : undefined)).filter(Boolean);
  if (places.size > 0 && areas.length > 0) {
    outcomes.push(['phone-state', areas.some((area) => area !== undefined && places.has(area)) ? 'same' : 'different']);
  }
  if (isNumberedTooLate(inspections, normals('birth-date'))) outcomes.push(['social-security', 'since-2011-born-before']);
  return outcomes;
}

function zipStanding(zips: readonly string[], states: readonly string[], data: InspectionData): string {
  const known = zips.map((zip) => statesOf(zip, data));
  if (known.some((list) => list.some((state) => states.includes(state)))) {
    return zips.every((zip) => data.samples.zips.has(zip)) ? 'sample' : 'same';
  }
  return known.some((list) => list.length > 0) ? 'different' : 'unknown';
}

function isNumberedTooLate(inspections: readonly Inspection[], births: readonly string[]): boolean {
  const isLate = inspections.some(({ outcomes }) =>
    outcomes.some(([test, outcome]) => test === 'social-security' && outcome === 'issued-since-2011'),
  );
  return isLate && births.some((birth) => yearsBetween(birth, RANDOMISED) > 0);
}
