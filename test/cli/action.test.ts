import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import { action, runAction } from './action-runner.js';
import { clean, leak, makeProject } from './helpers.js';

test('the action is composite, runs bash only and puts no expression into a script', () => {
  expect(action.runs.using).toBe('composite');
  for (const step of action.runs.steps) {
    expect(step).not.toHaveProperty('uses');
    expect(step.shell).toBe('bash');
    expect(step.run).not.toContain('${{');
  }
  expect(Object.values(action.outputs).map((output) => output.value)).toEqual([
    '${{ steps.scan.outputs.sarif }}',
    '${{ steps.scan.outputs.findings }}',
  ]);
});

describe('a leaking project', () => {
  const workspace = makeProject({ 'src/admit.ts': leak });
  let ended: ReturnType<typeof runAction>;
  beforeAll(() => {
    ended = runAction(workspace);
  });

  test('ends with the code of the scan', () => {
    expect(ended.code).toBe(1);
  });

  test('names the SARIF file and counts the findings', () => {
    expect(ended.outputs).toEqual({ sarif: 'phitrace.sarif', findings: '1' });
    const sarif = JSON.parse(readFileSync(join(workspace, 'phitrace.sarif'), 'utf8')) as Log;
    expect(sarif.runs[0]?.results).toHaveLength(1);
  });

  test('prints the report to the log and the summary', () => {
    expect(ended.log).toContain('src/admit.ts:4');
    expect(ended.summary).toMatch(/^## phitrace\n\n {4}/);
    expect(ended.summary).toContain('src/admit.ts:4');
  });

  test('lets no line of the report be a command of the runner', () => {
    expect(ended.log).toMatch(/^::stop-commands::([\w-]+)\n[^]*^::\1::$/m);
  });
});

test('inputs reach the command line as they are', () => {
  const workspace = makeProject({ 'a b/$(touch owned)/admit.ts': leak, 'other/answer.ts': clean });
  const { code, outputs } = runAction(workspace, {
    path: 'a b/$(touch owned)\nother\n',
    sarif: 'out dir/phi.sarif',
    'fail-on': 'never',
    strict: 'true',
  });
  expect({ code, outputs }).toEqual({ code: 0, outputs: { sarif: 'out dir/phi.sarif', findings: '1' } });
  expect(() => readFileSync(join(workspace, 'owned'))).toThrow();
});

test('a path that starts with a dash is a path', () => {
  const { code, log } = runAction(makeProject({ 'answer.ts': clean }), { path: '--help' });
  expect(code).toBe(2);
  expect(log).toContain('no file or folder --help');
});

test('wrong usage ends with 2 and leaves no report', () => {
  const workspace = makeProject({ 'answer.ts': clean, 'phitrace.sarif': 'old' });
  const { code, outputs, log } = runAction(workspace, { config: 'nowhere.json' });
  expect({ code, outputs }).toEqual({ code: 2, outputs: {} });
  expect(log).toContain('nowhere.json');
});
