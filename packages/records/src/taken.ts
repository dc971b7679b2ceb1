import type { InspectionData } from './identifiers/index.js';

/** A line of a comment in SQL, scripts, tables, markup or code. */
const COMMENT = /^\s*(?:--|#|\/\/|\/?\*|<!--)(.{8,300})$/gm;
const WORD = /[a-z]+/g;
const FROM = 'from';
const MOST_COMMENTS = 200;

/** What comments are read with. */
interface Known extends Pick<InspectionData['samples'], 'taking' | 'systems'> {
  /** Whether words speak of people in care. */
  readonly isHealth: (words: readonly string[]) => boolean;
}

/** True where a comment says that patients were taken from a system in use: `-- imports 50 patients from the old CRM`. */
export function saysTaken(text: string, { taking, systems, isHealth }: Known): boolean {
  let left = MOST_COMMENTS;
  for (const [, comment = ''] of text.matchAll(COMMENT)) {
    if (left-- === 0) return false;
    const words: string[] = comment.toLowerCase().match(WORD) ?? [];
    const from = words.indexOf(FROM);
    const isTaken = from > 0 && words.slice(0, from).some((word) => taking.has(word));
    if (isTaken && words.slice(from).some((word) => systems.has(word)) && isHealth(words)) return true;
  }
  return false;
}
