import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Linter } from 'eslint';
import phitrace from 'eslint-plugin-phitrace';
import { describe, expect, it } from 'vitest';
import { leak, makeProject } from '../cli/helpers.ts';
import { hosts, lint, toConfig, untyped } from './hosts.ts';

const newest = hosts[1][1];
const vendorLeak = `
import OpenAI from 'openai';
const openai = new OpenAI();
interface Patient { id: string; diagnosis: string }
export async function ask(patient: Patient) {
  await openai.responses.create({ model: 'gpt-4o', input: patient.diagnosis });
  await openai.responses.create({ model: 'gpt-4o', input: patient.diagnosis });
}
`;

const messagesOf = (text: string, cwd: string, file: string) => lint(newest, text, { cwd, file }, 'recommended');
const rulesOf = (text: string, cwd: string, file: string) => messagesOf(text, cwd, file).map(({ ruleId, line }) => `${ruleId}:${line}`);
const makeRoot = () => makeProject({ '.git/HEAD': '' });

describe('a broken configuration', () => {
  it.each([
    ['with a typo', '{ "exclud": [] }', 'phitrace.config.json:1:3'],
    ['that is no JSON', '{ "exclude": [', 'phitrace.config.json:1'],
    [
      'with an unknown vendor',
      '{ "baas": [{ "vendor": "opnai", "signed": "2020-01-01", "expires": "2099-01-01", "owner": "x" }] }',
      'opnai',
    ],
    ['whose models are not there', '{ "models": ["own/*.json"] }', 'no file matches this glob'],
  ])('%s gives one diagnostic, whichever rules are on', (_what, content, part) => {
    const root = makeProject({ 'phitrace.config.json': content, 'src/admit.ts': leak });
    const messages = messagesOf(leak, root, 'src/admit.ts');
    expect(messages).toHaveLength(1);
    expect(messages[0]?.message).toContain(part);
    expect(messages[0]).toMatchObject({ line: 1, messageId: 'problem' });
  });

  it('is read again when it has changed', () => {
    const root = makeProject({ 'phitrace.config.json': '{ "exclud": [] }', 'src/admit.ts': leak });
    expect(messagesOf(leak, root, 'src/admit.ts')[0]?.messageId).toBe('problem');
    writeFileSync(join(root, 'phitrace.config.json'), '{ }');
    expect(rulesOf(leak, root, 'src/admit.ts')).toEqual(['phitrace/phi-in-logs:4']);
    writeFileSync(join(root, 'phitrace.config.json'), '{ "rules": { "phi-in-logs": "off" } }');
    utimesSync(join(root, 'phitrace.config.json'), 1, 1);
    expect(rulesOf(leak, root, 'src/admit.ts')).toEqual([]);
  });
});

describe('what the configuration builds on', () => {
  it('is read again when it has changed, and when it was wrong', () => {
    const root = makeProject({
      '.git/HEAD': '',
      'phitrace.config.jsonc': '{ "extends": ["./org.json"] }',
      'org.json': '{ "ruls": {} }',
      'src/admit.ts': leak,
    });
    expect(messagesOf(leak, root, 'src/admit.ts')[0]?.message).toContain('org.json:1:3');
    writeFileSync(join(root, 'org.json'), '{}');
    expect(rulesOf(leak, root, 'src/admit.ts')).toEqual(['phitrace/phi-in-logs:4']);
    writeFileSync(join(root, 'org.json'), '{ "rules": { "phi-in-logs": "off" } }');
    expect(rulesOf(leak, root, 'src/admit.ts')).toEqual([]);
  });
});

describe('the configuration upward', () => {
  const covered = { vendor: 'openai', signed: '2020-01-01', expires: '2099-01-01', owner: 'privacy@clinic.example' };
  const root = makeProject({
    'phitrace.config.json': JSON.stringify({ baas: [covered], exclude: ['src/legacy'] }),
    'other/phitrace.config.json': JSON.stringify({}),
  });

  it('says what is signed', () => {
    expect(rulesOf(vendorLeak, root, 'src/ask.ts')).toEqual([]);
  });

  it('leaves files out', () => {
    expect(rulesOf(leak, root, 'src/legacy/admit.ts')).toEqual([]);
    expect(rulesOf(leak, root, 'src/admit.ts')).toEqual(['phitrace/phi-in-logs:4']);
  });

  it('is the nearest', () => {
    expect(rulesOf(vendorLeak, root, 'other/ask.ts')).toEqual([
      'phitrace/phi-to-vendor-without-baa:6',
      'phitrace/phi-to-vendor-without-baa:7',
    ]);
  });
});

describe('without a configuration', () => {
  it('one note stands for all calls to a vendor, in the first file that sends it something', () => {
    const root = makeRoot();
    const [note, ...others] = messagesOf(vendorLeak, root, 'src/ask.ts');
    expect(others).toEqual([]);
    expect(note).toMatchObject({ ruleId: 'phitrace/phi-to-vendor-without-baa', line: 6, messageId: 'vendor' });
    expect(note?.message).toContain('2 in this file');
    expect(note?.message).toContain('npx phitrace init');
    expect(messagesOf(vendorLeak, root, 'src/again.ts')).toEqual([]);
    expect(messagesOf(vendorLeak, root, 'src/ask.ts')).toEqual([note]);
    expect(messagesOf('', root, 'src/ask.ts')).toEqual([]);
    expect(messagesOf(vendorLeak, root, 'src/again.ts')).toEqual([note]);
  });

  it('each call is a finding where the options say so, as under strict', () => {
    const root = makeRoot();
    const [{ rules: strict } = {}] = phitrace.configs.strict;
    expect(strict?.['phitrace/phi-to-vendor-without-baa']).toMatchObject(['error', { perVendor: false }]);
    const each: Linter.RulesRecord = { 'phitrace/phi-to-vendor-without-baa': ['error', { perVendor: false }] };
    const config = [...toConfig('recommended', untyped), { rules: each }];
    const messages = new newest.Linter({ cwd: root }).verify(vendorLeak, config, { filename: join(root, 'src/ask.ts') });
    expect(messages.map(({ messageId, line }) => [messageId, line])).toEqual([
      ['leak', 6],
      ['leak', 7],
    ]);
  });
});

describe('comments', () => {
  const text = (comment: string) => leak.replace('  console.log', `  ${comment}\n  console.log`);

  it('of phitrace are honoured when they name the rule and a reason', () => {
    const root = makeRoot();
    expect(rulesOf(text('// phitrace-ignore-next-line phi-in-logs -- shown to the patient only'), root, 'a.ts')).toEqual([]);
    expect(rulesOf(text('// phitrace-ignore-next-line phi-in-logs'), root, 'a.ts')).toEqual(['phitrace/phi-in-logs:5']);
    expect(rulesOf(text('// phitrace-ignore-next-line phi-in-url -- another rule'), root, 'a.ts')).toEqual(['phitrace/phi-in-logs:5']);
  });

  it('of ESLint are honoured', () => {
    const root = makeRoot();
    expect(rulesOf(text('// eslint-disable-next-line phitrace/phi-in-logs -- shown to the patient only'), root, 'a.ts')).toEqual([]);
  });
});

it('a configuration that follows flows into other files says once when there are no types', () => {
  const messages = lint(newest, leak, { cwd: makeRoot(), file: 'a.ts' }, 'strict', untyped);
  expect(messages.map(({ messageId, line }) => [messageId, line])).toEqual([['problem', 1]]);
  expect(messages[0]?.message).toContain('projectService');
});
