import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Library } from '@phitrace/core';
import { discoverFixtures, repository } from '../fixtures/discover.ts';
import { parseExpectations } from '../fixtures/expectations.ts';

type Row = Library['models'][number];

const fixtures = discoverFixtures();
const texts = fixtures.flatMap(({ files }) => files.map((path) => readFileSync(path, 'utf8')));

/** The ids of a folder of `rules`: the names of its files. */
function listIds(folder: string): string[] {
  return readdirSync(join(repository, 'rules', folder)).map((name) => name.replace(/\.json$/, ''));
}

function readLibrary(id: string): Library {
  return Library.parse(JSON.parse(readFileSync(join(repository, 'rules/libraries', `${id}.json`), 'utf8')));
}

/** What a fixture writes when it calls the place of a row: an import of the module, or the global or named receiver with a member. */
function writingsOf({ at }: Row, packages: readonly string[]): RegExp[] {
  const [module = '', exported = '', member] = at.split(' › ');
  if (module !== 'global' && module !== 'named') return (module === '@' ? packages : [module]).map(toImport);
  const names = (member ?? exported).split(/[.|]/).map((name) => escape(name.replace(/[=>]/, '')));
  return names.map(
    (name) => new RegExp(member === undefined ? `(?:^|[^\\w$])${name}\\b` : `\\b(?:${escapeAll(exported)})\\b.*\\b${name}\\b`),
  );
}

function toImport(name: string): RegExp {
  return new RegExp(`['"](?:node:)?${escape(name)}(?:/[^'"]*)?['"]`);
}

/** `*` is any receiver. */
function escapeAll(names: string): string {
  return names === '*' ? '\\w+' : names.split('|').map(escape).join('|');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()[\]\\/]/g, '\\$&');
}

describe('each vendor', () => {
  const own = new Map(fixtures.filter(({ kind }) => kind === 'vendor').map((fixture) => [fixture.id, fixture]));

  it('has a fixture of its own, and no fixture is left without a vendor', () => {
    expect([...own.keys()].sort()).toEqual(listIds('vendors').sort());
  });
  it('has a fixture that expects something, or says why it expects nothing', () => {
    const mute = [...own].filter(([, { files }]) => {
      const text = files.map((path) => readFileSync(path, 'utf8')).join('\n');
      return parseExpectations(text).length === 0 && !/^\/\/ .*nothing is to be reported/m.test(text);
    });
    expect(mute.map(([id]) => id)).toEqual([]);
  });
});

describe('each library with sinks', () => {
  const libraries = listIds('libraries').map(readLibrary);
  const withSinks = libraries.filter(({ models }) => models.some((row) => 'sink' in row || 'transport' in row));

  it.each(withSinks.map((library) => [library.id, library] as const))('%s is used by a fixture', (_id, { models, packages }) => {
    const writings = models.filter((row) => 'sink' in row || 'transport' in row).flatMap((row) => writingsOf(row, packages));
    expect(texts.some((text) => writings.some((writing) => writing.test(text)))).toBe(true);
  });
});
