import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Faults } from '@phitrace/core';
import { type Resource, type Weighed, toWorld, weigh } from '@phitrace/settings';
import { describe, expect, test } from 'vitest';
import { repository } from '../cli/helpers.ts';
import { parseExpectations } from '../fixtures/expectations.ts';
import { fixtures, reported } from './fixtures.ts';
import { checks, scanAll } from './scan.ts';

const scans = await Promise.all(fixtures.map(async (fixture) => ({ fixture, scan: await scanAll(fixture.files) })));

describe.each(scans.map((each) => [each.fixture.id, each] as const))('%s', (_, { fixture, scan }) => {
  test('is reported as its lines say', () => {
    const marked = fixture.files.flatMap(({ path, text }) => parseExpectations(text).map(({ line, rule }) => `${path}:${line} ${rule}`));
    expect(reported(scan.observations)).toEqual([...marked, ...fixture.beside].sort());
  });

  test('is read whole', () => {
    expect(scan.skipped).toEqual([]);
  });
});

describe('every check has, for each framework that it names,', () => {
  const weighed = scans.map(({ scan }) => ({
    resources: scan.resources,
    verdicts: weigh(scan.resources, toWorld(scan.resources), checks, new Faults()),
  }));
  const forms = checks.checks.flatMap((check) =>
    [...new Set(check.forms.flatMap(({ framework }) => framework))].map((framework) => `${check.id} in ${framework}`),
  );
  /** What stands in a sound file instead of what must not be there at all, by the check that speaks of its being there. */
  const instead = JSON.parse(readFileSync(join(repository, 'test/settings/instead.json'), 'utf8')) as Record<string, string>;

  test('a fixture that fails', () => {
    const failing = new Set(weighed.flatMap(({ verdicts }) => verdicts.filter(({ bad }) => bad === 'yes').map(toKey)));
    expect(forms.filter((form) => !failing.has(form))).toEqual([]);
  });

  test('a fixture that passes', () => {
    const passing = new Set(weighed.flatMap(({ resources, verdicts }) => passingIn(resources, verdicts)));
    expect(forms.filter((form) => !passing.has(form)).sort()).toEqual(Object.keys(instead));
  });

  test.each(Object.entries(instead))('a sound fixture that does without: %s has %s', (_, text) => {
    const sound = fixtures.filter(({ id, files, beside }) => /-strong$/.test(id) && beside.length === 0 && files.every(isUnmarked));
    expect(sound.some(({ files }) => files.some((file) => file.text.includes(text)))).toBe(true);
  });
});

function isUnmarked({ text }: { text: string }): boolean {
  return parseExpectations(text).length === 0;
}

function toKey({ check, resource }: Pick<Weighed, 'check' | 'resource'>): string {
  return `${check.id} in ${resource.framework}`;
}

function isType(pattern: string, type: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(type);
}

/** Checks that have a resource of their type of which they say nothing bad. */
function passingIn(resources: readonly Resource[], verdicts: readonly Weighed[]): string[] {
  const blamed = new Map<Resource, Set<string>>();
  for (const { check, resource, bad } of verdicts) {
    if (bad !== 'no') blamed.set(resource, (blamed.get(resource) ?? new Set()).add(check.id));
  }
  return checks.checks.flatMap((check) =>
    resources
      .filter((resource) =>
        check.forms.some(
          (form) => form.framework.includes(resource.framework) && form.resource.some((type) => isType(type, resource.type)),
        ),
      )
      .filter((resource) => !blamed.get(resource)?.has(check.id))
      .map((resource) => toKey({ check, resource })),
  );
}
