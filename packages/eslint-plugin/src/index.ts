import type { ESLint, Linter } from 'eslint';
import { type ConfigName, toConfigs } from './configs.js';
import { known } from './known-rules.js';
import { toEslintRule } from './rule.js';
import { version } from './version.js';

const base = {
  meta: { name: 'eslint-plugin-phitrace', version, namespace: 'phitrace' },
  // The types of typescript-eslint and of ESLint describe the same rule in different words.
  rules: Object.fromEntries(known.map((rule) => [rule.id, toEslintRule(rule)])) as unknown as NonNullable<ESLint.Plugin['rules']>,
} satisfies ESLint.Plugin;

/** The plugin: one ESLint rule for each rule of phitrace that is about the way of data, or about settings and records that code writes. */
const plugin: typeof base & { configs: Record<ConfigName, Linter.Config[]> } = Object.assign(base, { configs: toConfigs(base) });

export default plugin;
// What `require` gives in CommonJS configurations.
export { plugin as 'module.exports' };
