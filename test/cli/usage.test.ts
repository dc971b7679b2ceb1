import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { binary, clean, leak, makeProject, oneLine, phitrace, repository } from './helpers.js';

const project = makeProject({ 'src/admit.ts': leak, 'src/answer.ts': clean });

test.each([
  [['scna'], 'did you mean scan?'],
  [['scan', '--formt', 'json'], 'did you mean --format?'],
  [['scan', '--format', 'yaml'], 'allowed are agent, compact, github'],
  [['scan', '--format', 'json', '--output', 'a', '--output', 'b'], '2 --output for 1 --format'],
  [['scan', '--format', 'json', '--format', 'text', '--format', 'sarif', '--output', 'a'], 'only the last report'],
  [['scan', '--format', 'json', '--format', 'text', '--output', 'x', '--output', 'x'], 'two reports would be written to x'],
  [['scan', '--format', 'text', '--format', 'sarif', '--output', 'x.sarif'], 'put --format sarif first'],
  [['scan', '--output', 'src'], 'is a folder'],
  [['scan', '--output', 'src/answer.ts/x'], 'cannot write src/answer.ts/x'],
  [['scan', '--fail-on', 'fatal'], 'error, warning, note, never'],
  [['scan', 'nowhere'], 'no file or folder nowhere'],
  [['scan', '--config', 'nowhere.json'], 'nowhere.json'],
  [['explain', 'phi-in-log'], 'did you mean "phi-in-logs"?'],
  [['explain'], "missing required argument 'rule'; --help tells what is allowed"],
  [['staged'], "unknown command 'staged'; --help tells"],
  [['rules', 'x'], 'got 1; --help tells'],
  [['scan', ''], 'a path is empty'],
  [['scan', '--baseline', 'nowhere.json'], 'no file nowhere.json; `phitrace baseline` writes one'],
  [['scan', '--config', 'src'], 'src is a folder; name a file'],
  [['scan', '--cache-location', '/tmp/x'], 'give --cache, too'],
  [['diff', 'main', '--cache-location', '/tmp/x'], 'give --cache, too'],
  [['baseline', '--expires', '2020-01-01'], 'is over already'],
  [['synthesize', 'src'], 'src is a folder; name a file'],
  [['synthesize', 'nowhere.json'], 'no file nowhere.json; name one that is there'],
  [['merge', 'src'], 'src is a folder; name a file'],
  [['trace', 'src/admit.ts'], 'write file:line'],
  [['trace', 'nowhere.ts:3'], 'no file or folder nowhere.ts'],
  [['trace', 'src:3'], 'not a file'],
  [['vendors', 'no-such-vendor'], 'unknown vendor no-such-vendor'],
])('%j is refused in one line', async (args, part) => {
  const { code, out, err } = await phitrace(project, ...args);
  expect(err).toMatch(oneLine);
  expect(err.toLowerCase()).toContain(part.toLowerCase());
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test.each(['scan', 'init', 'explain', 'trace', 'rules', 'vendors', 'doctor'])('%s has a help text', async (command) => {
  const { code, out } = await phitrace(project, command, '--help');
  expect(code).toBe(0);
  expect(out).toContain(`Usage: phitrace ${command}`);
});

test('the help names every command and the exit codes', async () => {
  const { code, out } = await phitrace(project, '--help');
  expect(code).toBe(0);
  expect(out).toMatchSnapshot();
});

test('no command at all prints the help and is wrong usage', async () => {
  const { code, err } = await phitrace(project);
  expect(code).toBe(2);
  expect(err).toContain('Usage: phitrace');
});

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync(join(repository, 'packages/cli/package.json'), 'utf8')) as { version: string };
  expect(await phitrace(project, '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('the binary works from any working directory', () => {
  const ended = spawnSync(process.execPath, [binary, 'scan', '--quiet', '--format', 'json'], { cwd: project, encoding: 'utf8' });
  expect(ended.stderr).toBe('');
  expect(ended.status).toBe(1);
  expect(ended.stdout.endsWith('\n')).toBe(true);
  expect(JSON.parse(ended.stdout)).toHaveProperty('findings');
});

test('a binary that is not built says so in one line', () => {
  const copy = makeProject({ 'package.json': '{ "type": "module" }' });
  mkdirSync(join(copy, 'bin'));
  cpSync(binary, join(copy, 'bin/phitrace.js'));
  const ended = spawnSync(process.execPath, [join(copy, 'bin/phitrace.js'), 'scan'], { encoding: 'utf8' });
  expect(ended.stderr).toMatch(oneLine);
  expect(ended.stderr).toContain('not built');
  expect(ended.status).toBe(4);
});

test('a reader that closes the pipe early is no failure', () => {
  const script = `"${process.execPath}" "${binary}" vendors | head -n 1; exit "\${PIPESTATUS[0]}"`;
  expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toMatch(/^ID /);
  expect(existsSync(join(project, 'phitrace.config.json'))).toBe(false);
});
