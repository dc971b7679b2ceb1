import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import { clean, leak, makeProject, phitrace, repository } from './helpers.js';

const record = `first_name,last_name,dob,phone,street,city,state,zip
Harold,Kowalczyk,1957-03-22,410-532-8841,4418 Belvieu Ave,Baltimore,MD,21215
`;
const empty = 'first_name,last_name,dob,phone,street,city,state,zip\n';

function git(root: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function makeRepository(files: Record<string, string>): string {
  const root = makeProject(files);
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'start');
  return root;
}

async function scan(root: string, ...args: string[]): Promise<{ code: number; err: string; found: string[] }> {
  const { code, out, err } = await phitrace(root, 'scan', '--format', 'json', ...args);
  const report = out === '' ? undefined : (JSON.parse(out) as JsonReport);
  const found = report?.findings.map(({ ruleId, location }) => `${location.path}:${location.line} ${ruleId}`) ?? [];
  return { code, err, found };
}

describe('--staged', () => {
  test('says when nothing is staged, and passes', async () => {
    const root = makeRepository({ 'src/admit.ts': leak });
    const { code, err } = await scan(root, '--staged');
    expect({ code, err }).toEqual({ code: 0, err: 'phitrace: nothing is staged\n' });
  });

  test('scans what is staged and nothing else', async () => {
    const root = makeRepository({ 'src/old.ts': leak, 'src/answer.ts': clean });
    writeFileSync(join(root, 'src/admit.ts'), leak);
    writeFileSync(join(root, 'patients.csv'), record);
    writeFileSync(join(root, 'unstaged.csv'), record);
    git(root, 'add', 'src/admit.ts', 'patients.csv');
    const { code, found } = await scan(root, '--staged');
    expect(code).toBe(1);
    expect(found).toEqual(['patients.csv:2 phi-in-repository', 'src/admit.ts:4 phi-in-logs']);
  });

  test('reads data as it is staged, not as it was changed after', async () => {
    const root = makeRepository({ 'README.md': '# Clinic\n' });
    writeFileSync(join(root, 'patients.csv'), record);
    git(root, 'add', 'patients.csv');
    writeFileSync(join(root, 'patients.csv'), empty);
    expect((await scan(root, '--staged')).found).toEqual(['patients.csv:2 phi-in-repository']);
  });

  test('reads code as it is staged, and what it imports, not as they were changed after', async () => {
    const root = makeRepository({
      'src/log.ts': 'export const note = (text: string): void => console.log(text);\n',
      'README.md': '# Clinic\n',
    });
    const imported = "import { note } from './log.js';\nexport const admit = (patient: { mrn: string }): void => note(patient.mrn);\n";
    writeFileSync(join(root, 'src/admit.ts'), leak);
    writeFileSync(join(root, 'src/call.ts'), imported);
    git(root, 'add', 'src');
    writeFileSync(join(root, 'src/admit.ts'), `\n\n${clean}`);
    rmSync(join(root, 'src/call.ts'));
    writeFileSync(join(root, 'src/log.ts'), 'export const note = (text: string): void => void text;\n');
    const { found } = await scan(root, '--staged');
    expect(found).toEqual(['src/admit.ts:4 phi-in-logs', 'src/call.ts:2 phi-in-logs']);
    const { out } = await phitrace(root, 'scan', '--staged', '--details');
    expect(out).toContain(leak.split('\n')[3]?.trim());
  });

  test('runs no filter of the repository, and no git that lies in it', async () => {
    const root = makeRepository({ 'src/admit.ts': 'export {};\n' });
    const mark = join(root, 'ran');
    writeFileSync(join(root, 'src/admit.ts'), leak);
    git(root, 'add', 'src/admit.ts');
    git(root, 'config', 'filter.x.clean', `touch ${mark}; cat`);
    writeFileSync(join(root, '.gitattributes'), '* filter=x\n');
    writeFileSync(join(root, 'src/admit.ts'), `${leak}\n`);
    writeFileSync(join(root, 'git'), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    const before = process.env['PATH'] ?? '';
    process.env['PATH'] = `.:${root}:${before}`;
    try {
      expect((await scan(root, '--staged')).found).toHaveLength(1);
    } finally {
      process.env['PATH'] = before;
    }
    expect(existsSync(mark)).toBe(false);
  });

  test('heeds the configuration of the working copy', async () => {
    const root = makeRepository({ 'README.md': '# Clinic\n' });
    writeFileSync(join(root, 'phitrace.config.json'), '{ "exclude": ["src/old/**"] }\n');
    mkdirSync(join(root, 'src/old'), { recursive: true });
    for (const path of ['src/admit.ts', 'src/old/admit.ts']) writeFileSync(join(root, path), leak);
    git(root, 'add', 'src');
    writeFileSync(join(root, 'src/admit.ts'), clean);
    expect((await scan(root, '--staged')).found).toEqual(['src/admit.ts:4 phi-in-logs']);
  });

  test('works before the first commit, and in a folder of the repository', async () => {
    const root = makeProject({ 'app/patients.csv': record, 'other/patients.csv': record });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    expect((await scan(join(root, 'app'), '--staged')).found).toEqual(['patients.csv:2 phi-in-repository']);
  });

  test('outside of a repository is a mistake in the command', async () => {
    const { code, err } = await scan(makeProject({ 'a.ts': clean }), '--staged');
    expect(code).toBe(2);
    expect(err).toMatch(/^phitrace: git diff failed[^\n]+\n$/);
  });
});

describe('--history', () => {
  test('names the commit that brought a record which is gone', async () => {
    const root = makeRepository({ 'README.md': '# Clinic\n' });
    writeFileSync(join(root, 'patients.csv'), record);
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'export');
    const commit = git(root, 'rev-parse', 'HEAD');
    rmSync(join(root, 'patients.csv'));
    git(root, 'commit', '-q', '-a', '-m', 'removed');
    const { out, code } = await phitrace(root, 'scan', '--history', 'HEAD', '--format', 'json', '--quiet');
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as JsonReport;
    expect(findings.map(({ location, detail }) => [location.path, location.line, detail])).toMatchObject([['patients.csv', 2, { commit }]]);
    expect((await scan(root)).found).toEqual([]);
  });

  test('leaves what is still there to the scan of the tree', async () => {
    const root = makeRepository({ 'patients.csv': record });
    expect((await scan(root, '--history', 'HEAD')).found).toEqual([]);
  });

  test.each(['--output=x', 'no-such-branch'])('a range such as %s is a mistake in the command', async (range) => {
    const { code, err } = await scan(makeRepository({ 'a.ts': clean }), `--history=${range}`);
    expect(code).toBe(2);
    expect(err).toMatch(/^phitrace: [^\n]+\n$/);
  });
});

