import { expect, it } from 'vitest';
import { mayHoldRecords } from '../../packages/records/src/prefilter.js';
import { type Person, REAL, SAFE } from './person.js';
import { categoriesOf, realLooking, scanText } from './scanner.js';

/** A line in which each text stands at its place, counted from 1. */
function lineOf(length: number, texts: Readonly<Record<number, string>>): string {
  let line = ' '.repeat(length);
  for (const [at, text] of Object.entries(texts)) line = line.slice(0, Number(at) - 1) + text + line.slice(Number(at) - 1 + text.length);
  return line;
}

const city = 'Toledo';
const street = '4127 Wrenfield Ln';
const digits = (text: string) => text.replaceAll('-', '');

/** A line of file 8 of CMS's claim feed, of 549 characters as in the synthetic files of CMSgov/bcda-app. */
const beneficiary = ({ first, last, born, state, zip }: Person) =>
  lineOf(549, {
    1: '4HJ7TE5MK73',
    23: '39095',
    28: zip,
    33: born,
    43: '2107510NA',
    82: first,
    127: last,
    189: street,
    439: city,
    539: state + zip,
  });

/** A case of a cancer registry, of the versions 14 to 16 and 18. */
const oldCase = ({ first, last, born, ssn, state, zip, phone }: Person) =>
  lineOf(5564, {
    1: 'A3',
    17: '160',
    20: '0000001550',
    42: '00007718',
    192: '2',
    196: digits(born),
    540: 'C509',
    2131: city,
    2181: state + zip,
    3340: last,
    3380: first,
    3619: digits(ssn),
    3748: street,
    3868: digits(phone),
  });
const lastCase = ({ first, last, born, ssn, state, zip, phone }: Person) =>
  lineOf(22_824, {
    1: 'A3',
    17: '180',
    20: '0000001550',
    42: '00007718',
    222: '2',
    226: digits(born),
    554: 'C509',
    2803: city,
    2853: state + zip,
    4049: last,
    4089: first,
    4328: digits(ssn),
    4468: street,
    4588: digits(phone),
  });

const FORMS: Readonly<Record<string, (person: Person) => string>> = {
  'P.A1234.ACO.ZC8Y26.D260115.T0102030': beneficiary,
  'naaccr-16.txt': oldCase,
  'naaccr-18.txt': lastCase,
};

it.each(Object.entries(FORMS))('%s: a line is a person', (path, write) => {
  const text = `${write(REAL)}\n${write({ ...REAL, first: 'Casimir', born: '1949-11-08' })}\n`;
  expect(mayHoldRecords(text)).toBe(true);
  expect(realLooking(path, text).map(({ records, location }) => [records, location.line, location.endLine])).toEqual([[2, 1, 2]]);
  expect(categoriesOf(realLooking(path, text))).toEqual(expect.arrayContaining(['address', 'date', 'name']));
});

it.each(Object.entries(FORMS))('%s: a line of reserved values is made up', (path, write) => {
  const text = `${write(SAFE)}\n`;
  expect(realLooking(path, text)).toEqual([]);
  expect(scanText(path, text).observations.length).toBeGreaterThan(0);
});

it('lines that only begin with digits and dates are of no such format', () => {
  for (const text of ['2024-03-11 10:00:00 4HJ7TE5MK73 done\n', `A3${' '.repeat(14)}180 milligrams\n`])
    expect(scanText('notes.txt', text).format).toBe('text');
});
