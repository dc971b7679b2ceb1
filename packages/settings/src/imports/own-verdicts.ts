import { Faults, type Project, type SettingForm } from '@phitrace/core';
import { type Checks, type Weighed, weigh } from '../evaluate/evaluate.js';
import { isOneOfTypes, toWorld } from '../evaluate/world.js';
import { readSettingsFiles } from '../read-files.js';
import type { Resource } from '../resource.js';
import { readResources } from '../scan-settings.js';

/** What our checks say of the resource that begins in these lines, or else that holds them; undefined where none of them speaks of one. */
export type FindVerdict = (path: string, checks: ReadonlySet<string>, lines: Lines) => Weighed['bad'] | undefined;

interface Lines {
  readonly line: number;
  readonly endLine: number;
}

/** Asks our own checks about the places that others report. */
export async function toFindVerdict(project: Project, checks: Checks): Promise<FindVerdict> {
  const { resources } = (await readResources(readSettingsFiles(project).files, checks)).reading;
  const faults = new Faults();
  const byResource = groupBy(weigh(resources, toWorld(resources), checks, faults), ({ resource }) => resource);
  const byPath = groupBy(resources, ({ head }) => head.path);
  const formsOf = new Map(checks.checks.map(({ id, forms }) => [id, forms]));
  return (path, asked, lines) => {
    const there = resourcesAt(byPath.get(path) ?? [], lines);
    const spokenOf = there.filter((resource) => [...asked].some((id) => formsOf.get(id)?.some((form) => speaksOf(form, resource))));
    const weighed = there.flatMap((resource) => byResource.get(resource) ?? []).filter(({ check }) => asked.has(check.id));
    return spokenOf.length === 0 || faults.of(path) !== undefined ? undefined : worstOf(weighed);
  };
}

function groupBy<Key, Value>(values: readonly Value[], toKey: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(toKey(value));
    if (group) group.push(value);
    else groups.set(toKey(value), [value]);
  }
  return groups;
}

/** Some tools name the lines of a resource, others those of the setting in it: then it is the last one that begins above. */
function resourcesAt(resources: readonly Resource[], { line, endLine }: Lines): readonly Resource[] {
  const begun = resources.filter(({ head }) => head.line >= line && head.line <= endLine);
  if (begun.length > 0) return begun;
  const nearest = Math.max(...resources.map(({ head }) => (head.line < line ? head.line : 0)));
  return resources.filter(({ head }) => head.line === nearest);
}

function speaksOf({ framework, resource: types }: SettingForm, { framework: written, type }: Resource): boolean {
  return framework.includes(written) && isOneOfTypes(type, types);
}

/** A check that speaks of a resource and finds nothing to weigh finds nothing bad. */
function worstOf(found: readonly Weighed[]): Weighed['bad'] {
  if (found.some(({ bad }) => bad === 'yes')) return 'yes';
  return found.some(({ bad }) => bad === 'maybe') ? 'maybe' : 'no';
}
