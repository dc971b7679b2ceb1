import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Configuration, type Detection } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { findSemgrep, runSemgrep, type SemgrepLanguage, supported, toSemgrepDetector } from '@phitrace/semgrep';
import { openProject } from '@phitrace/sources';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { config: { semgrep: string } };

let base = '';
beforeEach(() => void (base = realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-semgrep-test-')))));
afterEach(() => rmSync(base, { recursive: true, force: true }));

const languages: readonly SemgrepLanguage[] = [
  { language: 'python', extensions: ['.py'], kernels: ['python'], rules: '/rules/python.json' },
];

const script = `import logging
name = row["patient_name"]
logging.info(f"{patient.email} {n}")
print(name)
`;

/** A program that answers as Semgrep does: its version, else it runs the body with the output's path as `$out` and the targets' text as `$all`. */
function fake(body: string, version = '1.180.0'): string {
  const path = join(base, 'bin', 'semgrep');
  mkdirSync(join(base, 'bin'), { recursive: true });
  const find = 'out=""; last=""; for each in "$@"; do if [ "$last" = --output ]; then out="$each"; fi; last="$each"; done; all="$*"';
  writeFileSync(path, `#!/bin/sh\nif [ "$1" = --version ]; then echo ${version}; exit 0; fi\n${find}\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

function write(output: object): string {
  return `cat > "$out" <<'END'\n${JSON.stringify(output)}\nEND`;
}

async function detect(executable: string, engines: Configuration['engines'] = { semgrep: 'auto' }): Promise<Detection> {
  const root = join(base, 'project');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'app.py'), script);
  const configuration = { ...Configuration.parse({}), engines };
  const project = openProject({ configuration, hash: '', knowledge, files: [], globFolder: root }, { root, paths: [] });
  return toSemgrepDetector(languages, () => findSemgrep(root, { PHITRACE_SEMGREP: executable })).detect(project, { today: '2026-11-24' });
}

const app = () => join(base, 'project', 'app.py');
const at = (line: number, metadata: object) => ({
  check_id: 'any',
  path: app(),
  start: { line, col: 1 },
  end: { line, col: 20 },
  extra: { metadata, lines: 'requires login', message: 'Jane Roe' },
});

describe('what Semgrep finds', () => {
  it('is a flow with the category that a name in the call says, or one that it was given above', async () => {
    const log = { sink: 'log', name: 'logger', verified: 'source' };
    const results = [at(3, log), at(4, { sink: 'llm', name: 'openai', vendor: 'openai', verified: 'known' })];
    const { observations, engine } = await detect(fake(write({ results, errors: [], paths: { scanned: [app()] } })));
    expect(engine).toBe('run');
    expect(observations).toMatchObject([
      {
        kind: 'flow',
        sinkKind: 'log',
        sink: { callee: 'logging.info' },
        location: { path: 'app.py', line: 3 },
        flows: [{ category: 'email', source: { evidence: { kind: 'name', names: ['patient', 'email'] } } }],
      },
      { kind: 'flow', sinkKind: 'llm', recipient: { vendor: 'openai', thirdParty: true }, flows: [{ category: 'name' }] },
    ]);
  });

  it('is a setting with its concern', async () => {
    const results = [at(1, { setting: 'old-tls', concern: 'encryption-in-transit', standing: 'plain' })];
    const { observations } = await detect(fake(write({ results, errors: [], paths: { scanned: [app()] } })));
    expect(observations).toMatchObject([{ kind: 'setting', check: 'python-old-tls', concern: 'encryption-in-transit', standing: 'plain' }]);
  });

  it('keeps nothing of the texts that Semgrep writes', async () => {
    const output = {
      results: [at(3, { sink: 'log', name: 'logger', verified: 'source' })],
      errors: [{ type: 'Timeout', path: app(), message: 'Jane Roe' }],
    };
    const detection = await detect(fake(write({ ...output, paths: { scanned: [app()] } })));
    expect(JSON.stringify(detection)).not.toContain('Roe');
  });
});

describe('what Semgrep could not look at is named', () => {
  const nothing = { results: [], errors: [], paths: { scanned: [] } };

  it.each([
    ['a file that it left out', write(nothing), 'Semgrep did not scan it'],
    ['a crash', 'exit 2', 'Semgrep failed: it ended with exit code 2'],
    ['an output that is cut off', 'echo "{" > "$out"', 'Semgrep wrote an output that is not understood'],
    ['an output of another shape', write({ results: {} }), 'Semgrep wrote an output that is not understood'],
    ['no output', 'exit 0', 'Semgrep failed: it wrote no output'],
  ])('%s', async (_name, body, detail) => {
    const { coverage, observations } = await detect(fake(body));
    expect(observations).toEqual([]);
    expect(coverage).toMatchObject({ filesSeen: 1, filesAnalyzed: 0, skipped: [{ path: 'app.py', detail }] });
  });

  it('a file of which parts could not be parsed was read', async () => {
    const errors = [{ type: ['PartialParsing', []], path: app() }];
    const { coverage } = await detect(fake(write({ ...nothing, errors, paths: { scanned: [app()] } })));
    expect(coverage).toMatchObject({ filesAnalyzed: 1, skipped: [{ reason: 'syntax-error' }] });
  });
});

it('a run that takes too long is ended with all that it started', async () => {
  const started = performance.now();
  const run = { executable: fake('sleep 30 & sleep 30'), rules: '/rules.json', targets: [], largestFile: 1000, limit: 300 };
  expect(await runSemgrep(run)).toEqual({ failed: 'it took longer than 0 s' });
  expect(performance.now() - started).toBeLessThan(15_000);
});

it('the version that the tests install is the one that is said to be tested', () => {
  expect(manifest.config.semgrep).toBe(supported.tested);
});

describe('without Semgrep', () => {
  it.each([
    ['auto', 'skipped'],
    ['required', 'missing'],
  ] as const)('%s', async (semgrep, engine) => {
    const detection = await detect(join(base, 'absent'), { semgrep });
    expect(detection).toMatchObject({ engine, coverage: { filesAnalyzed: 0, skipped: [{ path: 'app.py', reason: 'no-engine' }] } });
  });

  it('off', async () => {
    expect(await detect(fake('exit 9'), { semgrep: 'off' })).toMatchObject({
      engine: 'skipped',
      coverage: { skipped: [{ reason: 'no-engine' }] },
    });
  });
});

describe('findSemgrep', () => {
  it.each([['0.99.0'], ['2.0.0']])('does not take version %s', (version) => {
    expect(findSemgrep('/elsewhere', { PHITRACE_SEMGREP: fake('', version) })).toMatchObject({
      absent: expect.stringContaining(version) as string,
    });
  });

  it('never takes one that lies in the scanned folder, on PATH or by name', () => {
    const path = fake('');
    expect(findSemgrep(base, { PHITRACE_SEMGREP: path })).toHaveProperty('absent');
    expect(findSemgrep(base, { PATH: join(base, 'bin') })).toHaveProperty('absent');
    expect(findSemgrep('/elsewhere', { PATH: join(base, 'bin') })).toEqual({ path, version: '1.180.0' });
  });

  it('takes no relative folder of PATH', () => {
    expect(findSemgrep('/elsewhere', { PATH: `bin:.` })).toEqual({ absent: 'Semgrep is not on PATH' });
  });
});
