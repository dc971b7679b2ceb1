import { findNearest } from '../config/nearest.js';
import type { CommentProblem, ScanNote } from '../scan-note.js';
import type { Finding } from '../finding.js';
import type { SourceComment } from '../detector.js';
import { readSuppressions, type Suppression } from './comments.js';
import { toFingerprints } from './fingerprint.js';
import { compareFindings, comparePlaces } from './order.js';

/**
 * Marks what comments suppress, makes fingerprints unique and sorts. Notes tell of comments that do nothing: no longer
 * on `today` (ISO date), or, with `ruleIds`, since they name a rule that doesn't exist.
 */
export function triage(
  findings: readonly Finding[],
  comments: readonly SourceComment[],
  ruleIds: readonly string[] = [],
  today = '',
): { findings: Finding[]; notes: ScanNote[] } {
  const { suppressions, misunderstood } = readSuppressions(comments);
  const byPlace = toFingerprints([...findings].sort(comparePlaces));
  const used = new Set<string>();
  const marked = byPlace.map((finding) => {
    const suppression = suppressions.find(
      (entry) => entry.path === finding.location.path && entry.target === finding.location.line && entry.ruleIds.includes(finding.ruleId),
    );
    if (!suppression || hasEnded(suppression.until, today)) return finding;
    used.add(toUse(suppression, finding.ruleId));
    return { ...finding, suppression: toMark(suppression) };
  });
  const idle = suppressions.flatMap((entry) =>
    entry.ruleIds.filter((id) => !used.has(toUse(entry, id))).map((id) => ({ ...entry, problem: findProblem(id, ruleIds, entry, today) })),
  );
  const notes = [...misunderstood, ...idle].sort((left, right) =>
    left.path === right.path ? left.line - right.line : left.path < right.path ? -1 : 1,
  );
  return {
    findings: marked.sort(compareFindings),
    notes: notes.map(({ path, line, problem }) => ({ kind: 'comment', path, line, problem })),
  };
}

/** A word that is no rule is not repeated: it is text of a comment. */
function findProblem(id: string, known: readonly string[], { until }: Suppression, today: string): CommentProblem {
  if (known.length > 0 && !known.includes(id)) {
    const similar = findNearest(id, known);
    return { kind: 'unknown-rule', ...(similar !== undefined && { similar }) };
  }
  if (hasEnded(until, today)) return { kind: 'ended', until };
  return { kind: 'unused', ...(known.length > 0 && { ruleId: id }) };
}

function hasEnded(until: string | undefined, today: string): until is string {
  return until !== undefined && today > until;
}

function toUse({ path, line }: Suppression, ruleId: string): string {
  return JSON.stringify([path, line, ruleId]);
}

function toMark({ path, line, reason, until }: Suppression): NonNullable<Finding['suppression']> {
  const location = { path, line, column: 1, endLine: line, endColumn: 1 };
  return { reason, location, ...(until === undefined ? {} : { until }) };
}
