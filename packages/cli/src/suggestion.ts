import { distance } from 'fastest-levenshtein';

/** ` (did you mean x?)` for the nearest of the known words, or nothing when none is near. */
export function toSuggestion(word: string, known: readonly string[]): string {
  const near = known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }))
    .filter((entry) => entry.distance <= Math.max(2, Math.floor(word.length / 3)))
    .sort((left, right) => left.distance - right.distance);
  return near[0] ? ` (did you mean ${near[0].candidate}?)` : '';
}
