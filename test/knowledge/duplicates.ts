/** The items that occur more than once, sorted. */
export function duplicates(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))].sort();
}
