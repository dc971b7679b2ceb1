import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, loadConfiguration, loadSetup } from '@phitrace/core';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './folder.js';
import { knowledge, rules } from './samples.js';

const file = 'phitrace.config.jsonc';
const baa = (owner: string, vendor = 'chatty'): string =>
  `{ "baas": [{ "vendor": "${vendor}", "signed": "2026-01-01", "expires": "2027-01-01", "owner": "${owner}" }] }`;

function makeRepository(files: Readonly<Record<string, string>>): string {
  const root = makeFolder(files);
  mkdirSync(join(root, '.git'));
  return root;
}

function refuse(root: string): string {
  try {
    loadSetup(root, { knowledge, rules });
    return 'fine';
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message;
  }
}

describe('a configuration builds on', () => {
  test('a file of the repository, whose lists come first', () => {
    const root = makeRepository({
      'org/baas.json': `${baa('privacy@org.example').slice(0, -1)}, "phi": { "names": ["chartNo"] } }`,
      [`apps/web/${file}`]: '{ "extends": ["../../org/baas.json"], "phi": { "names": ["bed"] } }',
    });
    const { configuration } = loadConfiguration(join(root, 'apps/web'));
    expect(configuration.baas.map(({ owner }) => owner)).toEqual(['privacy@org.example']);
    expect(configuration.phi.names).toEqual(['chartNo', 'bed']);
  });

  test('a package, or a file in it, installed for any folder above', () => {
    const root = makeRepository({
      'node_modules/@clinic/phitrace/phitrace.config.json': baa('package@org.example'),
      'node_modules/@clinic/phitrace/strict.json': '{ "rules": { "phi-in-logs": "error", "phi-in-url": "error" } }',
      [`apps/web/${file}`]: '{ "extends": ["@clinic/phitrace", "@clinic/phitrace/strict.json"], "rules": { "phi-in-url": "note" } }',
    });
    const { configuration } = loadConfiguration(join(root, 'apps/web'));
    expect(configuration.baas).toHaveLength(1);
    expect(configuration.rules).toEqual({ 'phi-in-logs': 'error', 'phi-in-url': 'note' });
  });

  test('what it depends on, so that another text there is another configuration', () => {
    const hashOf = (owner: string): string =>
      loadConfiguration(makeRepository({ 'baas.json': baa(owner), [file]: '{ "extends": ["./baas.json"] }' })).hash;
    expect(hashOf('a')).not.toBe(hashOf('b'));
    expect(hashOf('a')).toBe(loadConfiguration(makeRepository({ [file]: baa('a') })).hash);
  });
});

describe('one line says what is wrong with', () => {
  const package_ = { 'node_modules/clinic/other.json': '{}' };
  test.each([
    ['a file that is not there', '../gone.json', {}, `there is no such file; name a JSON file, or a package`],
    ['a path out of the repository', '../../x.json', {}, `this path leaves the repository; name a file in it, or a package`],
    ['a package that is not installed', '@clinic/none', {}, `this package is not installed; install it, or name a file in the repository`],
    ['a package without the file', 'clinic', package_, `this package holds no phitrace.config.jsonc or phitrace.config.json`],
    [
      'a path through a package',
      'clinic/../../x.json',
      package_,
      `this is neither a path that starts with a dot nor a package; write ./baas.json or @clinic/phitrace`,
    ],
    [
      'an absolute path',
      '/etc/hosts',
      {},
      `this is neither a path that starts with a dot nor a package; write ./baas.json or @clinic/phitrace`,
    ],
  ])('%s', (_, name, files, message) => {
    const root = makeRepository({ ...files, [`app/${file}`]: `{ "extends": [${JSON.stringify(name)}] }` });
    expect(refuse(join(root, 'app'))).toBe(`${file}:1:15 ${message}`);
  });

  test('a link out of the repository', () => {
    const root = makeRepository({ [file]: '{ "extends": ["./baas.json"] }' });
    symlinkSync(join(makeFolder({ 'secret.json': '{}' }), 'secret.json'), join(root, 'baas.json'));
    expect(refuse(root)).toBe(`${file}:1:15 this path is a link that leaves the repository; name a file in it, or a package`);
  });

  test('a vendor that the shared file names, with its place there', () => {
    const root = makeRepository({ 'baas.json': baa('a', 'chaty'), [file]: '{ "extends": ["./baas.json"] }' });
    expect(refuse(root)).toBe('baas.json:1:24 unknown vendor "chaty"; did you mean "chatty"? `phitrace vendors` lists them');
  });

  test('a key that only one repository can have', () => {
    const root = makeRepository({ 'baas.json': '{ "include": ["src"] }', [file]: '{ "extends": ["./baas.json"] }' });
    expect(refuse(root)).toBe(
      'baas.json:1:3 unknown key "…". Allowed: $schema, baas, deidentifiers, audit, guards, consent, fieldEncryption, phi, rules, policy',
    );
  });

  test('two configurations in one folder', () => {
    const root = makeRepository({ [file]: '{}', 'phitrace.config.json': '{}' });
    expect(refuse(root)).toBe('phitrace.config.jsonc and phitrace.config.json are both there, and only one can hold; remove one');
  });
});
