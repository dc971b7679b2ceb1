import {
  afterWrite,
  exceptKeys,
  isIndex,
  isWhole,
  keysLeftOut,
  parseApiPath,
  parsePosition,
  Place,
  Position,
  withoutKeys,
} from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function parses(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const base = fc.constantFrom(
  'arg[0]',
  'arg[12]',
  'arg[1+]',
  'arg[*]',
  'arg[*+]',
  'arg[-1]',
  'arg[-1+]',
  'arg[n]',
  'arg[n+1]',
  'arg[n+]',
  'receiver',
  'locals',
  'return',
  'arg',
  'arg[]',
  '',
);
const part = fc.constantFrom(
  '.body',
  '.element',
  '.param',
  '.returned',
  '.return',
  '.param[0]',
  '.param[1]',
  '.0',
  '.$x',
  '.a-b',
  '.',
  '[0]',
  '.return.return',
  ' ',
);
const positions = fc.tuple(base, fc.array(part, { maxLength: 4 })).map(([start, parts]) => start + parts.join(''));
const places = fc
  .array(fc.constantFrom('acme', '@acme/sdk', '@', 'any', ' › ', ' › ', '›', '|', '.', 'a.b', 'c', ' ', '*'), { maxLength: 7 })
  .map((parts) => parts.join(''));

describe('a position', () => {
  it('is accepted by the schema exactly when the parser accepts it', () => {
    fc.assert(
      fc.property(positions, (text) => Position.safeParse(text).success === parses(parsePosition, text)),
      { numRuns: 5000 },
    );
  });

  it.each(['return.return.return', 'arg[0].param[0].param[0].param[0]', 'arg[0].return.param[0]', 'arg[-1+]x'])('%s is none', (text) => {
    expect(Position.safeParse(text).success).toBe(false);
  });

  it('of every row is one that the parser knows', () => {
    const texts = [...knowledge.vendors, ...knowledge.libraries]
      .flatMap(({ models }) => models)
      .flatMap((row) => ('flows' in row ? row.flows.flatMap(({ from, to }) => [from, to]) : 'args' in row ? row.args : []));
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) expect(parsePosition(text).keys).toBeInstanceOf(Array);
  });
});

describe('a place', () => {
  it('is accepted by the schema exactly when the parser accepts it', () => {
    fc.assert(
      fc.property(places, (text) => Place.safeParse(text).success === parses(parseApiPath, text)),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['acme › send', { module: 'acme', exports: [], calls: [{ owners: [], name: 'send' }] }],
    ['@ › Client|Other › reports.send', { module: '@', exports: ['Client', 'Other'], calls: [{ owners: ['reports'], name: 'send' }] }],
    [
      'any › a.b|c',
      {
        module: 'any',
        exports: [],
        calls: [
          { owners: ['a'], name: 'b' },
          { owners: [], name: 'c' },
        ],
      },
    ],
    [
      'x › Y › a.b|c',
      {
        module: 'x',
        exports: ['Y'],
        calls: [
          { owners: ['a'], name: 'b' },
          { owners: ['a'], name: 'c' },
        ],
      },
    ],
  ])('%s is read', (text, expected) => {
    expect(parseApiPath(text)).toEqual(expected);
  });

  it.each(['acme', 'acme › ', 'acme › a › b › c', 'acme › a||b', 'ac me › send', ' › send'])('%j is none', (text) => {
    expect(() => parseApiPath(text)).toThrow(RangeError);
  });
});

describe('a path of keys', () => {
  it('tells what is left of a question after a write', () => {
    expect(afterWrite(['patient', 'name'], ['patient'])).toEqual(['name']);
    expect(afterWrite(['patient'], ['patient', 'name'])).toEqual([]);
    expect(afterWrite(['patient'], ['visit'])).toBeUndefined();
    expect(afterWrite(['0', 'name'], ['*'])).toEqual(['name']);
  });

  it('leaves keys out, more of them at a second time', () => {
    const once = withoutKeys([], ['ssn']);
    expect(keysLeftOut(once?.[0])).toEqual(['ssn']);
    expect(keysLeftOut(withoutKeys(once ?? [], ['mrn', 'ssn'])?.[0])).toEqual(['ssn', 'mrn']);
    expect(afterWrite(once ?? [], ['ssn'])).toBeUndefined();
    expect(afterWrite(once ?? [], ['visit'])).toEqual([]);
    expect(withoutKeys(['ssn', 'last4'], ['ssn'])).toBeUndefined();
    expect(withoutKeys(['visit'], ['ssn'])).toEqual(['visit']);
  });

  it('is whole while no key names a property', () => {
    expect([[], ['*'], ['0', '*'], [exceptKeys(['ssn'])]].map(isWhole)).toEqual([true, true, true, true]);
    expect(isWhole(['*', 'name'])).toBe(false);
    expect(['*', '0', 'name', undefined].map(isIndex)).toEqual([true, true, false, false]);
  });
});
