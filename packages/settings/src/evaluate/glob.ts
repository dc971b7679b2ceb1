import { GAP } from '../value.js';

/** True when `*` in the pattern can stand for what is between the other parts. Case doesn't matter. Linear in practice: no backtracking but to the last `*`. */
export function matchesGlob(pattern: string, text: string): boolean {
  const wanted = pattern.toLowerCase();
  const given = text.toLowerCase();
  let i = 0;
  let k = 0;
  let star = -1;
  let mark = 0;
  while (i < given.length) {
    if (wanted[k] === '*') {
      star = k++;
      mark = i;
    } else if (k < wanted.length && wanted[k] === given[i]) {
      i++;
      k++;
    } else if (star >= 0) {
      k = star + 1;
      i = ++mark;
    } else return false;
  }
  while (wanted[k] === '*') k++;
  return k === wanted.length;
}

/** True when the text could match if its gaps were filled: its ends, as far as they are known, fit the ends of the pattern. */
export function couldMatch(pattern: string, partial: string): boolean {
  const [start = ''] = partial.toLowerCase().split(GAP);
  const end = partial.toLowerCase().split(GAP).at(-1) ?? '';
  const [wantedStart = ''] = pattern.toLowerCase().split('*');
  const wantedEnd = pattern.toLowerCase().split('*').at(-1) ?? '';
  return meet(start, wantedStart) && meet(reverse(end), reverse(wantedEnd));
}

/** True when the text could be the wanted one if its gaps were filled. */
export function couldEqual(wanted: string, partial: string): boolean {
  return (
    partial.replaceAll(GAP, '').length <= wanted.length && couldMatch(wanted.replaceAll('*', '\u0000'), partial.replaceAll('*', '\u0000'))
  );
}

function meet(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}
