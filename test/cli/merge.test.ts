import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import { makeProject, oneLine, phitrace } from './helpers.js';

const manifest = (name: string): string => `{ "name": "@clinic/${name}", "version": "1.0.0", "main": "src/index.ts" }`;

/** Callers and sinks lie in different packages; two findings have one identity. */
const files = {
  'packages/lib/package.json': manifest('lib'),
  'packages/lib/src/index.ts': `export interface Patient { id: string; ssn: string; diagnosis: string; name: string }
export function logVisit(message: string): void { console.log(message); }
export function store(entry: unknown): number {
  const rows = [entry];
  console.warn('stored', entry);
  if (rows.length > 3) throw new Error('too many');
  return rows.length;
}
export function print(patient: Patient): void { console.log(patient.name); }
`,
  'packages/api/package.json': manifest('api'),
  'packages/api/src/index.ts': `import { logVisit, store, type Patient } from '@clinic/lib';
import OpenAI from 'openai';
export function admit(patient: Patient) {
  logVisit(patient.ssn);
  store(patient.name);
  console.log(patient.diagnosis);
  return new OpenAI().responses.create({ model: 'm', input: patient.diagnosis });
}
`,
  'packages/web/package.json': manifest('web'),
  'packages/web/src/index.ts': `import { store, type Patient } from '@clinic/lib';
import OpenAI from 'openai';
export function admit(patient: Patient) {
  console.log(patient.diagnosis);
  store(patient.ssn);
  return new OpenAI().responses.create({ model: 'm', input: 'none' });
}
`,
};

function makeWorkspace(): string {
  const root = makeProject({ 'package.json': '{ "private": true, "workspaces": ["packages/*"] }', ...files });
  mkdirSync(join(root, '.git'));
  return root;
}

const packages = ['lib', 'api', 'web'];
const read = (root: string, file: string): JsonReport => JSON.parse(readFileSync(join(root, file), 'utf8')) as JsonReport;

/** A root cause is an opaque key that groups what stands in one folder. */
function withoutCause({ rootCause, ...rest }: JsonReport['findings'][number]): unknown {
  expect(rootCause).not.toBe('');
  return rest;
}

describe('merged parts are one scan of the whole', () => {
  test.each([
    [
      'each asked for from the root',
      async (root: string, name: string) => phitrace(root, 'scan', `packages/${name}`, '--output', `${name}.shard`),
    ],
    [
      'each scanned in its own folder',
      async (root: string, name: string) => phitrace(join(root, 'packages', name), 'scan', '--output', `../../${name}.shard`),
    ],
  ])('%s', async (_, scanPart) => {
    const root = makeWorkspace();
    await phitrace(root, 'scan', 'packages', '--output', 'whole.json');
    for (const name of packages) await scanPart(root, name);
    const { code } = await phitrace(root, 'merge', ...packages.map((name) => `${name}.shard`), '--output', 'merged.json');
    expect(code).toBe(1);
    const [whole, merged] = [read(root, 'whole.json'), read(root, 'merged.json')];
    expect(whole.findings.map(({ fingerprint }) => fingerprint).some((each) => each.endsWith('-2'))).toBe(true);
    expect(merged.findings.map(withoutCause)).toEqual(whole.findings.map(withoutCause));
    expect(merged.vendors).toEqual(whole.vendors);
    expect(merged.coverage.filesAnalyzed).toBe(whole.coverage.filesAnalyzed);
  });

  test('in every format, also where parts overlap', async () => {
    const root = makeWorkspace();
    for (const name of packages) await phitrace(root, 'scan', `packages/${name}`, '--output', `${name}.shard`);
    const once = await phitrace(root, 'merge', 'lib.shard', 'api.shard', 'web.shard');
    const twice = await phitrace(root, 'merge', 'lib.shard', 'api.shard', 'web.shard', 'api.shard');
    expect(twice.out.split('\n')[0]).toBe(once.out.split('\n')[0]);
    expect(once.out).toContain('packages/api/src/index.ts:4');
    expect(once.out).toContain('| logVisit(patient.ssn);');
  });

  test('of the commit that is checked out, judged on the day of the oldest part', async () => {
    const root = makeWorkspace();
    for (const name of packages) await phitrace(root, 'scan', `packages/${name}`, '--output', `${name}.shard`);
    const shard = JSON.parse(readFileSync(join(root, 'api.shard'), 'utf8')) as { result: object };
    const cached = { ...shard, result: { ...shard.result, commit: 'a'.repeat(40), today: '2026-01-02' } };
    writeFileSync(join(root, 'api.shard'), JSON.stringify(cached));
    writeFileSync(join(root, '.git/HEAD'), `${'b'.repeat(40)}\n`);
    await phitrace(root, 'merge', 'lib.shard', 'api.shard', '--output', 'merged.json');
    expect(read(root, 'merged.json')).toMatchObject({ commit: 'b'.repeat(40), today: '2026-01-02' });
  });

  test('under the baseline of the repository', async () => {
    const root = makeWorkspace();
    await phitrace(root, 'baseline');
    for (const name of packages) await phitrace(root, 'scan', `packages/${name}`, '--output', `${name}.shard`);
    expect((await phitrace(root, 'merge', ...packages.map((name) => `${name}.shard`))).code).toBe(0);
    expect((await phitrace(root, 'merge', 'api.shard', '--no-baseline')).code).toBe(0);
  });
});

describe('one line says what is wrong with', () => {
  const root = makeWorkspace();
  const write = (name: string, change: (shard: { result: { tool: { version: string } } }) => void): void => {
    const shard = JSON.parse(readFileSync(join(root, 'api.shard'), 'utf8')) as Parameters<typeof change>[0];
    change(shard);
    writeFileSync(join(root, name), JSON.stringify(shard));
  };

  test.each([
    ['a file that is not there', 'gone.shard', 'no file gone.shard; write it with `phitrace scan'],
    ['another report', 'package.json', 'package.json is no shard'],
    ['a shard of another version', 'old.shard', 'old.shard was written by phitrace 0.0.1'],
  ])('%s', async (_, file, message) => {
    await phitrace(root, 'scan', 'packages/api', '--output', 'api.shard');
    write('old.shard', (shard) => void (shard.result.tool.version = '0.0.1'));
    const { code, err } = await phitrace(root, 'merge', 'api.shard', file);
    expect(code).toBe(2);
    expect(err).toMatch(oneLine);
    expect(err).toContain(message);
  });
});

test('a shard holds no line of the code', async () => {
  const root = makeProject({ 'src/a.ts': "declare const patient: { ssn: string };\nconsole.log('Jane Roe 000-12-3456', patient.ssn);\n" });
  await phitrace(root, 'scan', '--output', 'a.shard');
  const text = readFileSync(join(root, 'a.shard'), 'utf8');
  expect(text).toContain('"phitrace-shard"');
  expect(text).not.toMatch(/Jane|3456/);
  expect(text).not.toContain(root);
});
