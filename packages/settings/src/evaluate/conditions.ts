import type { SettingCondition, SettingForm, SettingRelation, SettingWords } from '@phitrace/core';
import type { Resource } from '../resource.js';
import { type MapValue, toScalar } from '../value.js';
import { type Answer, all, any, not, toAnswer } from './answer.js';
import { type Found, select } from './select.js';
import { meets } from './test.js';
import { type World, findRelated } from './world.js';

/** Whether a form speaks of this part of a resource. */
export function applies(form: SettingForm, resource: Resource, part: MapValue, world: World, words: SettingWords): Answer {
  return all([
    ...form.when.map((condition) => holds(condition, resource, part, words)),
    ...form.unless.map((condition) => not(holds(condition, resource, part, words))),
    ...form.whenRelated.map((relation) => isThere(relation, resource, world, words)),
    ...form.unlessRelated.map((relation) => not(isThere(relation, resource, world, words))),
  ]);
}

function holds(condition: SettingCondition, resource: Resource, part: MapValue, words: SettingWords): Answer {
  const ifAbsent = toAnswer(condition.orAbsent);
  const found = find(condition.attribute, resource, part, words);
  return any(found.map(({ value, open }) => (value ? meets(condition, value, words, ifAbsent) : open ? 'maybe' : ifAbsent)));
}

function find(attribute: string, resource: Resource, part: MapValue, words: SettingWords): readonly Found[] {
  const { head } = resource;
  if (attribute === '$symbol') return [{ path: [], open: false, at: head, value: toScalar(resource.symbol, head) }];
  if (attribute === '$path') return [{ path: [], open: false, at: head, value: toScalar(head.path, head) }];
  const [from, path] = attribute.startsWith('/') ? [resource.settings, attribute.slice(1)] : [part, attribute];
  return select(from, path, words.keys, head);
}

function isThere(relation: SettingRelation, resource: Resource, world: World, words: SettingWords): Answer {
  const { resources, open } = findRelated(resource, relation, world, words);
  const answer = any(resources.map((other) => all(relation.when.map((condition) => holds(condition, other, other.settings, words)))));
  return open && answer === 'no' ? 'maybe' : answer;
}
