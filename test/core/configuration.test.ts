import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, loadConfiguration, validateConfiguration } from '@phitrace/core';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './folder.js';
import { knowledge, rules } from './samples.js';

const file = 'phitrace.config.json';

/** The one line that a configuration is refused with, or `fine`. */
function refuse(text: string): string {
  try {
    const { configuration, source } = loadConfiguration(makeFolder({ [file]: text }));
    validateConfiguration(configuration, knowledge, rules, source);
    return 'fine';
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message;
  }
}

const baa = (rest: string): string => `{\n  "baas": [\n    { "owner": "privacy@example.com", ${rest} }\n  ]\n}`;
const dates = '"signed": "2026-01-01", "expires": "2027-01-01"';
const keys =
  '$schema, extends, include, exclude, baas, deidentifiers, audit, guards, consent, fieldEncryption, phi, packs, rules, overrides, policy, models, engines, limits';

const alone = 'a name is written alone: no call, no pattern, no space';

describe('one line says what is wrong with', () => {
  test.each([
    ['a key with a typo', '{\n  // ours\n  "bass": []\n}', `${file}:3:3 unknown key "bass"; did you mean "baas"? Allowed: ${keys}`],
    ['a key that is like none', '{ "severity": 1 }', `${file}:1:3 unknown key "…". Allowed: ${keys}`],
    [
      'a key inside',
      '{ "phi": {\n "typs": [] } }',
      `${file}:2:2 unknown key "typs"; did you mean "types"? Allowed: types, names, notNames`,
    ],
    [
      'a key inside a list',
      baa(`"vendor": "chatty", ${dates}, "ownr": ""`).replace('"owner": "privacy@example.com", ', '"owner": "x", '),
      `${file}:3:90 unknown key "ownr"; did you mean "owner"? Allowed: vendor, products, hosts, plan, regions, signed, expires, owner, reviewed, training, retentionDays, subprocessors, breachNoticeDays, portability, noCombining, safeguards, evidence`,
    ],
    [
      'a BAA without end date',
      baa('"vendor": "chatty", "signed": "2026-01-01"'),
      `${file}:3:5 missing "expires" in baas[0]: The last day on which it holds.`,
    ],
    [
      'a date that is none',
      baa('"vendor": "chatty", "signed": "2026-01-01", "expires": "soon"'),
      `${file}:3:94 baas[0].expires: a date is written YYYY-MM-DD`,
    ],
    [
      'a day that is not',
      baa('"vendor": "chatty", "signed": "2026-01-01", "expires": "2027-02-30"'),
      `${file}:3:94 baas[0].expires: there is no such day; a date is written YYYY-MM-DD`,
    ],
    [
      'a BAA that expires before it is signed',
      baa('"vendor": "chatty", "signed": "2026-01-01", "expires": "2025-01-01"'),
      `${file}:3:94 baas[0].expires: a BAA cannot expire before it is signed`,
    ],
    [
      'a vendor with a typo',
      baa(`"vendor": "chaty", ${dates}`),
      `${file}:3:49 unknown vendor "chaty"; did you mean "chatty"? \`phitrace vendors\` lists them`,
    ],
    [
      'a vendor that is like none',
      baa(`"vendor": "telegraph", ${dates}`),
      `${file}:3:49 unknown vendor "…". \`phitrace vendors\` lists them`,
    ],
    [
      'a product',
      baa(`"vendor": "acme", "products": ["files", "modls"], ${dates}`),
      `${file}:3:79 unknown product of acme "modls"; did you mean "models"? Allowed: files, models, acme-models`,
    ],
    [
      'a rule',
      '{ "rules": { "phi-in-lgs": "off" } }',
      `${file}:1:14 unknown rule "phi-in-lgs"; did you mean "phi-in-logs"? Allowed: ${rules.map(({ id }) => id).join(', ')}`,
    ],
    [
      'a severity',
      '{ "rules": { "phi-in-logs": "fatal" } }',
      `${file}:1:29 rules.phi-in-logs has an unknown value "…". Allowed: "off", "note", "warn", "warning", "error"`,
    ],
    [
      'a category',
      '{ "policy": [{ "category": "nme", "sink": "log", "decision": "allow", "reason": "r" }] }',
      `${file}:1:28 unknown category "nme"; did you mean "name"? Allowed: *, name, ssn, mrn, health-plan, reference, clinical, record, staff`,
    ],
    [
      'a sink kind',
      '{ "policy": [{ "category": "name", "sink": "lgo", "decision": "allow", "reason": "r" }] }',
      `${file}:1:44 unknown sink kind "lgo"; did you mean "log"? Allowed: *, log, llm, analytics, error-monitor, client-storage, url, storage`,
    ],
    [
      'a cell without a reason',
      '{ "policy": [{ "category": "name", "sink": "log", "decision": "allow" }] }',
      `${file}:1:14 missing "reason" in policy[0]`,
    ],
    ['a text for a list', '{ "include": "src" }', `${file}:1:14 include must be a list, [ … ]`],
    ['a function that is neither name nor export', '{ "audit": [{ "module": "./audit" }] }', `${file}:1:13 missing "export" in audit[0]`],
    ['a call for a name', '{ "deidentifiers": ["redact()"] }', `${file}:1:21 deidentifiers[0]: ${alone}`],
    ['a pattern for a name', '{ "phi": { "names": ["chart", "patient*"] } }', `${file}:1:31 phi.names[1]: ${alone}`],
    ['an empty name', '{ "phi": { "notNames": [""] } }', `${file}:1:25 phi.notNames[0]: ${alone}`],
    ['a key that no entry can have', '{ "rules": { "__proto__": "off" } }', `${file}:1:14 no entry can have this key; remove it`],
    ['such a key further in', '{ "baas": [{ "__proto__": {} }] }', `${file}:1:14 no entry can have this key; remove it`],
    [
      'a path of Windows',
      '{ "exclude": ["src\\\\a.ts"] }',
      `${file}:1:15 exclude[0]: folders of a path are parted by / in a pattern, on Windows too`,
    ],
    ['a limit', '{ "limits": { "pathLength": 99 } }', `${file}:1:29 limits.pathLength must be at most 16`],
    ['a list', '[]', `${file}:1:1 the file must be an object, { … }`],
    ['an empty file', '', `${file}:1:1 the file is empty; write {} at least`],
    ['a file that ends early', '{\n  "baas": [\n', `${file}:3:1 this is no valid JSON: close bracket expected`],
    ['a comma that is not there', '{\n  "include": []\n  "exclude": []\n}', `${file}:3:3 this is no valid JSON: comma expected`],
    ['a key that stands twice', '{\n  "baas": [],\n  "baas": []\n}', `${file}:3:3 this key stands twice; keep one`],
    [
      'the first of two mistakes',
      '{\n  "include": "src",\n  "bass": []\n}',
      `${file}:2:14 include must be a list, [ … ] (1 more problem in this file)`,
    ],
  ])('%s', (_, text, line) => {
    expect(refuse(text)).toBe(line);
  });

  test.each([
    ['the defaults', '{}'],
    ['comments and trailing commas', '\uFEFF{\n  // one\n  "include": ["src/**",], /* two */\n}'],
    ['a BAA', baa(`"vendor": "chatty", ${dates}`)],
    [
      'a BAA under an alias, with a product and a service of the cloud',
      baa(`"vendor": "acme", "products": ["files", "acme-models"], ${dates}`),
    ],
    [
      'names of all kinds',
      '{ "deidentifiers": ["Redactor.clean", "$scrub"], "phi": { "types": ["Fhir.Patient"], "names": ["chart_no", "dossier-nr", "prénom"] } }',
    ],
    ['a leap day', baa('"vendor": "chatty", "signed": "2024-02-29", "expires": "2028-02-29"')],
    [
      'rules, cells and functions',
      '{ "rules": { "phi-in-url": "off" }, "policy": [{ "category": "*", "sink": "*", "decision": "deny", "reason": "r" }], "audit": ["a", { "module": "m", "export": "e" }] }',
    ],
  ])('but not about %s', (_, text) => {
    expect(refuse(text)).toBe('fine');
  });
});

