import type { Finding } from '../finding.js';
import { toTracked, type Tracked } from './tracked.js';

/** Findings of now beside those that were known before. */
export interface Matches<Before extends Tracked> {
  /** Known before; `before` may have stood elsewhere. */
  readonly known: readonly { readonly finding: Finding; readonly before: Before }[];
  readonly added: readonly Finding[];
  /** Known before, and no longer found. */
  readonly fixed: readonly Before[];
}

interface Candidate {
  readonly finding: Finding;
  readonly now: Tracked;
}

/** When two are the same finding, the surest way first. */
const ways: readonly ((before: Tracked, now: Tracked) => boolean)[] = [
  (before, now) => before.fingerprint === now.fingerprint && before.path === now.path,
  (before, now) => before.fingerprint === now.fingerprint,
  // Of several of one identity, some may have gone: their ordinals moved up.
  (before, now) => withoutOrdinal(before) === withoutOrdinal(now),
  (before, now) => isRefactored(before, now),
];

/**
 * Tells which findings were known before. Each is matched once: by its fingerprint, which neither lines nor places change,
 * or, after a light refactoring, by what stayed of it. One that holds more data than before is not known.
 */
export function matchFindings<Before extends Tracked>(before: readonly Before[], now: readonly Finding[]): Matches<Before> {
  let added: readonly Candidate[] = now.map((finding) => ({ finding, now: toTracked(finding) }));
  let fixed: readonly Before[] = before;
  const known: { finding: Finding; before: Before }[] = [];
  for (const isSame of ways) {
    const pairs = pairUp(fixed, added, isSame);
    const used = new Set<unknown>(pairs.flatMap(({ candidate, old }) => [candidate, old]));
    known.push(...pairs.map(({ candidate, old }) => ({ finding: candidate.finding, before: old })));
    added = added.filter((candidate) => !used.has(candidate));
    fixed = fixed.filter((old) => !used.has(old));
  }
  return { known, added: added.map(({ finding }) => finding), fixed };
}

/** Pairs each finding with the first that is the same; only those of one rule are compared. */
function pairUp<Before extends Tracked>(
  olds: readonly Before[],
  candidates: readonly Candidate[],
  isSame: (before: Tracked, now: Tracked) => boolean,
): { candidate: Candidate; old: Before }[] {
  const byRule = groupByRule(olds);
  const taken = new Set<Before>();
  return candidates.flatMap((candidate) => {
    const old = byRule
      .get(candidate.now.rule)
      ?.find((each) => !taken.has(each) && !addsData(each, candidate.now) && isSame(each, candidate.now));
    if (!old) return [];
    taken.add(old);
    return [{ candidate, old }];
  });
}

function groupByRule<Before extends Tracked>(olds: readonly Before[]): Map<string, Before[]> {
  const groups = new Map<string, Before[]>();
  for (const old of olds) {
    const group = groups.get(old.rule);
    if (group) group.push(old);
    else groups.set(old.rule, [old]);
  }
  return groups;
}

/**
 * The same recipient, and in one file the same data by the same symbol, while function or sink got another name; or all
 * the same but the symbol, where the categories say that it is the same data. Other data is another leak.
 */
function isRefactored(before: Tracked, now: Tracked): boolean {
  if (before.recipient !== now.recipient || before.path !== now.path) return false;
  const [isWithin, isSink] = [before.within === now.within, before.sink === now.sink];
  if (before.source === now.source) return isWithin || isSink;
  return isWithin && isSink && before.data !== undefined && isSameData(before.data, now.data ?? []);
}

function isSameData(before: readonly string[], now: readonly string[]): boolean {
  return before.length > 0 && before.join() === now.join();
}

/** What was accepted or seen is what went there then: more data at the same place is a new leak. */
function addsData(before: Tracked, now: Tracked): boolean {
  const { data } = before;
  return data !== undefined && (now.data ?? []).some((category) => !data.includes(category));
}

/** A fingerprint without its ordinal. */
function withoutOrdinal({ fingerprint }: Tracked): string {
  return fingerprint.replace(/-\d+$/, '');
}
