import type { SourceComment } from '../hit.js';

/** A request in a comment not to report some rules on a line. */
export interface Suppression {
  readonly path: string;
  /** Where the comment says it. */
  readonly line: number;
  readonly target: number;
  readonly ruleIds: readonly string[];
  readonly reason: string;
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
  if (name !== 'ignore' && name !== 'ignore-next-line') return { ...place, problem: `phitrace-${name} is unknown; write ${forms}` };
  const content = rest.replace(/\*\/\s*\}?\s*$|-->\s*$/, '');
  const [, list = content, reason = ''] = /^(.*?)(?<!\S)--(?!\S)\s*(.*?)\s*$/.exec(content) ?? [];
  const ruleIds = [...new Set(list.split(/[\s,]+/).filter((id) => id !== ''))];
  if (ruleIds.length === 0) return { ...place, problem: `phitrace-${name} names no rule, so it suppresses nothing; write ${forms}` };
  if (isPlaceholder(reason)) return { ...place, problem: `phitrace-${name} gives no reason, so it suppresses nothing; write ${forms}` };
  return { ...place, target: name === 'ignore' ? place.line : end + 1, ruleIds, reason };
}

const placeholders = [
  /^[^\p{L}\p{N}]*$/u,
  /^(?:<[^<>]*>|\[[^[\]]*\])$/,
  /^(?:todo|fixme|tbd|xxx)\b/i,
  /^(?:reason|because|why|explain|(?:say|explain) why(?: this is allowed)?|n\/?a|none|wip|temp(?:orary)?|ignored?)[.:!…]*$/i,
];

/** Whether something stands where a reason should: nothing, a blank to fill in, a note to oneself, a word that says nothing. */
function isPlaceholder(reason: string): boolean {
  return placeholders.some((pattern) => pattern.test(reason));
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
