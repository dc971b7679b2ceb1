/** Identify one person whatever stands around them: doubt may lower what is said of them, never silence it. */
const hardTier: ReadonlySet<string> = new Set(['ssn', 'mrn', 'health-plan']);

export function isHardTier(category: string): boolean {
  return hardTier.has(category);
}
