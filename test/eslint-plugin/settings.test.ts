import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import phitrace from 'eslint-plugin-phitrace';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { repository } from '../cli/helpers.ts';
import { parseExpectations } from '../fixtures/expectations.ts';
import { hosts, untyped } from './hosts.ts';

const config = {
  files: ['**/*.ts'],
  languageOptions: untyped,
  plugins: { phitrace },
  rules: Object.fromEntries(Object.keys(phitrace.rules).map((id) => [`phitrace/${id}`, 'error' as const])),
};

const base = join(repository, 'fixtures/settings');
const files = globSync('{cdk,cdk-strong,cdk-flags,node,node-strong,pulumi,pulumi-strong,cdktf}/*.ts', { cwd: base }).sort();

/** What the detector of settings knows and a single file doesn't say: what refers to the resource. */
const NOT_HERE = [
  'crypto.ts:8 fragile-cryptography',
  'crypto.ts:33 fragile-cryptography',
  'databases.ts:107 unencrypted-transport',
  'index.ts:17 unencrypted-storage',
  'index.ts:37 open-network',
  'index.ts:37 provider-managed-key',
  'main.ts:40 open-network',
  'main.ts:40 provider-managed-key',
  'storage-stack.ts:24 provider-managed-key',
];

it.each(files)('reports what %s expects', (path) => {
  const text = readFileSync(join(base, path), 'utf8');
  const name = path.split('/').at(-1) ?? '';
  const messages = hosts.map(([, host]) => new host.Linter({ cwd: base }).verify(text, [config], { filename: join(base, path) }));
  const [found = [], other = []] = messages.map((each) =>
    [...new Set(each.map(({ line, ruleId }) => `${name}:${line} ${ruleId?.replace('phitrace/', '')}`))].sort(),
  );
  expect(found).toEqual(other);
  const expected = parseExpectations(text).map(({ line, rule }) => `${name}:${line} ${rule}`);
  expect(found.filter((each) => !expected.includes(each))).toEqual([]);
  expect(expected.filter((each) => !found.includes(each) && !NOT_HERE.includes(each)).sort()).toEqual([]);
});
