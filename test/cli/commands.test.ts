import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knowledge, rules } from '@phitrace/rules';
import { describe, expect, test } from 'vitest';
import { clean, leak, makeProject, oneLine, phitrace, phitraceWith } from './helpers.js';

const prompt = 'import OpenAI from "openai";\nexport const ask = (q: string) => new OpenAI().responses.create({ model: "m", input: q });\n';

describe('init', () => {
  const manifest = JSON.stringify({
    dependencies: { openai: '6.0.0', 'left-pad': '1.0.0' },
    devDependencies: { '@sentry/node': '10.0.0' },
  });

  test('writes the third parties as comments, and the file is valid', async () => {
    const root = makeProject({ 'package.json': manifest, 'src/ask.ts': prompt });
    const { code, out } = await phitrace(root, 'init');
    expect(code).toBe(0);
    expect(out).toContain('Wrote phitrace.config.jsonc');
    expect(out).toContain('phitrace scan');
    const text = readFileSync(join(root, 'phitrace.config.jsonc'), 'utf8');
    expect(text).toContain('//   "vendor": "openai"');
    expect(text).toContain('//   "vendor": "sentry"');
    expect((await phitrace(root, 'scan')).code).toBe(0);
  });

  test('finds a vendor that only the code names', async () => {
    const root = makeProject({ 'src/ask.ts': prompt });
    await phitrace(root, 'init');
    expect(readFileSync(join(root, 'phitrace.config.jsonc'), 'utf8')).toContain('//   "vendor": "openai"');
  });

  test('entries are valid once they are filled in', async () => {
    const root = makeProject({ 'package.json': manifest, 'src/ask.ts': prompt });
    await phitrace(root, 'init');
    const path = join(root, 'phitrace.config.jsonc');
    const filled = readFileSync(path, 'utf8')
      .replace(/^( {4})\/\/( {3}"|\s[{}])/gm, '$1$2')
      .replaceAll('YYYY-MM-DD', '2030-01-01');
    writeFileSync(path, filled);
    const { code, err } = await phitrace(root, 'scan');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('never overwrites without --force', async () => {
    const root = makeProject({ 'phitrace.config.json': '{ "wrong": 1 }', 'answer.ts': clean });
    const refused = await phitrace(root, 'init');
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(oneLine);
    expect((await phitrace(root, 'init', '--force')).code).toBe(0);
    expect(readFileSync(join(root, 'phitrace.config.json'), 'utf8')).not.toContain('wrong');
  });

  test('takes agreements as options, whether the code shows the vendor or not', async () => {
    const root = makeProject({ 'src/ask.ts': prompt });
    const { code } = await phitrace(
      root,
      'init',
      '--baa',
      'openai=2026-01-10..2090-01-09',
      '--baa',
      'sentry=2026-01-10..2090-01-09',
      '--owner',
      'privacy@clinic.example',
    );
    expect(code).toBe(0);
    const text = readFileSync(join(root, 'phitrace.config.jsonc'), 'utf8');
    expect(text).toContain('      "owner": "privacy@clinic.example"');
    expect((await phitrace(root, 'doctor')).out).toContain('phitrace.config.jsonc is valid, 2 BAA entries');
  });

  test.each([
    ['openai', '--baa openai is no agreement'],
    ['openai=2026-01-10..soon', '--baa openai=2026-01-10..soon is no agreement'],
    ['openai=2026-01-10..2025-01-10', 'ends before it is signed'],
    ['opnai=2026-01-10..2028-01-10', 'unknown vendor opnai'],
  ])('refuses the agreement %s', async (given, message) => {
    const { code, err } = await phitrace(makeProject({}), 'init', '--baa', given);
    expect(code).toBe(2);
    expect(err).toMatch(oneLine);
    expect(err).toContain(message);
  });

  test('asks whoever sits there, once for each third party, and makes a baseline', async () => {
    const root = makeProject({ 'package.json': manifest, 'src/ask.ts': prompt, 'src/admit.ts': leak });
    const answers = ['y', '2026-01-10', 'soon', '2090-01-09', 'privacy@clinic.example', 'n', 'y'];
    const questions: string[] = [];
    const ask = (question: string): Promise<string> => {
      questions.push(question);
      return Promise.resolve(answers[questions.length - 1] ?? '');
    };
    const { code, out } = await phitraceWith({ cwd: root, ask }, 'init');
    expect({ code, asked: questions.length }).toEqual({ code: 0, asked: answers.length });
    expect(questions[0]).toContain('OpenAI');
    expect(out).toContain('Wrote phitrace.baseline.json: 1 finding');
    expect((await phitrace(root, 'doctor')).out).toContain('is valid, 1 BAA entry');
    expect((await phitrace(root, 'scan')).code).toBe(0);
  });

  test('asks nothing with --yes', async () => {
    const ask = (): Promise<string> => Promise.reject(new Error('asked'));
    expect((await phitraceWith({ cwd: makeProject({ 'src/ask.ts': prompt }), ask }, 'init', '--yes')).code).toBe(0);
  });

  test('writes the schema again, for a configuration that is there', async () => {
    const root = makeProject({ 'phitrace.config.json': '{}' });
    expect((await phitrace(root, 'init', '--schema')).out).toBe('Wrote phitrace.schema.json.\n');
    expect(readFileSync(join(root, 'phitrace.config.json'), 'utf8')).toBe('{}');
  });

  test('works in an empty folder', async () => {
    const root = makeProject({});
    expect((await phitrace(root, 'init')).out).toContain('No third party was found');
    expect((await phitrace(root, 'doctor')).out).toContain('is valid, 0 BAA entries');
  });
});

test('rules lists every rule', async () => {
  const { code, out } = await phitrace(makeProject({}), 'rules');
  expect(code).toBe(0);
  for (const rule of rules) expect(out).toContain(rule.id);
});

test('vendors lists every vendor with its date, in lines that a terminal holds', async () => {
  const { code, out } = await phitrace(makeProject({}), 'vendors');
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(knowledge.vendors.length + 1);
  for (const { baa } of knowledge.vendors) expect(out).toContain(baa.checked);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});

test('vendors <id> shows one', async () => {
  const { code, out } = await phitrace(makeProject({}), 'vendors', 'openai');
  expect(code).toBe(0);
  expect(out).toMatch(/^id +openai$/m);
  expect(out).toMatch(/^packages +.*openai/m);
  expect(out).toMatch(/^BAA +/m);
  expect(out).toMatch(/^source +http/m);
});

test('vendors <word> and --kind show those that fit', async () => {
  const named = await phitrace(makeProject({}), 'vendors', 'pinecone-database');
  expect(
    named.out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(['ID', 'pinecone']);
  const speech = await phitrace(makeProject({}), 'vendors', '--kind', 'ai-speech');
  const ids = knowledge.vendors.filter(({ category }) => category === 'ai-speech').map(({ id }) => id);
  expect(speech.out.trimEnd().split('\n')).toHaveLength(ids.length + 1);
  for (const id of ids) expect(speech.out).toMatch(new RegExp(`^${id} `, 'm'));
});

test('vendors --used prints the register: who, where, with what, under which agreement', async () => {
  const root = makeProject({
    'api/package.json': '{ "dependencies": { "openai": "6", "@pinecone-database/pinecone": "6" } }',
    'jobs/requirements.txt': 'fastapi\nmixpanel==4.10\n',
    'phitrace.config.json':
      '{ "baas": [{ "vendor": "openai", "signed": "2020-01-01", "expires": "2021-01-01", "owner": "privacy@clinic.example" }] }',
    'ask.ts':
      "import OpenAI from 'openai';\nimport type { Patient } from 'fhir/r4';\nexport const ask = (patient: Patient) => new OpenAI().responses.create({ input: JSON.stringify(patient) });\n",
  });
  const { code, out } = await phitrace(root, 'vendors', '--used');
  expect(code).toBe(0);
  expect(out).toMatch(/^vendor +OpenAI API \(openai\), ai-llm$/m);
  expect(out).toMatch(/^packages +openai in api\/package\.json$/m);
  expect(out).toMatch(/^used in +ask\.ts:3$/m);
  expect(out).toMatch(/^PHI +record$/m);
  expect(out).toMatch(/^BAA +declared, falls short$/m);
  expect(out).toMatch(/^agreement +openai, expired 2021-01-01, privacy@clinic\.example; not told: .*training/m);
  expect(out).toMatch(
    /^vendor +Pinecone \(pinecone\), vector-db\npackages +@pinecone-database\/pinecone in api\/package\.json\nused in +no call is seen$/m,
  );
  expect(out).toMatch(/^packages +mixpanel in jobs\/requirements\.txt$/m);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('explain %s', async (id, rule) => {
  const { code, out } = await phitrace(makeProject({}), 'explain', id);
  expect(code).toBe(0);
  for (const part of [rule.summary, rule.why, rule.fix, ...rule.citations]) expect(out).toContain(part);
});

describe('trace', () => {
  const root = makeProject({ 'src/admit.ts': leak, 'src/answer.ts': clean });

  test('says first that the line is reported, then where its values come from', async () => {
    const { code, out } = await phitrace(root, 'trace', 'src/admit.ts:4');
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'src/admit.ts:4',
      '  error[phi-in-logs]: Social Security number reaches console.log, from type Patient (ssn) (line 3).',
    ]);
    expect(out).toMatch(/^ {2}patient\.ssn: Social Security number, .*confidence\)$/m);
    expect(out).toMatch(/^ {4}src\/admit\.ts:3:\d+ +enters: parameter patient\.ssn$/m);
  });

  test.each([
    [
      'a call that is none of ours',
      'export const save = (ssn: string) => keep(ssn);\ndeclare function keep(x: string): void;\n',
      'not reported: PHI stands here, but no call on this line is known',
    ],
    [
      'a sink that no PHI reaches',
      'console.log(new Date());\n',
      'not reported: console.log hands data on (log), and no PHI was seen to reach it',
    ],
    [
      'what a comment suppresses',
      `console.log(patient.ssn); // phitrace-ignore phi-in-logs -- shown to the patient only\ndeclare const patient: { ssn: string; mrn: string };\n`,
      'error[phi-in-logs], suppressed by a comment: ',
    ],
  ])('tells about %s', async (_, text, line) => {
    const { out } = await phitrace(makeProject({ 'src/a.ts': text, 'src/admit.ts': leak }), 'trace', 'src/a.ts:1');
    expect(out.split('\n')[1]).toContain(line);
  });

  test('stays short where many ways lead to one line', async () => {
    const fields = ['ssn', 'mrn', 'diagnosis', 'dateOfBirth', 'phone', 'email', 'address'];
    const callers = fields.map((field) => `export const ${field} = (patient: Patient) => pass(patient.${field});\n`).join('');
    const text = `interface Patient { ${fields.map((field) => `${field}: string`).join('; ')} }\nconst pass = (value: string) => step(value);\nconst step = (value: string) => { console.log({ value, at: 1, by: 'x', of: [value, value] }); };\n${callers}`;
    const { out } = await phitrace(makeProject({ 'src/a.ts': text }), 'trace', 'src/a.ts:3');
    expect(out).toContain('more ways of PHI');
    expect(out.split('\n').length).toBeLessThanOrEqual(30);
  });

  test('says when there is nothing on the line', async () => {
    const { code, out } = await phitrace(root, 'trace', 'src/admit.ts:1');
    expect({ code, out }).toEqual({ code: 3, out: 'src/admit.ts:1: no value on this line\n' });
  });
});

describe('doctor', () => {
  const typescript = (version: string) => ({ 'node_modules/typescript/package.json': JSON.stringify({ name: 'typescript', version }) });

  test('says what it found', async () => {
    const { code, out } = await phitrace(makeProject({ 'answer.ts': clean, ...typescript('6.0.3') }), 'doctor');
    expect(code).toBe(0);
    expect(out).toContain(`Node: ${process.versions.node}`);
    expect(out).toContain('TypeScript: 6.0.3');
    expect(out).toContain('configuration: none');
    expect(out).toContain('sources: 1 file to scan');
    expect(out).toContain('Semgrep: not on PATH');
  });

  test('gives the alias recipe under TypeScript 7', async () => {
    const { out } = await phitrace(makeProject({ 'answer.ts': clean, ...typescript('7.0.2') }), 'doctor');
    expect(out).toContain('the command line is fine');
    expect(out).toContain('npm:@typescript/typescript6@^6.0.2');
  });

  test('fails on a configuration that is wrong', async () => {
    const { code, out } = await phitrace(makeProject({ 'answer.ts': clean, 'phitrace.config.json': '{ "exlude": [] }' }), 'doctor');
    expect(code).toBe(2);
    expect(out).toMatch(/^bad .*exlude/m);
  });
});
