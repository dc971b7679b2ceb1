import { memoize, type SettingCondition, type SettingForm, type SettingRelation, type SettingWords } from '@phitrace/core';
import type { Resource } from '../resource.js';
import { type MapValue, type ScalarValue, flatten, toScalar } from '../value.js';
import { type Answer, all, any, not, toAnswer } from './answer.js';
import { type Found, select } from './select.js';
import { meets } from './test.js';
import { type World, findRelated } from './world.js';

/** Whether a form speaks of this part of a resource. */
export function applies(form: SettingForm, resource: Resource, part: MapValue, world: World, words: SettingWords): Answer {
  return all([
    ...form.when.map((condition) => conditionHolds(condition, resource, part, words)),
    ...form.unless.map((condition) => not(conditionHolds(condition, resource, part, words))),
    ...form.whenRelated.map((relation) => isRelatedThere(relation, resource, world, words)),
    ...form.unlessRelated.map((relation) => not(isRelatedThere(relation, resource, world, words))),
  ]);
}

function conditionHolds(condition: SettingCondition, resource: Resource, part: MapValue, words: SettingWords): Answer {
  const answer = mayHold(condition, resource, part, words);
  return answer === 'maybe' && condition.surely ? 'no' : answer;
}

function mayHold(condition: SettingCondition, resource: Resource, part: MapValue, words: SettingWords): Answer {
  const ifAbsent = toAnswer(condition.orAbsent);
  const found = condition.attribute.map((path) => find(path, resource, part, words));
  const { spans } = condition;
  if (spans)
    return any(
      found.map(([from]) => spansOne(from, spans.to === undefined ? from : find(spans.to, resource, part, words)[0], spans.numbers)),
    );
  const isAbsent = found.flat().every(({ value }) => value === undefined);
  if (isAbsent) return found.flat().some(({ open }) => open) ? 'maybe' : ifAbsent;
  return any(found.flat().flatMap(({ value }) => (value ? [meets(condition, value, words, ifAbsent)] : [])));
}

/** Whether one of the numbers lies between the two ends. */
function spansOne(from: Found | undefined, to: Found | undefined, numbers: readonly number[]): Answer {
  if (!from?.value || !to?.value) return toAnswer(false);
  return any(
    flatten(from.value).map((start, i) => {
      const end = from === to ? start : (flatten(to.value ?? start)[i] ?? start);
      if (start.kind !== 'scalar' || end.kind !== 'scalar' || start.partial || end.partial) return 'maybe';
      const [low = Number.NaN] = rangeOf(start);
      const high = rangeOf(end).at(-1) ?? Number.NaN;
      return toAnswer(numbers.some((number) => low <= number && number <= high));
    }),
  );
}

/** `20-25` and `*` are ranges; a number is one by itself. */
function rangeOf(value: ScalarValue): readonly number[] {
  const text = String(value.value).trim();
  return text === '*'
    ? [0, 65_535]
    : text
        .split('-')
        .filter((part) => part !== '')
        .map(Number);
}

function find(attribute: string, resource: Resource, part: MapValue, words: SettingWords): readonly Found[] {
  const { head } = resource;
  if (attribute === '$symbol') return [{ path: [], open: false, at: head, value: toScalar(resource.symbol, head) }];
  if (attribute === '$path') return [{ path: [], open: false, at: head, value: toScalar(head.path, head) }];
  const [from, path] = attribute.startsWith('/') ? [resource.settings, attribute.slice(1)] : [part, attribute];
  return select(from, path, words.keys, head);
}

/** What a condition of a relation says of all that a list holds. Where nothing leads from one to the other, all of a scope share the list. */
const answers = new WeakMap<readonly Resource[], Map<SettingRelation, Answer>>();

function isRelatedThere(relation: SettingRelation, resource: Resource, world: World, words: SettingWords): Answer {
  const { resources, open } = findRelated(resource, relation, world, words);
  const known = memoize(answers, resources, () => new Map<SettingRelation, Answer>());
  const answer = memoize(known, relation, () =>
    any(resources.map((other) => all(relation.when.map((condition) => conditionHolds(condition, other, other.settings, words))))),
  );
  return open && answer === 'no' ? 'maybe' : answer;
}
