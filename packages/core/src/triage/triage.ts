import { suggest } from '../config/nearest.js';
import type { Finding } from '../finding.js';
import type { SourceComment } from '../detector.js';
import { readSuppressions, type Suppression } from './comments.js';
import { toFingerprints } from './fingerprint.js';
import { compareFindings, comparePlaces } from './order.js';

/**
 * Marks what comments suppress, makes fingerprints unique and sorts. Notes tell of comments that do nothing; with
 * `ruleIds`, also of those that name a rule that doesn't exist.
 */
export function triage(
  findings: readonly Finding[],
  comments: readonly SourceComment[],
  ruleIds: readonly string[] = [],
): { findings: Finding[]; notes: string[] } {
  const { suppressions, misunderstood } = readSuppressions(comments);
  const byPlace = toFingerprints([...findings].sort(comparePlaces));
  const used = new Set<string>();
  const marked = byPlace.map((finding) => {
    const suppression = suppressions.find(
      (entry) => entry.path === finding.location.path && entry.target === finding.location.line && entry.ruleIds.includes(finding.ruleId),
    );
    if (!suppression) return finding;
    used.add(toUse(suppression, finding.ruleId));
    return { ...finding, suppression: { reason: suppression.reason, location: toLocation(suppression) } };
  });
  const idle = suppressions.flatMap((entry) =>
    entry.ruleIds.filter((id) => !used.has(toUse(entry, id))).map((id) => ({ ...entry, problem: describeIdle(id, ruleIds) })),
  );
  const notes = [...misunderstood, ...idle].sort((left, right) =>
    left.path === right.path ? left.line - right.line : left.path < right.path ? -1 : 1,
  );
  return { findings: marked.sort(compareFindings), notes: notes.map(({ path, line, problem }) => `${path}:${line}: ${problem}`) };
}

function describeIdle(id: string, known: readonly string[]): string {
  if (known.length === 0 || known.includes(id)) return `unused suppression of ${id}; remove it`;
  return `the suppression names an unknown rule "${id}"${suggest(id, known) || '; run `phitrace rules` for the list'}`;
}

function toUse({ path, line }: Suppression, ruleId: string): string {
  return JSON.stringify([path, line, ruleId]);
}

function toLocation({ path, line }: Suppression): NonNullable<Finding['suppression']>['location'] {
  return { path, line, column: 1, endLine: line, endColumn: 1 };
}
