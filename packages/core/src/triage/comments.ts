import type { SourceComment } from '../detector.js';
import { isDay, readReason } from './reason.js';

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
  readonly problem: string;
}

const directive = /phitrace-(ignore[\w-]*)([^\n]*)/;
const forms = 'phitrace-ignore-next-line <rule-id> -- <reason>';

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
  // Words of a comment are not repeated: only known ones are printed.
  if (name !== 'ignore' && name !== 'ignore-next-line') return { ...place, problem: `this kind of suppression is unknown; write ${forms}` };
  const content = rest.replace(/\*\/\s*\}?\s*$|-->\s*$/, '');
  const [, list = content, written = ''] = /^(.*?)(?<!\S)--(?!\S)\s*(.*?)\s*$/.exec(content) ?? [];
  const ruleIds = [...new Set(list.split(/[\s,]+/).filter((id) => id !== ''))];
  const { text: reason, until } = readReason(written);
  const problem = findProblem(ruleIds, reason, until);
  if (problem !== undefined) return { ...place, problem: `phitrace-${name} ${problem}, so it suppresses nothing; write ${forms}` };
  const target = name === 'ignore' ? place.line : end + 1;
  return { ...place, target, ruleIds, reason, ...(until === undefined ? {} : { until }) };
}

function findProblem(ruleIds: readonly string[], reason: string, until: string | undefined): string | undefined {
  if (ruleIds.length === 0) return 'names no rule';
  if (reason === '') return 'gives no reason';
  return until === undefined || isDay(until) ? undefined : 'ends on no day of the form 2027-03-31';
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
