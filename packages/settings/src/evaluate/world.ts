import { memoize, type SettingRelation, type SettingWords } from '@phitrace/core';
import type { Resource } from '../resource.js';
import { flatten, targetsOf } from '../value.js';
import { matchesGlob } from './glob.js';
import { selectPresent } from './select.js';

/** Resources by what can refer to them. */
export interface World {
  /** Those of the same scope with one of the types: the same list, whoever of the scope asks. */
  findByType(resource: Resource, types: readonly string[]): readonly Resource[];
}

export function toWorld(resources: readonly Resource[]): World {
  const scopes = new Map<string, Resource[]>();
  for (const resource of resources) {
    const key = keyOf(resource);
    const siblings = scopes.get(key);
    if (siblings) siblings.push(resource);
    else scopes.set(key, [resource]);
  }
  const found = new Map<string, readonly Resource[]>();
  return {
    findByType: (resource, types) =>
      memoize(found, [keyOf(resource), ...types].join('\n'), () =>
        (scopes.get(keyOf(resource)) ?? []).filter(({ type }) => isOneOfTypes(type, types)),
      ),
  };
}

function keyOf({ framework, scope }: Resource): string {
  return `${framework}\n${scope}`;
}

export function isOneOfTypes(type: string, types: readonly string[]): boolean {
  return types.some((pattern) => (pattern.includes('*') ? matchesGlob(pattern, type) : pattern === type));
}

/** Resources that are related, and whether there may be more: some refer to what isn't known. */
export interface Related {
  readonly resources: readonly Resource[];
  readonly open: boolean;
}

export function findRelated(resource: Resource, relation: SettingRelation, world: World, words: SettingWords): Related {
  const candidates = world.findByType(resource, relation.resource);
  if (relation.through !== undefined) return along(resource, relation.through, candidates, words);
  const { by } = relation;
  if (by === undefined) return { resources: candidates, open: false };
  const links = candidates.map((candidate) => ({ candidate, link: linkOf(candidate, by, resource, words) }));
  return {
    resources: links.filter(({ link }) => link === 'this').map(({ candidate }) => candidate),
    open: links.some(({ link }) => link === 'unknown'),
  };
}

/** What the setting of the candidate refers to: this resource, by reference or by its name, or something that isn't known. */
function linkOf(candidate: Resource, by: string, resource: Resource, words: SettingWords): 'this' | 'other' | 'unknown' {
  const values = selectPresent(candidate.settings, by, words.keys, candidate.head).flatMap(({ value }) => flatten(value));
  const targets = values.flatMap(targetsOf);
  if (targets.includes(resource.address)) return 'this';
  const texts = values.flatMap((value) => (value.kind === 'scalar' ? [String(value.value)] : []));
  if (texts.some((text) => text === resource.address || namesOf(resource, words).includes(text))) return 'this';
  return targets.length === 0 && values.some(({ kind }) => kind === 'unknown') ? 'unknown' : 'other';
}

/** Texts by which another resource may name this one. */
function namesOf({ settings }: Resource, { names }: SettingWords): readonly string[] {
  return names.flatMap((key) => {
    const value = settings.entries.get(key);
    return value?.kind === 'scalar' ? [String(value.value)] : [];
  });
}

function along(resource: Resource, through: string, candidates: readonly Resource[], words: SettingWords): Related {
  const values = selectPresent(resource.settings, through, words.keys, resource.head).map(({ value }) => value);
  const targets = new Set(values.flatMap(targetsOf));
  const texts = values.flatMap(flatten).flatMap((value) => (value.kind === 'scalar' ? [String(value.value)] : []));
  const resources = candidates.filter(
    (candidate) => targets.has(candidate.address) || texts.some((text) => namesOf(candidate, words).includes(text)),
  );
  return { resources, open: targets.size === 0 && values.some(({ kind }) => kind === 'unknown') };
}
