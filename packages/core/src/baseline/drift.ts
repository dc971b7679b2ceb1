import type { Finding } from '../finding.js';
import type { ScanResult, VendorUse } from '../scan-result.js';
import { matchFindings } from './match.js';
import { toTracked, type Tracked } from './tracked.js';

/** What changed between two scans of one project. */
export interface Drift {
  readonly added: readonly Finding[];
  readonly fixed: readonly Tracked[];
  /** Known before, now in another file. */
  readonly moved: readonly { readonly finding: Finding; readonly from: string }[];
  /** Known before, moved ones included. */
  readonly unchanged: number;
  /** Who receives PHI now and did not before. */
  readonly recipients: readonly VendorUse[];
  /** Categories that reach a recipient or a kind of sink which they did not reach before. */
  readonly categories: readonly { readonly category: string; readonly to: string }[];
  /** Who needs a BAA, or a better one, and did not before. */
  readonly agreements: readonly VendorUse[];
}

type ComparedScan = Pick<ScanResult, 'findings' | 'vendors'>;

/** Compares a scan with an earlier one. Suppressed findings count on neither side; accepted ones are known. */
export function toDrift(before: ComparedScan, now: ComparedScan): Drift {
  const { known, added, fixed } = matchFindings(openOf(before).map(toTracked), openOf(now));
  const moved = known.flatMap(({ finding, before: old }) => (old.path === finding.location.path ? [] : [{ finding, from: old.path }]));
  return {
    added: added.filter(({ accepted }) => accepted === undefined),
    fixed,
    moved,
    unchanged: known.length,
    recipients: newcomers(before.vendors, now.vendors, ({ phiCalls }) => phiCalls > 0),
    categories: newCategories(openOf(before), openOf(now)),
    agreements: newcomers(before.vendors, now.vendors, needsAgreement),
  };
}

function openOf({ findings }: ComparedScan): Finding[] {
  return findings.filter(({ suppression }) => suppression === undefined);
}

function newcomers(before: readonly VendorUse[], now: readonly VendorUse[], concerns: (use: VendorUse) => boolean): VendorUse[] {
  const known = new Set(before.filter(concerns).map(({ vendor }) => vendor));
  return now.filter((use) => concerns(use) && !known.has(use.vendor));
}

function needsAgreement({ phiCalls, baa: { state } }: VendorUse): boolean {
  return phiCalls > 0 && (state === 'none' || state === 'unknown' || state === 'gap');
}

function newCategories(before: readonly Finding[], now: readonly Finding[]): Drift['categories'] {
  const known = new Set(before.flatMap(toPairs).map((pair) => JSON.stringify(pair)));
  const fresh = new Map(now.flatMap(toPairs).map((pair) => [JSON.stringify(pair), pair]));
  return [...fresh].filter(([key]) => !known.has(key)).map(([, pair]) => pair);
}

function toPairs({ categories, recipient, detail }: Finding): { category: string; to: string }[] {
  if (detail.kind !== 'flow') return [];
  const to = recipient?.thirdParty ? recipient.name : detail.sinkKind;
  return categories.map((category) => ({ category, to }));
}
