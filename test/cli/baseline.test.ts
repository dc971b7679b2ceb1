import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leak, makeProject, oneLine, phitrace, repository } from './helpers.js';

const second = leak.replace('admit', 'discharge').replace('console.log', 'console.warn');

function git(cwd: string, ...args: string[]): string {
  return execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false', ...args],
    { cwd, encoding: 'utf8' },
  );
}

function makeRepository(files: Readonly<Record<string, string>>): string {
  const root = makeProject(files);
  git(root, 'init', '-q');
  commit(root);
  return root;
}

function commit(root: string): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'x');
}

describe('phitrace baseline', () => {
  test('leaves a newcomer with a scan that fails on new leaks only', async () => {
    const root = makeProject({ 'src/admit.ts': leak });
    const made = await phitrace(
      root,
      'baseline',
      '--owner',
      'privacy@acme.example',
      '--reason',
      'before phitrace',
      '--expires',
      '2999-01-01',
    );
    expect(made.out).toBe(
      'Wrote phitrace.baseline.json: 1 finding.\n`phitrace scan` uses it from now on and fails on new findings only. Commit it.\n',
    );
    const quiet = await phitrace(root, 'scan');
    expect(quiet.code).toBe(0);
    expect(quiet.out).toContain('note: The baseline accepts 1 finding.');
    writeFileSync(join(root, 'src/discharge.ts'), second);
    const fails = await phitrace(root, 'scan');
    expect(fails.code).toBe(1);
    expect(fails.out).toMatch(/^1 finding: 1 error\n/);
    expect((await phitrace(root, 'scan', '--no-baseline')).out).toMatch(/^2 findings/);
  });

  test('takes three commands for 700 findings, those of the README', async () => {
    const many = (part: number): string =>
      Array.from({ length: 20 }, (_, index) =>
        leak.replace('admit', `admit${part}x${index}`).replaceAll('Patient', `Patient${index}`),
      ).join('');
    const root = makeProject(Object.fromEntries(Array.from({ length: 35 }, (_, part) => [`src/part${part}.ts`, many(part)])));
    const readme = readFileSync(join(repository, 'README.md'), 'utf8');
    const [, , block = ''] = readme.split('```sh\n');
    const commands = block
      .slice(0, block.indexOf('```'))
      .trim()
      .split('\n')
      .map((line) => (line.split('#')[0] ?? '').trim().split(/\s+/).slice(1));
    expect(commands).toEqual([['init'], ['baseline'], ['scan']]);
    for (const command of commands) expect((await phitrace(root, ...command)).code).toBe(0);
    writeFileSync(join(root, 'src/new.ts'), second);
    const { code, out } = await phitrace(root, 'scan');
    expect([code, out.split('\n')[0]]).toEqual([1, '1 finding: 1 error']);
    expect(out).toContain('The baseline accepts 700 findings.');
  });

  test('keeps symbols, no line and no text of the code', async () => {
    const root = makeProject({ 'a.ts': leak.replace('patient.ssn', '`SSN 000-12-3456 ${patient.ssn}`') });
    await phitrace(root, 'baseline');
    const text = readFileSync(join(root, 'phitrace.baseline.json'), 'utf8');
    expect(text).not.toMatch(/000|3456|"line"/);
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      entries: [{ rule: 'phi-in-logs', path: 'a.ts', within: 'admit', owner: 'not assigned yet' }],
    });
  });

  test('is the same for a folder of the repository, whose paths start elsewhere', async () => {
    const root = makeProject({ 'src/admit.ts': leak });
    await phitrace(root, 'baseline');
    expect((await phitrace(join(root, 'src'), 'scan', '--baseline', '../phitrace.baseline.json')).code).toBe(0);
  });

  test('that is broken is a mistake of the user', async () => {
    const root = makeProject({ 'a.ts': leak, 'phitrace.baseline.json': '{ "version": 1, "fingerprints": 1, "entries": [{ "rule": 3 }] }' });
    const { code, err } = await phitrace(root, 'scan');
    expect(code).toBe(2);
    expect(err).toMatch(oneLine);
    expect(err).toContain('phitrace.baseline.json:1:');
  });

  test.each([
    [['--expires', '2026-02-31'], 'is no day'],
    [['--owner', ''], '--owner and --reason'],
  ])('%j is refused', async (args, part) => {
    const { code, err } = await phitrace(makeProject({ 'a.ts': leak }), 'baseline', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(part)]);
  });
});