describe('the configuration of a folder', () => {
  test('is its own', () => {
    const root = makeFolder({ [file]: '{ "include": ["a"] }', '../phitrace.config.json': '{ "include": ["b"] }' });
    expect(loadConfiguration(root)).toMatchObject({ path: file, configuration: { include: ['a'] } });
  });

  test('is the nearest one upward, in the same repository', () => {
    const root = makeFolder({ [file]: '{}', 'packages/web/index.ts': '' });
    mkdirSync(join(root, '.git'));
    expect(loadConfiguration(join(root, 'packages/web')).path).toBe(`../../${file}`);
  });

  test('is none above the repository', () => {
    const root = makeFolder({ [file]: '{}', 'inner/index.ts': '' });
    writeFileSync(join(root, 'inner/.git'), 'gitdir: elsewhere');
    expect(loadConfiguration(join(root, 'inner'))).not.toHaveProperty('path');
  });

  test('is the one that is named', () => {
    const root = makeFolder({ [file]: '{}', 'strict.json': '{ "include": ["a"] }' });
    expect(loadConfiguration(root, 'strict.json')).toMatchObject({ path: 'strict.json', configuration: { include: ['a'] } });
    expect(loadConfiguration(root, join(root, 'strict.json')).path).toBe('strict.json');
  });

  test('must be there when it is named', () => {
    const root = makeFolder({ 'folder/x': '' });
    expect(() => loadConfiguration(root, 'strict.json')).toThrow(
      new ConfigurationError('no file strict.json; `phitrace init` writes a configuration'),
    );
    expect(() => loadConfiguration(root, 'folder')).toThrow(new ConfigurationError('folder is a folder; name a file'));
    expect(() => loadConfiguration('/', 'dev/zero')).toThrow(new ConfigurationError('dev/zero is no file; name one that holds JSON'));
  });
});

describe('the hash', () => {
  const hash = (text: string): string => loadConfiguration(makeFolder({ [file]: text })).hash;

  test('is the same however the file is written', () => {
    expect(hash('{ "include": ["a"], "exclude": ["b"], "$schema": "x" }')).toBe(hash('{ // note\n "exclude": ["b"],\n "include": ["a"] }'));
    expect(hash('{}')).toMatch(/^[0-9a-f]{16}$/);
  });

  test('differs when the meaning does', () => {
    const texts = ['{}', '{ "include": ["a"] }', '{ "exclude": ["a"] }', '{ "include": ["a", "b"] }', '{ "include": ["b", "a"] }'];
    expect(new Set(texts.map(hash)).size).toBe(texts.length);
  });

  test('of the defaults is that of an empty file', () => {
    const root = makeFolder({ 'inner/x': '' });
    mkdirSync(join(root, '.git'));
    expect(loadConfiguration(root).hash).toBe(hash('{}'));
  });
});
