import { isInPack, type Pack, type Rule } from '@phitrace/core';
import type { ESLint, Linter } from 'eslint';
import { known } from './known-rules.js';
import type { RuleOptions } from './options.js';

/** The names of the configurations. */
export type ConfigName = 'recommended' | 'recommendedTypeChecked' | 'governance' | 'strict';

/** The configurations that the plugin offers: of the packs of a scan, what ESLint can see. */
export function toConfigs(plugin: ESLint.Plugin): Record<ConfigName, Linter.Config[]> {
  const toConfig = (name: ConfigName, pack: Pack, options: Partial<RuleOptions>): Linter.Config[] => [
    {
      name: `phitrace/${name}`,
      plugins: { phitrace: plugin },
      rules: Object.fromEntries(
        known.filter((rule) => isInPack(rule, pack)).map((rule) => [`phitrace/${rule.id}`, [toLevel(rule, options), options]]),
      ),
    },
  ];
  return {
    recommended: toConfig('recommended', 'recommended', { atLeast: 'warning' }),
    recommendedTypeChecked: toConfig('recommendedTypeChecked', 'recommended', { crossFile: 'auto', atLeast: 'warning' }),
    governance: toConfig('governance', 'governance', { crossFile: 'always', atLeast: 'note', perVendor: false }),
    strict: toConfig('strict', 'strict', { crossFile: 'always', atLeast: 'note', perVendor: false }),
  };
}

function toLevel({ severity }: Rule, { atLeast }: Partial<RuleOptions>): 'error' | 'warn' {
  return severity === 'error' || atLeast === 'note' ? 'error' : 'warn';
}
