import { z } from 'zod';
import type { Finding, FindingDetail } from '../finding.js';
import type { ScanNote } from '../scan-note.js';
import type { ScanResult } from '../scan-result.js';
import { isDay } from '../days.js';
import { readReason } from './reason.js';

/** The name of the file, which lies beside the configuration or in the root. */
export const ALLOW_FILE = 'phitrace.allow.json';

/** What stands in one entry. A data set that is declared synthetic names its generator. */
export const AllowEntry = z.strictObject({
  path: z.string().min(1).describe('A glob; one that names a folder means everything below it.'),
  detector: z.enum(['records', 'settings', 'flows', 'controls']).default('records'),
  reason: z
    .string()
    .refine((reason) => readReason(reason).text !== '', 'say why it is allowed')
    .describe('Why it is allowed.'),
  owner: z.string().min(1).describe('Who answers for it: a person or a team.'),
  expires: z.string().refine(isDay, 'write a day, such as 2027-03-31').describe('The last day on which it holds.'),
  generator: z.string().min(1).optional().describe('For synthetic data: what made it, with its version.'),
});

/** `phitrace.allow.json`: findings in files that hold no comments, each accepted by somebody until a day. */
export const AllowFile = z.strictObject({ $schema: z.string().optional(), allow: z.array(AllowEntry).default([]) });

export type AllowEntry = z.infer<typeof AllowEntry>;
export type AllowFile = z.infer<typeof AllowFile>;

/** An entry where it stands. */
export interface Allowance {
  readonly entry: AllowEntry;
  /** Path of the allow file, relative to the root, and the line of the entry. */
  readonly path: string;
  readonly line: number;
  /** Whether the entry is about a file, by its path relative to the root. */
  readonly isAbout: (path: string) => boolean;
}

const DETECTORS: Readonly<Record<FindingDetail['kind'], AllowEntry['detector']>> = {
  flow: 'flows',
  setting: 'settings',
  record: 'records',
  absence: 'controls',
  external: 'settings',
};

/** Marks what the allow file accepts on a day (ISO date). Notes tell of entries that do nothing. */
export function applyAllowances(result: ScanResult, allowances: readonly Allowance[]): ScanResult {
  if (allowances.length === 0) return result;
  const used = new Set<Allowance>();
  const findings = result.findings.map((finding) => {
    const allowance = finding.suppression ? undefined : allowances.find((each) => isAllowedBy(each, finding, result.today));
    if (!allowance) return finding;
    used.add(allowance);
    return { ...finding, suppression: toSuppression(allowance) };
  });
  return { ...result, findings, notes: [...result.notes, ...allowances.flatMap((each) => toNotes(each, used, result.today))] };
}

function isAllowedBy({ entry, isAbout }: Allowance, { detail, location }: Finding, today: string): boolean {
  return entry.detector === DETECTORS[detail.kind] && today <= entry.expires && isAbout(location.path);
}

function toSuppression({ entry, path, line }: Allowance): NonNullable<Finding['suppression']> {
  const { text } = readReason(entry.reason);
  const reason = entry.generator === undefined ? text : `synthetic, made by ${entry.generator}: ${text}`;
  return { reason, owner: entry.owner, until: entry.expires, location: { path, line, column: 1, endLine: line, endColumn: 1 } };
}

function toNotes(allowance: Allowance, used: ReadonlySet<Allowance>, today: string): ScanNote[] {
  const { entry, path, line } = allowance;
  if (today > entry.expires) return [{ kind: 'allowance', path, line, ended: entry.expires }];
  return used.has(allowance) ? [] : [{ kind: 'allowance', path, line }];
}
