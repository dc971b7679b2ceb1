import { ConfigurationError, loadConfiguration, mergeModels, findEnding, type Knowledge } from '@phitrace/core';
import { describeNote } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './folder.js';
import { knowledge, makeBaa, makeConfiguration, today } from './samples.js';

const facts = '"baa": { "status": "unknown", "checked": "2026-01-01", "evidence": "none" }';
const vendor = (rest = ''): string =>
  `{\n  // ours\n  "id": "intranet", "name": "Intranet", "category": "ai", "thirdParty": false, ${facts}${rest}\n}`;
const library = '{ "id": "our-log", "name": "Our log", "models": [{ "at": "our-log › log", "sink": "log" }] }';

function merge(files: Readonly<Record<string, string>>, ...models: string[]): Knowledge {
  const root = makeFolder({ 'phitrace.config.json': JSON.stringify({ models }), ...files });
  const { configuration, source } = loadConfiguration(root);
  return mergeModels(knowledge, configuration, root, source);
}
function refuse(files: Readonly<Record<string, string>>, ...models: string[]): string {
  try {
    merge(files, ...models);
    return 'fine';
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message;
  }
}

describe("the project's own models", () => {
  test('are added to ours', () => {
    const merged = merge({ 'models/a.json': vendor(), 'models/b.json': library }, 'models/*.json');
    expect(merged.vendors.map(({ id }) => id)).toEqual([...knowledge.vendors.map(({ id }) => id), 'intranet']);
    expect(merged.libraries).toMatchObject([{ id: 'our-log', models: [{ args: ['arg[*]'], verified: 'known' }] }]);
  });

  test('replace ours of the same id', () => {
    const merged = merge({ 'a.json': vendor().replace('intranet', 'chatty') }, 'a.json');
    expect(merged.vendors.filter(({ id }) => id === 'chatty')).toMatchObject([{ name: 'Intranet', thirdParty: false }]);
    expect(knowledge.vendors.find(({ id }) => id === 'chatty')?.name).toBe('Chatty API');
  });

  test('are none by default', () => {
    expect(mergeModels(knowledge, makeConfiguration({}), makeFolder({}))).toBe(knowledge);
  });

  test('are found below the root when nothing says where the configuration stands', () => {
    const root = makeFolder({ 'a.json': library });
    expect(mergeModels(knowledge, makeConfiguration({ models: ['a.json'] }), root).libraries).toHaveLength(1);
  });

  test('count once when two globs match them', () => {
    expect(merge({ 'own/a.json': vendor() }, 'own/*.json', 'own/a.json').vendors).toHaveLength(knowledge.vendors.length + 1);
  });
});

describe('one line says what is wrong with', () => {
  test.each([
    [
      'a glob that matches nothing',
      {},
      'phitrace.config.json:1:12 no file matches this glob; write a glob of vendor or library files, for example "phitrace/*.json"',
    ],
    [
      'a key',
      { 'own/a.json': vendor(', "package": []') },
      'own/a.json:3:157 unknown key "package"; did you mean "packages"? Allowed: $schema, id, name, category, thirdParty, commonWord, aliases, packages, otherPackages, hosts, globals, products, hostSink, baa, neverClears, coveredThrough, recipients, setup, models, recorders, retention, snapshots, routing, notes',
    ],
    [
      'a vendor without BAA facts',
      { 'own/a.json': '{ "id": "x", "name": "X", "category": "ai", "thirdParty": true }' },
      'own/a.json:1:1 missing "baa"',
    ],
    [
      'a vendor category',
      { 'own/a.json': vendor().replace('"ai"', '"robots"') },
      'own/a.json:3:53 unknown vendor category "…". Allowed: cloud, ai, ads',
    ],
    [
      'a sink kind',
      { 'own/b.json': library.replace('"sink": "log"', '"sink": "lgo"') },
      'own/b.json:1:83 unknown sink kind "lgo"; did you mean "log"? Allowed: log, llm, analytics, error-monitor, client-storage, url, storage',
    ],
    [
      'a place',
      { 'own/b.json': library.replace('our-log › log', 'our-log.log') },
      'own/b.json:1:58 models[0].at: a place is `module › export › member`, for example `acme › Client › reports.send`',
    ],
    [
      'a position',
      { 'own/b.json': library.replace('"sink": "log"', '"sink": "log", "args": ["first"]') },
      'own/b.json:1:99 models[0].args[0]: a position is `arg[0]`, `arg[1+]`, `arg[*]`, `arg[0].body`, `arg[0].param[0]`, `arg[0].return`, `receiver`, `return` or `locals`',
    ],
    [
      'a cloud that nobody knows',
      { 'own/a.json': vendor(', "coveredThrough": ["acme-clod"]') },
      'own/a.json:3:176 unknown vendor "acme-clod"; did you mean "acme-cloud"? `phitrace vendors` lists them',
    ],
    [
      'an id that is taken',
      { 'own/a.json': vendor(), 'own/c.json': vendor() },
      'own/c.json:3:9 this id is taken by own/a.json; give each file its own',
    ],
    ['broken JSON', { 'own/a.json': '{ "id": ' }, 'own/a.json:1:9 this is no valid JSON: value expected'],
  ])('%s', (_, files, line) => {
    expect(refuse(files, 'own/*.json')).toBe(line);
  });

  test.each(['../*.json', '/etc/*.json', 'a/../../*.json', 'C:\\*.json'])('the glob %s, which leaves the folder', (glob) => {
    expect(refuse({}, glob)).toContain('leaves the folder; write a glob below the folder of the configuration');
  });
});

describe('notes about BAAs', () => {
  test.each([
    ['2026-06-14', ['The BAA with chatty expired on 2026-06-14 (owner: privacy@example.com).']],
    ['2026-06-15', ['The BAA with chatty expires on 2026-06-15, today (owner: privacy@example.com).']],
    ['2026-06-16', ['The BAA with chatty expires on 2026-06-16, in 1 day (owner: privacy@example.com).']],
    ['2026-08-14', ['The BAA with chatty expires on 2026-08-14, in 60 days (owner: privacy@example.com).']],
    ['2026-08-15', []],
  ])('for one that expires on %s', (expires, notes) => {
    const ending = findEnding([makeBaa({ expires })], today);
    expect(ending.map((baa) => describeNote({ kind: 'agreement', ...baa }))).toEqual(notes);
  });
});
