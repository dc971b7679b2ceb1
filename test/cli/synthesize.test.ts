import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realLooking } from '../records/scanner.ts';
import { makeProject, phitrace } from './helpers.js';

const people = [
  {
    id: 7,
    lastName: 'Kowalczyk',
    firstName: 'Harold',
    dob: '1957-03-22',
    ssn: '218-58-7713',
    phone: '410-532-8841',
    state: 'MD',
    zip: '21215',
  },
  {
    id: 8,
    lastName: 'Tellez',
    firstName: 'Yesenia',
    dob: '1984-11-09',
    ssn: '452-81-7730',
    phone: '512-838-6417',
    state: 'TX',
    zip: '78754',
  },
  {
    id: 9,
    lastName: 'Kowalczyk',
    firstName: 'Ada',
    dob: '1951-08-30',
    ssn: '219-44-9018',
    phone: '410-532-8841',
    state: 'MD',
    zip: '21215',
  },
];
const columns = Object.keys(people[0] ?? {}) as (keyof (typeof people)[0])[];
const texts: Readonly<Record<string, string>> = {
  'patients.json': JSON.stringify({ patients: people }, null, 2),
  'patients.ndjson': people.map((each) => JSON.stringify(each)).join('\n'),
  'patients.csv': [columns.join(','), ...people.map((each) => columns.map((column) => each[column]).join(','))].join('\n'),
  'adt.hl7':
    'MSH|^~\\&|ADT|GSH|LAB|GSH|20240311||ADT^A01|M1|P|2.5.1\rPID|1||7718205^^^GSH^MR||Kowalczyk^Harold||19570322|M|||4418 Belvieu Ave^^Baltimore^MD^21215||410-532-8841|||||||218587713\r',
  'bundle.json': JSON.stringify({
    resourceType: 'Patient',
    name: [{ family: 'Kowalczyk', given: ['Harold'] }],
    birthDate: '1957-03-22',
    telecom: [{ system: 'phone', value: '410-532-8841' }],
    address: [{ line: ['4418 Belvieu Ave'], city: 'Baltimore', state: 'MD', postalCode: '21215' }],
  }),
};
const root = makeProject(texts);

async function twinOf(path: string, ...args: string[]): Promise<string> {
  const { code, out, err } = await phitrace(root, 'synthesize', path, ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

describe.each(Object.keys(texts))('the twin of %s', (path) => {
  test('holds none of its values, and nothing that looks real', async () => {
    expect(realLooking(path, texts[path] ?? '')).not.toEqual([]);
    const twin = await twinOf(path);
    for (const value of ['Kowalczyk', 'Harold', '1957-03-22', '19570322', '8841', '7713', 'Belvieu', '21215', 'Tellez', '7718205'])
      expect(twin.includes(value) && value).toBe(false);
    expect(realLooking(path, twin)).toEqual([]);
  });

  test('is the same for the same seed, and another for another', async () => {
    const [first, second, other] = [await twinOf(path), await twinOf(path), await twinOf(path, '--seed', '2')];
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });
});

test('shape, references and the order of dates stay', async () => {
  const { patients } = JSON.parse(await twinOf('patients.json')) as { patients: typeof people };
  expect(patients.map((each) => Object.keys(each))).toEqual(people.map((each) => Object.keys(each)));
  expect(patients.map(({ id, state }) => [id, state])).toEqual(people.map(({ id, state }) => [id, state]));
  expect(patients[2]?.lastName).toBe(patients[0]?.lastName);
  expect(patients[2]?.phone).toBe(patients[0]?.phone);
  const byAge = (list: typeof people) => [...list].sort((a, b) => (a.dob < b.dob ? -1 : 1)).map(({ id }) => id);
  expect(byAge(patients)).toEqual(byAge(people));
  expect(patients.map(({ ssn, phone, zip, dob }) => [ssn.length, phone.length, zip.length, dob.length])).toEqual([
    [11, 12, 5, 10],
    [11, 12, 5, 10],
    [11, 12, 5, 10],
  ]);
});

test('it is written where it is asked for', async () => {
  await twinOf('patients.csv', '--output', 'twin.csv');
  expect(readFileSync(join(root, 'twin.csv'), 'utf8')).toBe(await twinOf('patients.csv'));
});

test.each([
  [['nothing.json'], 'no file nothing.json; name one that is there'],
  [['notes.md'], "notes.md can't be rewritten; name a file in JSON, NDJSON, CSV or HL7 v2"],
  [['patients.csv', '--seed', 'x'], '--seed is a whole number, such as 7'],
])('%j is a mistake in the command', async (args, message) => {
  const { code, err } = await phitrace(makeProject({ ...texts, 'notes.md': '# Notes\n' }), 'synthesize', ...args);
  expect({ code, err }).toEqual({ code: 2, err: `phitrace: ${message}\n` });
});
