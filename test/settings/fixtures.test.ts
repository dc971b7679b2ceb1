import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    verdicts: weigh(scan.resources, toWorld(scan.resources), checks),
  }));
  const forms = checks.checks.flatMap((check) =>
    [...new Set(check.forms.flatMap(({ framework }) => framework))].map((framework) => `${check.id} in ${framework}`),
  );
  const without = JSON.parse(readFileSync(join(repository, 'test/settings/without-fixture.json'), 'utf8')) as Record<
    'failing' | 'passing',
    string[]
  >;

  test('a fixture that fails, but for those that are listed', () => {
    const failing = new Set(weighed.flatMap(({ verdicts }) => verdicts.filter(({ bad }) => bad === 'yes').map(toKey)));
    expect(forms.filter((form) => !failing.has(form)).sort()).toEqual(without.failing);
  });

  test('a fixture that passes, but for those that are listed', () => {
    const passing = new Set(weighed.flatMap(({ resources, verdicts }) => passingIn(resources, verdicts)));
    expect(forms.filter((form) => !passing.has(form)).sort()).toEqual(without.passing);
  });
});

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
