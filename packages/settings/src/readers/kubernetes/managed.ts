import type { ManagedResources } from '@phitrace/core';
import { SPELLINGS } from '../../code/spelling.js';
import type { Resource } from '../../resource.js';
import { type MapValue, type Value, toMap, toUnknown } from '../../value.js';
import { textAt, valueAt } from '../make-resource.js';
import type { WantsType } from '../reader.js';

/** How references to other objects end: by name, and by labels. */
const BY_NAME = 'Ref';
const BY_LABELS = 'Selector';

/** The resources that a controller makes of manifests, in the words of the framework whose checks hold for them. */
export function toManaged(resources: readonly Resource[], words: readonly ManagedResources[], wants: WantsType): readonly Resource[] {
  const objects = resources.filter(({ settings }) => settings.entries.has('apiVersion'));
  const findTargets = toFindTargets(objects);
  return objects.flatMap((object) => {
    const found = words.flatMap((each) => toType(object, each, wants) ?? [])[0];
    const settings = found && valueAt(object.settings, ...found.words.settings.split('.'));
    if (!found || settings?.kind !== 'map') return [];
    const { framework, writtenIn } = found.words;
    const spelled = respell(settings, findTargets);
    return [{ ...object, framework, writtenIn, type: found.type, address: nameOf(object), settings: spelled }];
  });
}

function nameOf({ settings, address }: Resource): string {
  return textAt(settings, 'metadata', 'name') ?? address;
}

/** The type that a kind of a group stands for, where checks speak of it. */
function toType({ settings, type: kind }: Resource, words: ManagedResources, wants: WantsType) {
  const [group = ''] = (textAt(settings, 'apiVersion') ?? '').split('/');
  const part = words.groups.flatMap((pattern) => partAt(pattern, group) ?? [])[0];
  if (part === undefined) return undefined;
  const plain = words.type.replace('{1}', part).replace('{kind}', SPELLINGS.snake.fromCode(kind));
  const type = words.types[`${part}/${kind}`] ?? plain;
  return wants(words.framework, type) ? { words, type } : undefined;
}

function partAt(pattern: string, group: string): string | undefined {
  const [start = '', end = ''] = pattern.split('*');
  const part = group.slice(start.length, group.length - end.length);
  return group.startsWith(start) && group.endsWith(end) && part !== '' && !part.includes('.') ? part : undefined;
}

type FindTargets = (key: string, value: Value) => readonly string[];

/** What a reference names, and what the labels of a selector fit. */
function toFindTargets(objects: readonly Resource[]): FindTargets {
  return (key, value) => {
    const name = textAt(value, 'name');
    if (key.endsWith(BY_NAME)) return name === undefined ? [] : [name];
    const labels = valueAt(value, 'matchLabels');
    return labels?.kind === 'map' ? objects.filter((object) => fits(object, labels)).map(nameOf) : [];
  };
}

function fits({ settings }: Resource, labels: MapValue): boolean {
  return [...labels.entries.keys()].every((key) => {
    const wanted = textAt(labels, key);
    return wanted !== undefined && textAt(settings, 'metadata', 'labels', key) === wanted;
  });
}

/** The same settings under the keys of the framework; what another object decides is a reference. */
function respell(map: MapValue, findTargets: FindTargets): MapValue {
  const entries = [...map.entries].map(([key, value]): readonly [string, Value] => {
    const plain = key.endsWith(BY_NAME) ? key.slice(0, -BY_NAME.length) : key.endsWith(BY_LABELS) ? key.slice(0, -BY_LABELS.length) : key;
    const spelled = plain === key ? respellValue(value, findTargets) : toUnknown(value.at, findTargets(key, value));
    return [SPELLINGS.snake.fromCode(plain), spelled];
  });
  return toMap(new Map(entries), map.at, map.open);
}

function respellValue(value: Value, findTargets: FindTargets): Value {
  if (value.kind === 'map') return respell(value, findTargets);
  return value.kind === 'list' ? { ...value, items: value.items.map((item) => respellValue(item, findTargets)) } : value;
}
