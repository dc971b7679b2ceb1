import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Linter } from 'eslint';
import phitrace from 'eslint-plugin-phitrace';
import { describe, expect, it } from 'vitest';
import { makeProject, repository } from '../cli/helpers.ts';
import { parseExpectations } from '../fixtures/expectations.ts';
import { hosts, untyped } from './hosts.ts';

/** Made up: no such person. The values fit each other as those of real records do. */
const person =
  "{ firstName: 'Harold', lastName: 'Kowalczyk', dob: '1957-03-22', ssn: '212-58-7713', phone: '410-532-8841', address: { street: '4418 Belvieu Ave', state: 'MD', zip: '21215' } }";
const document =
  '<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id extension="7718823" root="2.16"/><addr><streetAddressLine>4418 Belvieu Ave</streetAddressLine><city>Baltimore</city><state>MD</state><postalCode>21215</postalCode></addr><telecom value="tel:(410)532-8841"/><patient><name><given>Harold</given><family>Kowalczyk</family></name><birthTime value="19570322"/></patient></patientRole></recordTarget></ClinicalDocument>';
const message =
  'MSH|^~\\\\&|ADT|H|LAB|H|20240311||ADT^A01|M1|P|2.5.1\\rPID|1||7718823^^^H^MR||Kowalczyk^Harold||19570322|M|||4418 Belvieu Ave^^Baltimore^MD^21215||410-532-8841\\r';

/** What is reported of a text by this rule alone, by both versions of ESLint. */
function verify(text: string, { cwd = '/nowhere', file = 'src/seed.ts' }: { cwd?: string; file?: string } = {}): Linter.LintMessage[] {
  const config = {
    files: ['**/*.{ts,js}'],
    languageOptions: file.endsWith('.ts') ? untyped : {},
    plugins: { phitrace },
    rules: { 'phitrace/phi-in-repository': 'error' as const },
  };
  const [found = [], other = []] = hosts.map(([, host]) => new host.Linter({ cwd }).verify(text, [config], { filename: join(cwd, file) }));
  expect(found.map(({ ruleId, line }) => [ruleId, line])).toEqual(other.map(({ ruleId, line }) => [ruleId, line]));
  return found;
}

const linesOf = (text: string, place?: { cwd?: string; file?: string }): number[] => verify(text, place).map(({ line }) => line);

it.each(['bad-seed', 'good-seed'])('reports what the fixture %s expects', (name) => {
  const text = readFileSync(join(repository, `fixtures/rules/phi-in-repository/${name}.ts`), 'utf8');
  expect(linesOf(text)).toEqual(parseExpectations(text).map(({ line }) => line));
});

describe('a record in code is reported', () => {
  it.each([
    ['in an object of TypeScript', `const one = 1;\nexport const patient = ${person};\n`, [2]],
    ['as the argument of a factory', `import { create } from './factory';\n\nexport const patient = create(${person});\n`, [3]],
    ['in a message inside a string', `export const message =\n  '${message}';\n`, [2]],
    ['in a document of XML inside a string', `export const document =\n  '${document}';\n`, [2]],
    [
      'in a comment',
      'export {};\n// Patient: Harold Kowalczyk; DOB: 03/22/1957; MRN: 7718823; SSN: 212-58-7713; phone: 410-532-8841; 4418 Belvieu Ave, Baltimore, MD 21215\n',
      [2],
    ],
  ])('%s', (_where, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('in plain JavaScript', () => {
    expect(linesOf(`exports.patient = ${person};\n`, { file: 'seed.js' })).toEqual([1]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of reserved values', "export const patient = { firstName: 'Jane', lastName: 'Doe', ssn: '000-12-3456', phone: '410-555-0142' };\n"],
    ['of an organisation', "export const site = { name: 'Harbor Clinic', phone: '410-532-8000', state: 'MD', zip: '21239' };\n"],
    [
      'of what a generator gives',
      'export const patient = { lastName: faker.person.lastName(), ssn: faker.string.numeric(9), dob: faker.date.birthdate() };\n',
    ],
    ['of labels', "export const labels = { ssn: 'Social Security number', dob: 'Date of birth', phone: 'Phone' };\n"],
    [
      'where a comment says why',
      `// phitrace-ignore-next-line phi-in-repository -- made up for a talk\nexport const patient = ${person};\n`,
    ],
  ])('%s', (_what, text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it('where the configuration turns the rule off', () => {
    const cwd = makeProject({ 'phitrace.config.jsonc': '{ "rules": { "phi-in-repository": "off" } }' });
    expect(linesOf(`export const patient = ${person};\n`, { cwd })).toEqual([]);
  });
});

it('the sentence holds no value', () => {
  const [found] = verify(`export const patient = ${person};\n`);
  expect(found?.message).toMatch(/looks like data of a real person/);
  expect(found?.message).not.toMatch(/Harold|Kowalczyk|212|4418|21215/);
});
