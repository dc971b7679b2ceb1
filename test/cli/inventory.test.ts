import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leak, makeProject, phitrace } from './helpers.js';

const ask = `import OpenAI from 'openai';
interface Patient { ssn: string; diagnosis: string }
export const ask = (patient: Patient) => new OpenAI().responses.create({ model: 'm', input: 'Jane Roe 000-12-3456' + patient.diagnosis });
`;
const root = makeProject({ 'src/admit.ts': leak, 'src/ask.ts': ask, 'src/broken.ts': 'const = ;' });

test('an inventory has each way of PHI with recipient, BAA and law, and what was not analysed', async () => {
  const { code, out } = await phitrace(root, 'inventory', '--format', 'json');
  expect(code).toBe(0);
  const { rows, vendors, unknown } = JSON.parse(out) as {
    rows: { category: string; to: string; baa: string; law: string[] }[];
    vendors: unknown[];
    unknown: { skipped: { path: string }[] };
  };
  expect(rows.find(({ category, to }) => category === 'ssn' && to === 'log')).toMatchObject({
    baa: 'not-needed',
    entersAt: ['src/admit.ts'],
    sink: 'console.log',
  });
  expect(rows.find(({ to }) => to === 'OpenAI API')).toMatchObject({ baa: 'none' });
  expect(rows.every(({ law }) => law.length > 0)).toBe(true);
  expect(vendors).toHaveLength(1);
  expect(unknown.skipped.map(({ path }) => path)).toEqual(['src/broken.ts']);
});

test.each(['json', 'markdown', 'html'])('as %s it holds no text of the code', async (format) => {
  const { out } = await phitrace(root, 'inventory', '--format', format);
  expect(out).toContain('OpenAI API');
  expect(out).not.toMatch(/Jane|Roe|3456/);
});

test('the page needs no network, runs one script that its policy names, and takes names of the code as text', async () => {
  const hostile = makeProject({ "a<img src=x onerror='alert(1)'>.ts": leak });
  const { out } = await phitrace(hostile, 'inventory', '--format', 'html');
  expect(out).toContain("default-src 'none'");
  expect(out).toContain('a&lt;img src=x');
  expect(out).not.toMatch(/<img|https?:/);
  const scripts = [...out.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => createHash('sha256').update(text).digest('base64'));
  expect(scripts).toHaveLength(1);
  expect(out).toContain(`script-src 'sha256-${scripts[0] ?? ''}'`);
});

test('the format is that of the file', async () => {
  await phitrace(root, 'inventory', '--output', 'phi.html');
  expect(readFileSync(join(root, 'phi.html'), 'utf8')).toMatch(/^<!doctype html>/);
});

test('a reference that a rule reports is one of the ways', async () => {
  const track =
    "import posthog from 'posthog-js';\ninterface Patient { id: string; ssn: string }\nexport const track = (patient: Patient) => posthog.capture('seen', { patientId: patient.id });\n";
  const { out } = await phitrace(makeProject({ 'src/track.ts': track }), 'inventory', '--format', 'json');
  const { rows } = JSON.parse(out) as { rows: { category: string; to: string }[] };
  expect(rows.map(({ category, to }) => `${category} to ${to}`)).toEqual(['reference to PostHog']);
});

test('a vendor has the agreement with its owner, days and the file that declares it, of the organisation or of the project', async () => {
  const baa = (vendor: string) =>
    `{ "vendor": "${vendor}", "signed": "2026-01-10", "expires": "2028-01-09", "owner": "privacy@clinic.example" }`;
  const both = `${ask}import Anthropic from '@anthropic-ai/sdk';
export const other = (patient: Patient) => new Anthropic().messages.create({ model: 'm', max_tokens: 1, messages: [{ role: 'user', content: patient.diagnosis }] });
`;
  const declared = makeProject({
    'src/ask.ts': both,
    'org/baas.json': `{ "baas": [${baa('openai')}] }`,
    'phitrace.config.jsonc': `{ "extends": ["./org/baas.json"], "baas": [${baa('anthropic')}] }`,
  });
  const { out } = await phitrace(declared, 'inventory', '--format', 'json');
  const { vendors } = JSON.parse(out) as { vendors: { vendor: string; agreement?: object }[] };
  const days = { signed: '2026-01-10', expires: '2028-01-09', owner: 'privacy@clinic.example' };
  expect(vendors.map(({ vendor, agreement }) => [vendor, agreement])).toEqual([
    ['anthropic', { ...days, declaredIn: 'phitrace.config.jsonc' }],
    ['openai', { ...days, declaredIn: 'org/baas.json' }],
  ]);
  for (const format of ['markdown', 'html'])
    expect((await phitrace(declared, 'inventory', '--format', format)).out).toContain('org/baas.json');
});
