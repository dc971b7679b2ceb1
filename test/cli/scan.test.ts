import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '@phitrace/report';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { clean, leak, makeProject, phitrace } from './helpers.js';

const leaking = makeProject({ 'src/admit.ts': leak, 'src/answer.ts': clean });
const silent = makeProject({ 'src/answer.ts': clean });

async function scanJson(cwd: string, ...args: string[]): Promise<JsonReport> {
  const { out } = await phitrace(cwd, 'scan', '--format', 'json', '--quiet', ...args);
  return JSON.parse(out) as JsonReport;
}

describe('exit codes', () => {
  test('0 when nothing is found', async () => {
    expect((await phitrace(silent, 'scan')).code).toBe(0);
  });

  test('1 when something is found', async () => {
    const { code, out } = await phitrace(leaking, 'scan');
    expect(code).toBe(1);
    expect(out).toContain('src/admit.ts:4');
  });

  test('0 when the threshold is never', async () => {
    expect((await phitrace(leaking, 'scan', '--fail-on', 'never')).code).toBe(0);
  });

  test('the threshold is a lowest severity', async () => {
    const noted = makeProject({ 'admit.ts': leak, 'phitrace.config.json': '{ "rules": { "phi-in-logs": "note" } }' });
    const codes = await Promise.all(
      ['error', 'warning', 'note'].map(async (severity) => (await phitrace(noted, 'scan', '--fail-on', severity)).code),
    );
    expect(codes).toEqual([0, 0, 1]);
  });

  test('a suppressed finding does not fail the scan', async () => {
    const suppressed = leak.replace('  console', '  // phitrace-ignore-next-line phi-in-logs -- synthetic record\n  console');
    const root = makeProject({ 'admit.ts': suppressed });
    expect((await phitrace(root, 'scan')).code).toBe(0);
    expect((await scanJson(root)).findings.map((finding) => finding.suppression?.reason)).toEqual(['synthetic record']);
  });

  test('3 when nothing was scanned', async () => {
    const { code, err } = await phitrace(makeProject({ 'README.md': '' }), 'scan');
    expect(code).toBe(3);
    expect(err).toMatch(/^phitrace: nothing scanned: [^\n]+\n$/);
  });

  test('3 under --strict when the value of a setting is not known', async () => {
    const text = 'variable "on" {}\nresource "aws_efs_file_system" "images" {\n  encrypted  = var.on\n  kms_key_id = "k"\n}\n';
    const root = makeProject({ 'main.tf': text });
    expect((await phitrace(root, 'scan')).code).toBe(0);
    const { code, err } = await phitrace(root, 'scan', '--strict');
    expect(err).toContain('incomplete: 1 setting whose value is not known');
    expect(code).toBe(3);
  });

  test('3 under --strict when a file could not be read in full', async () => {
    const broken = makeProject({ 'good.ts': clean, 'broken.ts': 'export const = = {{{;\n' });
    expect((await phitrace(broken, 'scan')).code).toBe(0);
    const { code, err } = await phitrace(broken, 'scan', '--strict');
    expect(code).toBe(3);
    expect(err).toContain('incomplete: 1 file not fully analysed');
  });
});

describe('reports', () => {
  test('pair with files in order, and the last one is printed', async () => {
    const { out } = await phitrace(
      leaking,
      'scan',
      '--format',
      'sarif',
      '--output',
      'out/phi.sarif',
      '--format',
      'json',
      '--output',
      'out/phi.json',
      '--format',
      'text',
    );
    const sarif = JSON.parse(readFileSync(join(leaking, 'out/phi.sarif'), 'utf8')) as Log;
    expect(sarif.runs[0]?.results?.map((result) => result.ruleId)).toEqual(['phi-in-logs']);
    expect(JSON.parse(readFileSync(join(leaking, 'out/phi.json'), 'utf8'))).toHaveProperty('findings');
    expect(out).toContain('src/admit.ts:4');
  });

  test('stdout holds the report and nothing else', async () => {
    const { out, err } = await phitrace(leaking, 'scan', '--format', 'json');
    expect(JSON.parse(out)).toHaveProperty('findings');
    expect(err).toMatch(/^phitrace: 1 error, 0 warnings, 0 notes in 2 files\n$/);
  });

  test('--quiet says nothing else', async () => {
    expect((await phitrace(leaking, 'scan', '--format', 'json', '--quiet')).err).toBe('');
  });
});

describe('root', () => {
  test('is the working directory for paths inside it', async () => {
    const { findings } = await scanJson(leaking, 'src');
    expect(findings.map((finding) => finding.location.path)).toEqual(['src/admit.ts']);
  });

  test('is the folder itself for a path outside', async () => {
    const { findings } = await scanJson(silent, leaking);
    expect(findings.map((finding) => finding.location.path)).toEqual(['src/admit.ts']);
  });

  test('is the common folder for several paths outside', async () => {
    const paths = async (...args: string[]) => (await scanJson(silent, ...args)).findings.map((finding) => finding.location.path);
    expect(await paths(join(leaking, 'src/admit.ts'), join(leaking, 'src'))).toEqual(['admit.ts']);
    expect(await paths(leaking, join(leaking, 'src'))).toEqual(['src/admit.ts']);
  });

  test('named paths override the default exclusions', async () => {
    const root = makeProject({ 'node_modules/x/admit.ts': leak, 'answer.ts': clean });
    expect((await scanJson(root)).findings).toHaveLength(0);
    expect((await scanJson(root, 'node_modules/x')).findings).toHaveLength(1);
  });
});

test('the commit is in the result', async () => {
  const root = makeProject({ 'answer.ts': clean });
  expect((await scanJson(root)).commit).toBeUndefined();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root, encoding: 'utf8' });
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'start');
  expect((await scanJson(root)).commit).toBe(git('rev-parse', 'HEAD').trim());
});

test('a project without configuration gets one note', async () => {
  const { out } = await phitrace(leaking, 'scan');
  expect(out.match(/phitrace init/g)).toHaveLength(1);
});

test('a BAA that expires soon is noted', async () => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const baas = [{ vendor: 'openai', signed: '2020-01-01', expires: day(10), owner: 'privacy@example.com' }];
  const { notes } = await scanJson(makeProject({ 'answer.ts': clean, 'phitrace.config.json': JSON.stringify({ baas }) }));
  expect(notes.filter((note) => note.includes(`expires on ${day(10)}, in 10 days`))).toHaveLength(1);
});
