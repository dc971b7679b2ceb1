/** The word that plays each role. */
export function byRole<R extends string>(roles: readonly R[], toWord: (role: R) => string): Readonly<Record<R, string>> {
  return Object.fromEntries(roles.map((role) => [role, toWord(role)])) as Record<R, string>;
}