describe('phitrace diff', () => {
  test('fails on a new leak only, and names what was fixed and moved', async () => {
    const root = makeRepository({ 'src/admit.ts': leak, 'src/old.ts': second.replace('discharge', 'old') });
    git(root, 'checkout', '-q', '-b', 'topic');
    renameSync(join(root, 'src/admit.ts'), join(root, 'src/moved.ts'));
    expect(await phitrace(root, 'diff', 'main')).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^Since [\da-f]{12}: 0 new, 0 fixed, 1 moved, 2 unchanged\n {2}moved: src\/admit\.ts to src\/moved\.ts\n/,
      ) as string,
    });
    rmSync(join(root, 'src/old.ts'));
    writeFileSync(join(root, 'src/new.ts'), second);
    const { code, out } = await phitrace(root, 'diff', 'main');
    expect(code).toBe(1);
    expect(out).toContain('1 new, 1 fixed, 1 moved, 1 unchanged\n');
    expect(out).toContain('fixed: phi-in-logs in src/old.ts (old)');
    expect(out).toContain('--> src/new.ts:4:3');
    expect(out).not.toContain('--> src/moved.ts');
  });

  test('does not blame a branch for what main did since', async () => {
    const root = makeRepository({ 'a.ts': leak });
    git(root, 'checkout', '-q', '-b', 'topic');
    commit(root);
    git(root, 'checkout', '-q', 'main');
    writeFileSync(join(root, 'a.ts'), 'export {};\n');
    commit(root);
    git(root, 'checkout', '-q', 'topic');
    expect((await phitrace(root, 'diff', 'main')).out).toContain('0 new, 0 fixed, 0 moved, 1 unchanged');
  });

  test('names new recipients and needs of a BAA, as text, Markdown and JSON', async () => {
    const root = makeRepository({ 'a.ts': 'export {};\n' });
    writeFileSync(
      join(root, 'a.ts'),
      `import OpenAI from 'openai';\ninterface Patient { ssn: string; diagnosis: string }\nexport const ask = (patient: Patient) => new OpenAI().responses.create({ model: 'm', input: patient.diagnosis + patient.ssn });\n`,
    );
    const text = await phitrace(root, 'diff', 'HEAD');
    expect(text.out).toMatch(
      /New recipient of PHI: OpenAI API\.\n.*New at OpenAI API: .*\n.*New need of a BAA: OpenAI API \(none declared/,
    );
    const json = JSON.parse((await phitrace(root, 'diff', 'HEAD', '--format', 'json')).out) as { drift: { recipients: unknown[] } };
    expect(json.drift.recipients).toHaveLength(1);
    expect((await phitrace(root, 'diff', 'HEAD', '--format', 'markdown')).out).toMatch(/^\*\*1 new, 0 fixed/);
  });

  test('compares a sub-folder with the same sub-folder; one that was not there had no findings', async () => {
    const root = makeRepository({ 'one/a.ts': leak });
    mkdirSync(join(root, 'two'));
    writeFileSync(join(root, 'two/b.ts'), second);
    expect((await phitrace(join(root, 'one'), 'diff', 'HEAD')).out).toContain('0 new, 0 fixed, 0 moved, 1 unchanged');
    expect((await phitrace(join(root, 'two'), 'diff', 'HEAD')).out).toContain('1 new');
    expect((await phitrace(root, 'diff', 'HEAD', 'one')).out).toContain('0 new');
  });

  test('a shallow clone, a missing ref, an option as a ref and a folder outside git are told in one line', async () => {
    const root = makeRepository({ 'a.ts': leak });
    commit(root);
    const clone = makeProject({});
    git(clone, 'clone', '-q', '--depth', '1', `file://${root}`, 'here');
    const shallow = await phitrace(join(clone, 'here'), 'diff', 'HEAD~1');
    expect(shallow.err).toMatch(/^phitrace: there is no commit HEAD~1 .*shallow.*fetch-depth: 0\)\n$/);
    for (const [cwd, ref] of [
      [root, 'nowhere'],
      [root, '--output=x'],
      [makeProject({ 'a.ts': leak }), 'main'],
    ] as const) {
      const { code, err } = await phitrace(cwd, 'diff', '--', ref);
      expect([code, err]).toEqual([2, expect.stringMatching(oneLine)]);
    }
  });

  test('runs no filter, hook or monitor that the checkout names, and follows no link of the base', async () => {
    const root = makeRepository({ 'a.ts': leak, '.gitattributes': '*.ts filter=evil\n' });
    symlinkSync('/etc', join(root, 'link'));
    commit(root);
    const mark = join(root, 'ran');
    for (const [key, value] of [
      ['filter.evil.smudge', `touch ${mark}; cat`],
      ['core.fsmonitor', `touch ${mark}`],
      ['core.hooksPath', '.'],
    ])
      git(root, 'config', key ?? '', value ?? '');
    expect((await phitrace(root, 'diff', 'HEAD')).out).toContain('1 unchanged');
    expect(() => readFileSync(mark)).toThrow('ENOENT');
  });
});
