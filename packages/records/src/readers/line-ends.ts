/** How many lines end between two places of a text. */
export function countLineEnds(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) count++;
  return count;
}
