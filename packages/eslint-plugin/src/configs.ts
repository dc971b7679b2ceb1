import { isInPack, type Rule } from '@phitrace/core';
import type { ESLint, Linter } from 'eslint';
import { known } from './known-rules.js';
import type { RuleOptions } from './options.js';

/** The names of the configurations. */
export type ConfigName = 'recommended' | 'recommendedTypeChecked' | 'governance' | 'strict';

const stable = known.filter((rule) => rule.stage === 'stable' && isInPack(rule, 'recommended'));
const governance = known.filter((rule) => isInPack(rule, 'governance'));

/** The configurations that the plugin offers. */
export function toConfigs(plugin: ESLint.Plugin): Record<ConfigName, Linter.Config[]> {
  const toConfig = (name: string, chosen: readonly Rule[], options: Partial<RuleOptions>): Linter.Config[] => [
    {
      name: `phitrace/${name}`,
      plugins: { phitrace: plugin },
      rules: Object.fromEntries(chosen.map((rule) => [`phitrace/${rule.id}`, [toLevel(rule, options), options]])),
    },
  ];
  return {
    recommended: toConfig('recommended', stable, { atLeast: 'warning' }),
    recommendedTypeChecked: toConfig('recommendedTypeChecked', stable, { crossFile: 'auto', atLeast: 'warning' }),
    governance: toConfig('governance', governance, { crossFile: 'always', atLeast: 'note', perVendor: false }),
    strict: toConfig('strict', known, { crossFile: 'always', atLeast: 'note', perVendor: false }),
  };
}

function toLevel({ severity }: Rule, { atLeast }: Partial<RuleOptions>): 'error' | 'warn' {
  return severity === 'error' || atLeast === 'note' ? 'error' : 'warn';
}
