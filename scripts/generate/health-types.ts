import type { HealthType, HealthTypes } from '@phitrace/core';

/** Copies the properties of each type's `base` into it, so that nobody needs to look it up at run time. */
export function expandBases(files: readonly HealthTypes[]): HealthTypes[] {
  return files.map((file) => {
    const inherited = files.find(({ id }) => id === file.extends)?.types ?? {};
    const known = { ...inherited, ...file.types };
    const types = Object.fromEntries(Object.entries(file.types).map(([name, type]) => [name, expand(type, known, [name])]));
    return { ...file, types };
  });
}

function expand(type: HealthType, known: Readonly<Record<string, HealthType>>, seen: readonly string[]): HealthType {
  const { base: name, ...own } = type;
  if (name === undefined) return own;
  const base = known[name];
  if (!base || seen.includes(name))
    throw new Error(`rules/fhir: ${seen.join(' › ')}: base ${name} ${base ? 'is a circle' : 'does not exist'}`);
  return { ...own, properties: { ...expand(base, known, [...seen, name]).properties, ...own.properties } };
}
