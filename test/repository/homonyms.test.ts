import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findHomonyms, namesIn } from './homonyms.ts';

describe('a homonym', () => {
  const found = (...texts: string[]) => [...findHomonyms(texts.flatMap((text, i) => namesIn(`${i}.ts`, text))).keys()];

  test.each<[string, string[], string[]]>([
    ['none where each name is used once', ['export function a() {}', 'export function b() {}'], []],
    ['two functions that are handed out', ['export function a() {}', 'export const a = () => 1;'], ['a']],
    ['a type that another file has for itself', ['export interface Place { x: 1 }', 'type Place = string;'], ['Place']],
    ['a class and a type', ['export class Project {}', 'export type Project = 1;'], ['Project']],
    ['none of names that stay in their files', ['function toText() {}', 'function toText() {}'], []],
    ['none of a schema and its type', ['export const Row = z.object({});\nexport type Row = z.infer<typeof Row>;'], []],
    ['none of what only passes a name on', ['export function a() {}', "export { a } from './0.js';"], []],
    ['none of names in a block', ['export function a() {}', 'export function b() { function a() {} }'], []],
  ])('%s', (_, texts, expected) => {
    expect(found(...texts)).toEqual(expected);
  });
});

test('a function or type that one file of the packages exports has no namesake in another', () => {
  const folders = readdirSync('packages').map((name) => `packages/${name}/src`);
  const files = folders.filter((folder) => existsSync(folder)).flatMap(filesBelow);
  const names = files.flatMap((file) => namesIn(file, readFileSync(file, 'utf8')));
  expect(names.length).toBeGreaterThan(1500);
  expect(Object.fromEntries(findHomonyms(names))).toEqual({});
});

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((entry) => entry.endsWith('.ts')).map((entry) => `${folder}/${entry}`);
}
