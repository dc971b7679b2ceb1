import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCircles, importsBelow } from './import-circles.ts';

const toMap = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe('circles', () => {
  test.each<[string, Record<string, string[]>, string[][]]>([
    ['none in a chain', { a: ['b'], b: ['c'], c: [] }, []],
    ['none in a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a file and itself', { a: ['a'] }, [['a']]],
    ['three files behind another', { x: ['a'], a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
    [
      'two circles',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
  ])('%s', (_, edges, expected) => {
    expect(findCircles(toMap(edges))).toEqual(expected);
  });
});

const folders = readdirSync('packages')
  .map((name) => `packages/${name}/src`)
  .filter((folder) => existsSync(folder));

test('many files are looked at', () => {
  expect(folders.length).toBeGreaterThanOrEqual(9);
  expect(folders.reduce((sum, folder) => sum + importsBelow(folder).size, 0)).toBeGreaterThan(300);
});

test.each(folders)('no files of %s import each other', (folder) => {
  expect(findCircles(importsBelow(folder))).toEqual([]);
});
