import type { SettingWords } from '@phitrace/core';
import type { Resource } from '../resource.js';
import { targetsOf } from '../value.js';
import { selectPresent } from './select.js';

/** What code calls the thing that a setting is about. */
export type FindCodeNames = (resource: Resource, attribute: string) => readonly string[];

/**
 * The names under which code knows resources: the variable that a setting of an environment is, the place where code makes
 * the resource, and the variables in which functions and containers get a reference to it.
 */
export function toFindCodeNames(resources: readonly Resource[], { environment }: SettingWords): FindCodeNames {
  const variables = new Map<string, string[]>();
  for (const resource of resources) {
    for (const { name, target } of environment.paths.flatMap((path) => variablesAt(resource, path))) {
      const key = keyOf(resource, target);
      variables.set(key, [...(variables.get(key) ?? []), `${environment.prefix}${name}`]);
    }
  }
  return (resource, attribute) => {
    if (resource.type === environment.type) return [`${environment.prefix}${attribute}`];
    return [resource.address, ...(variables.get(keyOf(resource, resource.address)) ?? [])];
  };
}

function variablesAt({ settings, head }: Resource, path: string): readonly { readonly name: string; readonly target: string }[] {
  return selectPresent(settings, path, {}, head).flatMap(({ value }) =>
    value.kind === 'map' ? [...value.entries].flatMap(([name, held]) => targetsOf(held).map((target) => ({ name, target }))) : [],
  );
}

/** Addresses are those of one framework and scope. */
function keyOf({ framework, scope }: Resource, address: string): string {
  return [framework, scope, address].join('\n');
}
