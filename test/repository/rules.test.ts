import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { repository } from '../cli/helpers.ts';
import { discoverFixtures } from '../fixtures/discover.ts';
import { readExpectations } from '../fixtures/sidecar.ts';
import { base, recordFixtures } from '../records/fixtures.ts';

/** Files that infrastructure and configuration are written in: one folder for each service, for all rules about settings. */
const settingFixtures = globSync('fixtures/settings/**/*', { cwd: repository, dot: true, absolute: true });

const dataFixtures = recordFixtures.map((path) => join(base, path));

function fixturesOf({ id, kind }: Rule): readonly string[] {
  if (kind === 'setting') return settingFixtures;
  return kind === 'record' ? dataFixtures : discoverFixtures(undefined, [id]).flatMap((fixture) => fixture.files);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('stands in the file of its name', () => {
    expect(existsSync(join(repository, 'rules', `${id}.ts`))).toBe(true);
  });

  test('has a page', () => {
    expect(existsSync(join(repository, 'docs/rules', `${id}.md`))).toBe(true);
  });

  test('has a live fixture: lines that must be found, and a file without any', () => {
    const marks = fixturesOf(rule).map((file) => readExpectations(file).filter((expectation) => expectation.rule === id));
    expect(marks.flat().filter(({ mark }) => mark === 'expect')).not.toEqual([]);
    expect(marks.some((expectations) => expectations.length === 0)).toBe(true);
  });
});

test('nothing is left of a template', () => {
  const files = globSync(
    ['rules/*.ts', 'rules/{vendors,libraries,lexicon,controls,fhir}/*.json', 'fixtures/{rules,vendors}/**/*.*', 'docs/rules/*.md'],
    { cwd: repository },
  );
  expect(
    files.filter((file) => /\bTODO\b|\{\{(?:id|today)\}\}/.test(readFileSync(join(repository, file), 'utf8').replace(/expect-todo/g, ''))),
  ).toEqual([]);
});
