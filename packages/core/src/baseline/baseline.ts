import { z } from 'zod';
import { IsoDate } from '../config/iso-date.js';
import type { Finding } from '../finding.js';
import type { ScanNote } from '../scan-note.js';
import { fingerprintVersion } from '../triage/fingerprint.js';
import { matchFindings } from './match.js';
import { toTracked } from './tracked.js';

/** The file in which a project keeps the findings that it knows of. */
export const baselineName = 'phitrace.baseline.json';

const BaselineEntry = z.strictObject({
  fingerprint: z.string(),
  rule: z.string(),
  path: z.string(),
  within: z.string(),
  source: z.string(),
  sink: z.string(),
  data: z.array(z.string()).readonly().optional().describe('Categories of data; another one at the same place is a new finding.'),
  recipient: z.string().optional(),
  owner: z.string().min(1).describe('Who answers for it.'),
  reason: z.string().min(1).describe('Why it may stay for now.'),
  expires: IsoDate.optional().describe('The last day on which it is accepted.'),
});

/** Findings that are known and accepted for now, each with who answers for it. */
export const Baseline = z.strictObject({
  version: z.literal(1),
  /** How its fingerprints were made; entries of another version are matched by what else is kept of them. */
  fingerprints: z.number().int().positive(),
  entries: z.array(BaselineEntry),
});

export type Baseline = z.infer<typeof Baseline>;
export type BaselineEntry = z.infer<typeof BaselineEntry>;
export type Terms = Pick<BaselineEntry, 'owner' | 'reason' | 'expires'>;

/** Marks what a baseline accepts on a day (ISO date), and notes which of its entries have ended or are fixed. */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  today: string,
): { readonly findings: readonly Finding[]; readonly notes: readonly ScanNote[] } {
  const { known, fixed } = matchFindings(baseline.entries, findings);
  const entries = new Map(known.map(({ finding, before }) => [finding, before]));
  const ended = known.filter(({ before }) => hasEnded(before, today)).length;
  const marked = findings.map((finding) => {
    const entry = entries.get(finding);
    return entry && !hasEnded(entry, today) ? { ...finding, accepted: toTerms(entry) } : finding;
  });
  const migrated = baseline.fingerprints !== fingerprintVersion;
  return { findings: marked, notes: [{ kind: 'baseline', accepted: known.length - ended, ended, fixed: fixed.length, migrated }] };
}

/** The baseline of these findings: entries that are still found keep their terms, the others get those that are given. */
export function toBaseline(findings: readonly Finding[], terms: Terms, before?: Baseline): Baseline {
  const { known } = matchFindings(before?.entries ?? [], findings);
  const kept = new Map(known.map(({ finding, before: entry }) => [finding, toTerms(entry)]));
  const entries = findings.map((finding) => ({ ...toTracked(finding), ...(kept.get(finding) ?? terms) }));
  return { version: 1, fingerprints: fingerprintVersion, entries: entries.sort(compareEntries) };
}

function toTerms({ owner, reason, expires }: BaselineEntry): Terms {
  return { owner, reason, ...(expires === undefined ? {} : { expires }) };
}

function hasEnded({ expires }: BaselineEntry, today: string): boolean {
  return expires !== undefined && today > expires;
}

/** By path, rule and fingerprint, so that a change of the file is small. */
function compareEntries(left: BaselineEntry, right: BaselineEntry): number {
  const [a, b] = [left, right].map(({ path, rule, fingerprint }) => [path, rule, fingerprint].join('\n'));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
