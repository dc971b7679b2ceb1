import type { DetectorData, SampleValues } from '@phitrace/core';

/** What was found out about a value of a role. It holds nothing of the value but what relations compare. */
export interface Inspection {
  /** The role that the value turned out to have. */
  readonly role: string;
  /** Outcomes of tests, as in `rules/detectors/origins`. */
  readonly outcomes: readonly (readonly [test: string, outcome: string])[];
  /** In one form, to be compared within the record: digits, an ISO date, a state, a name in lower case. */
  readonly normal: string;
}

/** Tells whether a value can be what its field says, and what speaks for its origin; undefined when it can't. */
export type Inspector = (text: string, data: InspectionData) => Inspection | undefined;

/** What inspectors look values up in. */
export interface InspectionData {
  readonly samples: { readonly [List in keyof Omit<SampleValues, '$schema'>]: ReadonlySet<string> };
  readonly zipCodes: DetectorData['zipCodes'];
  readonly cityZips: DetectorData['cityZips'];
  readonly areaCodes: DetectorData['areaCodes'];
  readonly socialSecurityAreas: DetectorData['socialSecurityAreas'];
  readonly topLevelDomains: DetectorData['topLevelDomains'];
  /** The day of the scan, ISO. */
  readonly today: string;
  /** Inspections of values that come again, by role and value; null for one that can't be of its role. */
  readonly remembered: Map<string, Inspection | null>;
}

export function toInspectionData(data: DetectorData, today: string): InspectionData {
  const lists = Object.entries(data.samples).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
  return {
    samples: Object.fromEntries(lists.map(([name, list]) => [name, new Set(list)])) as unknown as InspectionData['samples'],
    zipCodes: data.zipCodes,
    cityZips: data.cityZips,
    areaCodes: data.areaCodes,
    socialSecurityAreas: data.socialSecurityAreas,
    topLevelDomains: data.topLevelDomains,
    today,
    remembered: new Map(),
  };
}

/** An inspection, unless the value is masked in part (`XXX-XX-1234`). */
export function unlessMasked(text: string, role: string, outcomes: Inspection['outcomes'], normal: string): Inspection | undefined {
  return /[*#]|x{3}/i.test(text) ? undefined : { role, outcomes, normal };
}
