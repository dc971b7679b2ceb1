import { type DataNode, findEntry, findNode, Positions, readJson, readYaml } from '@phitrace/sources';
import { describe, expect, test } from 'vitest';

/** A node as a plain value. */
function toValue(node: DataNode | undefined): unknown {
  if (node?.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, toValue(value)]));
  return node?.kind === 'list' ? node.items.map(toValue) : node?.value;
}

const json = '{\n  // ours\n  "a": [1, "two", null],\n  "b": { "c": true, },\n}\n';
const yaml = 'a:\n  - 1\n  - two # ours\n  - ~\nb: {c: true}\n';

describe.each([
  ['JSON', readJson, json, 4, 10],
  ['YAML', readYaml, yaml, 5, 5],
])('%s', (_, read, text, line, column) => {
  const { documents, problems } = read(text);
  const [document] = documents;

  test('is read whole', () => {
    expect(problems).toEqual([]);
    expect(documents.map(toValue)).toEqual([{ a: [1, 'two', null], b: { c: true } }]);
  });

  test('keeps the places of keys and values', () => {
    const value = findNode(document, ['a', 1]);
    const entry = findEntry(findNode(document, ['b']), 'c');
    expect(text.slice(value?.start, value?.end).replaceAll('"', '')).toBe('two');
    expect(text.slice(entry?.keyStart, entry?.keyEnd).replaceAll('"', '')).toBe('c');
    expect(new Positions(text).at(entry?.keyStart ?? 0)).toEqual({ line, column });
  });

  test('of a broken text, what can be read', () => {
    const broken = read(`${text}]`);
    expect(broken.problems.length).toBeGreaterThan(0);
    expect(toValue(findNode(broken.documents[0], ['a', 0]))).toBe(1);
  });

  test('a text that is nested too deeply is named', () => {
    expect(read('['.repeat(200_000)).problems[0]?.what).toMatch(/nested-too-deeply|syntax/);
  });

  test('an empty text holds nothing', () => {
    expect(
      read('')
        .documents.map(toValue)
        .filter((value) => value !== null),
    ).toEqual([]);
  });
});

describe('YAML', () => {
  test('may hold several documents', () => {
    expect(readYaml('a: 1\n---\na: 2\n').documents.map(toValue)).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('keeps tags', () => {
    expect(findNode(readYaml('a: !Ref Bucket\n').documents[0], ['a'])).toMatchObject({ tag: '!Ref', value: 'Bucket' });
  });

  test('aliases stand for what they name, and merged keys do not replace own ones', () => {
    const { documents } = readYaml('base: &base {x: 1, y: 1}\nown:\n  <<: *base\n  y: 2\nlist: [*base]\n');
    expect(toValue(documents[0])).toEqual({ base: { x: 1, y: 1 }, own: { x: 1, y: 2 }, list: [{ x: 1, y: 1 }] });
  });

  test('an alias inside of what it names ends', () => {
    expect(readYaml('a: &a\n  b: *a\n').documents).toHaveLength(1);
  });

  test('aliases that multiply are cut and named', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `k${i + 1}: &k${i + 1} [*k${i}, *k${i}]`);
    expect(readYaml(`k0: &k0 x\n${lines.join('\n')}\n`).problems.map(({ what }) => what)).toEqual(['too-many-aliases']);
  });
});

test('lines end with any kind of break', () => {
  const positions = new Positions('a\r\nb\rc\nd');
  expect([0, 3, 5, 7].map((offset) => positions.at(offset).line)).toEqual([1, 2, 3, 4]);
  expect(positions.toLocation('a.yml', 3, 7)).toEqual({ path: 'a.yml', line: 2, column: 1, endLine: 4, endColumn: 1 });
});
