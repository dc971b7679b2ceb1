import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@phitrace/rules';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { repository } from '../cli/helpers.ts';
import { discoverFixtures } from '../fixtures/discover.ts';
import { parseExpectations } from '../fixtures/expectations.ts';

/** Files that infrastructure and configuration are written in: one folder for each service, for all rules about settings. */
const settingFixtures = globSync('fixtures/settings/**/*', { cwd: repository, dot: true, absolute: true });

describe.each(rules.map(({ id, kind }) => [id, kind] as const))('%s', (id, kind) => {
  test('stands in the file of its name', () => {
    expect(existsSync(join(repository, 'rules', `${id}.ts`))).toBe(true);
  });

  test('has a page', () => {
    expect(existsSync(join(repository, 'docs/rules', `${id}.md`))).toBe(true);
  });

  test('has a live fixture: lines that must be found, and a file without any', () => {
    const files = kind === 'setting' ? settingFixtures : discoverFixtures(undefined, [id]).flatMap((fixture) => fixture.files);
    const marks = files.map((file) => parseExpectations(readFileSync(file, 'utf8')).filter(({ rule }) => rule === id));
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
