import { distance } from 'fastest-levenshtein';

/** The known word that was probably meant, if one is near. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter((entry) => entry.distance <= Math.max(2, Math.floor(word.length / 3)))
    .sort((left, right) => left.distance - right.distance);
  return near[0]?.candidate;
}

/** A word as messages repeat it: one that isn't near a known one may be anything, so only its place is told. */
export function showWord(word: string, known: readonly string[]): string {
  return findNearest(word, known) === undefined ? '…' : word;
}

/** `; did you mean "x"?`, or nothing when no known word is near. */
export function suggest(word: string, known: readonly string[]): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
