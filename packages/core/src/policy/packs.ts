import type { Configuration } from '../config/schema.js';
import { type Pack, type Rule, rulesOf } from '../rule.js';

/** The rules that a configuration asks for: those of its packs, and those that it sets a severity for by name. */
export function rulesInForce<R extends Rule>(
  rules: readonly R[],
  { packs, rules: configured, overrides }: Pick<Configuration, 'packs' | 'rules' | 'overrides'>,
): R[] {
  const named = new Set([configured, ...overrides.map((entry) => entry.rules)].flatMap((severities) => Object.keys(severities)));
  return rules.filter((rule) => packs.some((pack) => isInPack(rule, pack)) || named.has(rule.id));
}

/** True for a rule of a pack; `strict` has all. */
export function isInPack({ pack = 'recommended' }: Pick<Rule, 'pack'>, asked: Pack): boolean {
  return asked === 'strict' || pack === asked;
}

/** The controls that rules ask for. */
export function controlsAskedFor(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rulesOf(rules, 'absence').flatMap(({ controls }) => controls));
}