describe('docs/git.md', () => {
  const page = readFileSync(join(repository, 'docs/git.md'), 'utf8');
  const line = 'npx --no-install phitrace scan --staged';

  test('gives every hook the same command', () => {
    expect(page.split(line)).toHaveLength(4);
  });

  // What each of the three does in the end: run the line in the root, and stop the commit when it fails.
  test('a hook with the command stops a commit that holds a record, and lets another pass', () => {
    const root = makeRepository({ 'README.md': '# Clinic\n' });
    const program = `node ${join(repository, 'packages/cli/bin/phitrace.js')}`;
    writeFileSync(join(root, '.git/hooks/pre-commit'), `#!/bin/sh\n${line.replace('npx --no-install phitrace', program)}\n`, {
      mode: 0o755,
    });
    writeFileSync(join(root, 'patients.csv'), record);
    git(root, 'add', '.');
    expect(() => git(root, 'commit', '-q', '-m', 'export')).toThrow();
    writeFileSync(join(root, 'patients.csv'), empty);
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'header');
    expect(git(root, 'log', '-1', '--format=%s')).toBe('header');
  });
});

describe('diff in a repository with submodules', () => {
  function makeOuter(): string {
    const library = makeRepository({ 'admit.ts': leak });
    const root = makeRepository({ 'own.ts': clean });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'lib/visits');
    git(root, 'commit', '-q', '-m', 'library');
    return root;
  }

  async function diff(root: string): Promise<string> {
    return (await phitrace(root, 'diff', 'HEAD')).out.split('\n')[0] ?? '';
  }

  test('compares with the commit of each that the base names', async () => {
    const root = makeOuter();
    expect(await diff(root)).toMatch(/: 0 new, 0 fixed, 0 moved, 1 unchanged$/);
    writeFileSync(join(root, 'lib/visits/more.ts'), leak.replaceAll('ssn', 'mrn'));
    expect(await diff(root)).toMatch(/: 1 new, 0 fixed, 0 moved, 1 unchanged$/);
  });

  test('counts as new what stands in one that lacks that commit', async () => {
    const root = makeOuter();
    rmSync(join(root, 'lib/visits/.git'));
    expect(await diff(root)).toMatch(/: 1 new, 0 fixed, 0 moved, 0 unchanged$/);
  });
});
