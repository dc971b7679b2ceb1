/** `1 file`, `2 files`, `1,000 entries`. */
export function count(number: number, word: string, plural = `${word}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? word : plural}`;
}
