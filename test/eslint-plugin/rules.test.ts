import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoize, rulesOf } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import phitrace from 'eslint-plugin-phitrace';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { repository } from '../cli/helpers.ts';
import { today } from '../fixtures/scan.ts';
import { cases, expectedLines } from './cases.ts';
import { data, hosts, lint, typed, untyped } from './hosts.ts';

const filename = join(data, 'project/file.ts');
const newest = hosts[1][1];
/** What the linter can't tell: it reads no files of infrastructure. */
const ofScans = ['lambda-apis', 'lambda-bad', 'lambda-sam', 'answers-through/lambda'].map(
  (name) => `fixtures/rules/route-without-authentication/${name}/**`,
);
const fixtures = Object.keys(phitrace.rules)
  .flatMap((id) => globSync(`fixtures/rules/${id}/**/*.{ts,tsx}`, { cwd: repository, ignore: ofScans }))
  .sort();

/** A program for the folder of each rule, since some hold a configuration, for which a whole program is read anew. What is no fixture is parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();
const programs = new Map<string, ts.Program>();

function programOf(rule: string): ts.Program {
  return memoize(programs, rule, () => {
    const { config } = ts.readConfigFile(join(repository, 'fixtures/tsconfig.json'), ts.sys.readFile);
    const { options, fileNames } = ts.parseJsonConfigFileContent(
      { ...config, include: [`rules/${rule}`] },
      ts.sys,
      join(repository, 'fixtures'),
    );
    const host = ts.createCompilerHost(options, true);
    const getSourceFile: typeof host.getSourceFile = (...asked) => memoize(parsed, asked[0], () => host.getSourceFile(...asked));
    return ts.createProgram(fileNames, options, { ...host, getSourceFile });
  });
}

/** The rule whose folder a fixture lies in. */
const ruleOf = (path: string) => path.split('/')[2] as string;

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(today) }));
afterAll(() => void vi.useRealTimers());

// A rule needs no more than its own files: its fixtures are linted below. Cases add types, and the way into a second file.
it('every rule about flows has fixtures, and every case is of a rule', () => {
  const ids = rulesOf(rules, 'flow').map(({ id }) => id);
  const withFixtures = new Set(fixtures.map(ruleOf));
  expect(ids.filter((id) => !withFixtures.has(id))).toEqual([]);
  expect([...cases.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(hosts)('ESLint %s', (_version, host) => {
  Object.assign(host.RuleTester, { describe, it, itOnly: it.only });
  const of = (id: string) => cases.get(id) ?? { alone: '', across: '', good: '', suggestions: [] };
  const run = (languageOptions: typeof typed, options: object[], toTests: (id: string) => { bad: string[]; good: string[] }) => {
    const tester = new host.RuleTester({ languageOptions });
    for (const [id, rule] of Object.entries(phitrace.rules).filter(([name]) => cases.has(name))) {
      const { bad, good } = toTests(id);
      tester.run(id, rule, {
        valid: good.map((code) => ({ code, filename, options })),
        invalid: bad.map((code) => ({
          code,
          filename,
          options,
          errors: expectedLines(code, id).map((line) => ({ messageId: 'leak', line, suggestions: of(id).suggestions.length })),
        })),
      });
    }
  };

  describe('without types', () => {
    run(untyped, [], (id) => ({ bad: [of(id).alone], good: [of(id).good, of(id).across] }));
  });

  describe('with types', () => {
    run(typed, [{ crossFile: 'always' }], (id) => ({ bad: [of(id).alone, of(id).across], good: [of(id).good] }));
  });
});

const lengths: number[] = [];

it.each(fixtures)('reports what %s expects', (path) => {
  const rule = ruleOf(path);
  const text = readFileSync(join(repository, path), 'utf8');
  const options = { parser: tseslint.parser, parserOptions: { programs: [programOf(rule)] } };
  const messages = lint(newest, text, { file: path }, 'strict', options).filter(({ ruleId }) => ruleId === `phitrace/${rule}`);
  lengths.push(...messages.map(({ message }) => message.length));
  expect(messages.map(({ line }) => line).sort((a, b) => a - b)).toEqual(expectedLines(text, rule));
});

it('says it in one line of an editor: at most 120 characters as a rule, and never more than 200', () => {
  const sorted = lengths.toSorted((a, b) => a - b);
  expect(sorted.length).toBeGreaterThan(200);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(120);
  expect(sorted.at(-1)).toBeLessThanOrEqual(200);
});
