import type { Location } from '@phitrace/core';
import type { Resource } from '../../resource.js';
import { GAP, type MapValue, type Value, flatten, toScalar, toUnknown } from '../../value.js';
import { environmentOf, flagsOf, wordsOf } from '../command.js';
import { readDocuments } from '../data.js';
import { mapOf, textAt, toResource, valueAt } from '../make-resource.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from '../reader.js';
import { isTemplate, withGaps } from './templates.js';

const FRAMEWORK = 'kubernetes';

/** Kubernetes manifests, also as templates of Helm. Objects of one folder can refer to one another. */
export const kubernetes: SettingsReader = {
  id: FRAMEWORK,
  claims: (path) => /\.(ya?ml|json|tpl)$/.test(path),
  recognizes: isManifest,
  read: (files) => joinReadings(files.map(readObjects)),
};

function isManifest(text: string): boolean {
  return /(^|\n)["{ ]*apiVersion["']?\s*:/.test(text) && /(^|\n|[{,])\s*["']?kind["']?\s*:/.test(text);
}

function readObjects(file: SettingsFile): Reading {
  const isOpen = isTemplate(file.text);
  const text = isOpen ? withGaps(file.text) : file.text;
  const { values, skipped } = readDocuments({ ...file, text }, isOpen ? { open: true, text: toPartial } : {});
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  const resources = values.flatMap(objectsIn).flatMap(toResources);
  return {
    resources: resources.map((resource) => ({ ...resource, scope: folder })),
    skipped: isOpen ? skipped.map((one) => ({ ...one, detail: 'a template of a chart that is no YAML before it is filled in' })) : skipped,
    cuts: [],
  };
}

/** A text that is filled in later. */
function toPartial(text: string, at: Location): Value {
  const short = text.replaceAll(new RegExp(`${GAP}+`, 'g'), GAP);
  return short === GAP ? toUnknown(at) : toScalar(short, at, short.includes(GAP));
}

function objectsIn(value: Value): readonly MapValue[] {
  if (value.kind !== 'map') return [];
  const items = textAt(value, 'kind') === 'List' ? value.entries.get('items') : value;
  return items ? flatten(items).flatMap((item) => (item.kind === 'map' ? [item] : [])) : [];
}

/** Objects that an object holds to make them, with what it fills in later left open. */
function basesIn(object: MapValue): readonly MapValue[] {
  const spec = valueAt(object, 'spec');
  const steps = valueAt(spec, 'pipeline');
  const lists = [valueAt(spec, 'resources'), ...(steps ? flatten(steps).map((step) => valueAt(step, 'input', 'resources')) : [])];
  return lists.flatMap((list) => (list ? flatten(list).flatMap(baseOf) : []));
}

function baseOf(part: Value): readonly MapValue[] {
  const base = valueAt(part, 'base');
  if (base?.kind !== 'map') return [];
  return [valueAt(part, 'patches') ? opened(base) : base];
}

function opened(map: MapValue): MapValue {
  const entries = [...map.entries].map(([key, value]) => [key, value.kind === 'map' ? opened(value) : value] as const);
  return { ...map, entries: new Map(entries), open: true };
}

function toResources(object: MapValue): readonly Resource[] {
  const kind = valueAt(object, 'kind');
  if (kind?.kind !== 'scalar') return [];
  const type = String(kind.value);
  const symbol = `${type}/${textAt(object, 'metadata', 'name') ?? ''}`;
  return [
    toResource(FRAMEWORK, type, symbol, kind.at, object),
    ...podsIn(object).flatMap((pod) => containersOf(pod, symbol)),
    ...basesIn(object).flatMap(toResources),
  ];
}

/** What an object says of pods: itself, its template, or that of the jobs that it makes. */
function podsIn(object: MapValue): readonly MapValue[] {
  const spec = valueAt(object, 'spec');
  const pods = [spec, valueAt(spec, 'template', 'spec'), valueAt(spec, 'jobTemplate', 'spec', 'template', 'spec')];
  return pods.flatMap((pod) => (pod?.kind === 'map' && pod.entries.has('containers') ? [pod] : []));
}

function containersOf(pod: MapValue, owner: string): readonly Resource[] {
  return ['containers', 'initContainers'].flatMap((key) => {
    const list = pod.entries.get(key);
    return list ? flatten(list).flatMap((container) => (container.kind === 'map' ? fromContainer(container, owner) : [])) : [];
  });
}

function fromContainer(container: MapValue, owner: string): readonly Resource[] {
  const symbol = `${owner}/${textAt(container, 'name') ?? ''}`;
  const head = valueAt(container, 'name')?.at ?? container.at;
  const words = wordsOf([container.entries.get('command'), container.entries.get('args')], head);
  const settings = mapOf(
    { image: container.entries.get('image'), command: words, flags: flagsOf(words, head) },
    container.at,
    container.open,
  );
  const env = container.entries.get('env');
  return [
    toResource(FRAMEWORK, 'Container', symbol, head, settings),
    ...(env ? [toResource(FRAMEWORK, 'environment', symbol, head, environmentOf(env, head))] : []),
  ];
}
