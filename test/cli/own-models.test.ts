import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import { clean, leak, makeProject, oneLine, phitrace } from './helpers.js';

const vendor = {
  id: 'acme-triage',
  name: 'Acme Triage',
  category: 'ai-llm',
  thirdParty: true,
  packages: ['@acme/triage'],
  hosts: ['triage.acme.example'],
  hostSink: 'llm',
  baa: { status: 'unknown', checked: '2026-11-01', evidence: 'none' },
  models: [{ at: '@ › TriageClient › classify', sink: 'llm', verified: 'source' }],
};

const library = {
  id: 'house-redactor',
  name: 'House redactor',
  packages: ['@acme/redactor'],
  models: [{ at: '@ › redact', safeguard: 'redacted' }],
};

const code = `import { TriageClient } from '@acme/triage';
import { redact } from '@acme/redactor';
interface Patient { id: string; mrn: string; diagnosis: string }
export async function triage(patient: Patient): Promise<void> {
  const client = new TriageClient();
  await client.classify(patient.diagnosis);
  await client.classify(redact(patient.diagnosis));
  await fetch('https://triage.acme.example/v1/classify', { method: 'POST', body: JSON.stringify({ text: patient.diagnosis }) });
}
`;

const files = {
  'phitrace/acme-triage.json': JSON.stringify(vendor),
  'phitrace/house-redactor.json': JSON.stringify(library),
  'src/triage.ts': code,
};

function makeWith(configuration: object, more: Readonly<Record<string, string>> = {}): string {
  return makeProject({ ...files, 'phitrace.config.json': JSON.stringify({ models: ['phitrace/*.json'], ...configuration }), ...more });
}

async function scanJson(cwd: string, ...args: string[]): Promise<JsonReport> {
  const { out, err } = await phitrace(cwd, 'scan', '--format', 'json', '--quiet', ...args);
  expect(err).toBe('');
  return JSON.parse(out) as JsonReport;
}

async function findPlaces(cwd: string, ...args: string[]): Promise<string[]> {
  const { findings } = await scanJson(cwd, ...args);
  return findings.map(({ ruleId, location, recipient }) => `${location.path}:${location.line} ${ruleId} ${recipient?.vendor ?? ''}`.trim());
}

describe("a project's own vendor and library files", () => {
  test('are not known without a configuration', async () => {
    expect(await findPlaces(makeProject(files))).not.toContain('src/triage.ts:6 phi-to-vendor-without-baa acme-triage');
  });

  test('give sinks, hosts and safeguards', async () => {
    expect(await findPlaces(makeWith({}))).toEqual([
      'src/triage.ts:6 phi-to-vendor-without-baa acme-triage',
      'src/triage.ts:8 phi-to-vendor-without-baa acme-triage',
    ]);
  });

  test('can be named by a BAA, which then covers them', async () => {
    const baas = [{ vendor: 'acme-triage', signed: '2020-01-01', expires: '2099-01-01', owner: 'privacy@example.com' }];
    expect(await findPlaces(makeWith({ baas }))).toEqual([]);
  });

  test('replace a file of ours that has their id', async () => {
    const root = makeWith(
      {},
      { 'phitrace/openai.json': JSON.stringify({ ...vendor, id: 'openai', name: 'Ours', packages: ['openai'], hosts: [] }) },
    );
    const { out } = await phitrace(root, 'vendors', 'openai');
    expect(out).toMatch(/^name +Ours$/m);
  });

  test('are listed by vendors, even when the configuration names a vendor that is unknown', async () => {
    const baas = [{ vendor: 'acme', signed: '2020-01-01', expires: '2099-01-01', owner: 'privacy@example.com' }];
    const root = makeWith({ baas });
    expect((await phitrace(root, 'vendors')).out).toMatch(/^acme-triage +Acme Triage/m);
    expect((await phitrace(root, 'scan')).code).toBe(2);
  });

  test.each([
    ['a sink kind that does not exist', { ...vendor, models: [{ at: '@ › TriageClient › classify', sink: 'llmm' }] }, 'llmm'],
    ['a field that does not exist', { ...vendor, package: ['x'] }, 'package'],
    ['no BAA facts', { ...vendor, baa: undefined }, 'baa'],
  ])('are refused in one line with %s, naming file and line', async (_, wrong, part) => {
    const { code: ended, err } = await phitrace(makeWith({}, { 'phitrace/acme-triage.json': JSON.stringify(wrong) }), 'scan');
    expect(ended).toBe(2);
    expect(err).toMatch(oneLine);
    expect(err).toContain('phitrace/acme-triage.json:1');
    expect(err).toContain(part);
  });
});

describe('globs start at the folder of the configuration', () => {
  const root = makeWith(
    { include: ['packages/*/src'], exclude: ['**/*.gen.ts', './packages/b/'] },
    {
      '.git/HEAD': '',
      'packages/a/src/admit.ts': leak,
      'packages/a/src/admit.gen.ts': leak,
      'packages/a/scripts/admit.ts': leak,
      'packages/b/src/admit.ts': leak,
      'packages/a/src/triage.ts': code,
    },
  );

  test('at its root', async () => {
    const places = await findPlaces(root);
    expect(new Set(places.map((place) => place.split(':')[0]))).toEqual(new Set(['packages/a/src/admit.ts', 'packages/a/src/triage.ts']));
  });

  test('in a folder below', async () => {
    const places = await findPlaces(join(root, 'packages/a'));
    expect(new Set(places.map((place) => place.split(':')[0]))).toEqual(new Set(['src/admit.ts', 'src/triage.ts']));
  });

  test('with --config, from anywhere', async () => {
    const places = await findPlaces(makeProject({ 'answer.ts': clean }), '--config', join(root, 'phitrace.config.json'), root);
    expect(new Set(places.map((place) => place.split(':')[0]))).toEqual(new Set(['packages/a/src/admit.ts', 'packages/a/src/triage.ts']));
  });

  test('for trace and doctor too', async () => {
    const cwd = join(root, 'packages/a');
    expect((await phitrace(cwd, 'trace', 'src/admit.ts:4')).out).toContain('patient.ssn');
    expect((await phitrace(cwd, 'doctor')).out).toContain('sources: 2 files to scan');
    mkdirSync(join(cwd, 'empty'));
    expect((await phitrace(join(cwd, 'empty'), 'doctor')).code).toBe(2);
  });
});
