import type { RunsIn } from '../detector.js';
import type { Finding } from '../finding.js';
import type { ObservationKind } from '../observation.js';
import { toLower } from '../policy/severity.js';

/** Where the code of a file runs, and whether what tests do is reported. */
export interface Places {
  readonly runsIn: (path: string) => RunsIn;
  readonly includesTests: boolean;
}

/** What is reported one severity lower there. A script is run by hand or once; the settings in one may still be those of production. */
const LOWERED: Readonly<Record<RunsIn, readonly ObservationKind[]>> = {
  production: [],
  script: ['flow', 'absence'],
  sample: ['flow', 'absence', 'setting', 'external'],
  test: ['flow', 'absence', 'setting', 'external'],
};

/** The finding with where its code runs, one severity lower where that is not in production. */
export function toPlaced(finding: Finding, { runsIn }: Places): Finding {
  const place = runsIn(finding.location.path);
  if (place === 'production') return finding;
  const isLowered = LOWERED[place].includes(finding.detail.kind);
  return { ...finding, runsIn: place, severity: isLowered ? toLower(finding.severity) : finding.severity };
}

/** False for what only tests do, unless it is asked for. Records of real data count wherever they lie. */
export function isListed({ runsIn, detail }: Finding, { includesTests }: Places): boolean {
  return includesTests || runsIn !== 'test' || detail.kind === 'record';
}
