import type { CategoryKind, CategoryRole, Kinds, SafeguardKind, SinkKind, SinkRole } from './kinds.js';

/** What is known of a category; undefined for a word that isn't one, such as the verdict `none`. */
export function findCategory({ categories }: Pick<Kinds, 'categories'>, category: string): CategoryKind | undefined {
  return findOwn(categories, category);
}

/** What is known of a sink kind. */
export function findSinkKind({ sinks }: Pick<Kinds, 'sinks'>, sink: string): SinkKind | undefined {
  return findOwn(sinks, sink);
}

/** True for a category of PHI: not an id, not staff, and not nothing. */
export function isPhi(kinds: Pick<Kinds, 'categories'>, category: string): boolean {
  return findCategory(kinds, category)?.isPhi ?? false;
}

/** True for what identifies one person whatever stands around it. */
export function identifiesAlone(kinds: Pick<Kinds, 'categories'>, category: string): boolean {
  return findCategory(kinds, category)?.identifiesAlone ?? false;
}

/** The category that plays a role. Each role is played by one: the knowledge is tested for it. */
export function getCategory({ categories }: Pick<Kinds, 'categories'>, role: CategoryRole): string {
  return getByRole(categories, role);
}

/** The sink kind that plays a role. */
export function getSinkKind({ sinks }: Pick<Kinds, 'sinks'>, role: SinkRole): string {
  return getByRole(sinks, role);
}

/** What the functions that a project declares under a key of its configuration give. */
export function getDeclaredSafeguard({ safeguards }: Pick<Kinds, 'safeguards'>, key: NonNullable<SafeguardKind['declaredAs']>): string {
  const found = Object.entries(safeguards).find(([, { declaredAs }]) => declaredAs === key);
  if (!found) throw new Error(`no safeguard of rules/kinds.json is declared as "${key}"`);
  return found[0];
}

function getByRole(words: Readonly<Record<string, { readonly role?: string | undefined }>>, role: string): string {
  const found = Object.entries(words).find(([, word]) => word.role === role);
  if (!found) throw new Error(`no word of rules/kinds.json has the role "${role}"`);
  return found[0];
}

function findOwn<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
