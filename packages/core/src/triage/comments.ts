import { isDay } from '../days.js';
import type { SourceComment } from '../detector.js';
import type { CommentProblem } from '../scan-note.js';
import { readReason } from './reason.js';

/** A request in a comment not to report some rules on a line. */
export interface Suppression {
  readonly path: string;
  /** Where the comment says it. */
  readonly line: number;
  readonly target: number;
  readonly ruleIds: readonly string[];
  /** Fit to be shown. */
  readonly reason: string;
  /** ISO date of the last day on which it holds. */
  readonly until?: string;
}

/** A comment that speaks to the tool but says nothing that it understands. */
export interface Misunderstood {
  readonly path: string;
  readonly line: number;
  readonly problem: CommentProblem;
}

const directive = /phitrace-(ignore[\w-]*)([^\n]*)/;

/** Reads the suppressions in comments; other comments are none of triage's business. */
export function readSuppressions(comments: readonly SourceComment[]): { suppressions: Suppression[]; misunderstood: Misunderstood[] } {
  const read = comments.flatMap(readComment);
  const misunderstood = read.filter((entry) => 'problem' in entry);
  return { suppressions: skipStacked(read.filter((entry) => 'ruleIds' in entry)), misunderstood };
}

function readComment({ path, line, text }: SourceComment): (Suppression | Misunderstood)[] {
  const lines = text.split('\n');
  const end = line + lines.length - 1;
  return lines.flatMap((content, index) => {
    const [, name, rest] = directive.exec(content) ?? [];
    return name === undefined || rest === undefined ? [] : [readDirective(name, rest, { path, line: line + index }, end)];
  });
}

function readDirective(name: string, rest: string, place: { path: string; line: number }, end: number): Suppression | Misunderstood {
  if (name !== 'ignore' && name !== 'ignore-next-line') return { ...place, problem: { kind: 'unknown-directive' } };
  const content = rest.replace(/\*\/\s*\}?\s*$|-->\s*$/, '');
  const [, list = content, written = ''] = /^(.*?)(?<!\S)--(?!\S)\s*(.*?)\s*$/.exec(content) ?? [];
  const ruleIds = [...new Set(list.split(/[\s,]+/).filter((id) => id !== ''))];
  const { text: reason, until } = readReason(written);
  const kind = findFault(ruleIds, reason, until);
  if (kind !== undefined) return { ...place, problem: { kind, directive: `phitrace-${name}` } };
  const target = name === 'ignore' ? place.line : end + 1;
  return { ...place, target, ruleIds, reason, ...(until === undefined ? {} : { until }) };
}

function findFault(ruleIds: readonly string[], reason: string, until: string | undefined): 'no-rule' | 'no-reason' | 'no-day' | undefined {
  if (ruleIds.length === 0) return 'no-rule';
  if (reason === '') return 'no-reason';
  return until === undefined || isDay(until) ? undefined : 'no-day';
}

/** Several comments for one line stand one above the other. */
function skipStacked(suppressions: readonly Suppression[]): Suppression[] {
  const above = new Map(
    suppressions.filter(({ line, target }) => target > line).map((entry) => [`${entry.path}\0${entry.line}`, entry.target]),
  );
  return suppressions.map((entry) => {
    let { target } = entry;
    while (target > entry.line && above.has(`${entry.path}\0${target}`)) target = above.get(`${entry.path}\0${target}`) ?? target;
    return { ...entry, target };
  });
}
