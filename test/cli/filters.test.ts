import { readFileSync, existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leak, makeProject, oneLine, phitrace } from './helpers.js';

const more = `
interface Patient { id: string; ssn: string; phone: string }
export function call(patient: Patient): void {
  localStorage.setItem('phone', patient.phone);
  console.log(patient.ssn);
}
`;
const project = makeProject({ 'src/admit.ts': leak, 'src/call.ts': more });

async function findings(...args: string[]): Promise<{ ruleId: string; severity: string }[]> {
  const { out } = await phitrace(project, 'scan', '--format', 'json', ...args);
  return (JSON.parse(out) as { findings: { ruleId: string; severity: string }[] }).findings;
}

describe('filters', () => {
  test('--rule keeps the findings of the rules that are named', async () => {
    expect((await findings()).length).toBeGreaterThan(2);
    expect((await findings('--rule', 'phi-in-client-storage')).map(({ ruleId }) => ruleId)).toEqual(['phi-in-client-storage']);
    expect(await findings('--rule', 'phi-in-client-storage', '--rule', 'phi-in-logs')).toHaveLength((await findings()).length);
  });

  test('--pack asks for the rules of packs instead of those of the configuration', async () => {
    const all = await findings('--pack', 'strict');
    expect(await findings('--pack', 'recommended', '--pack', 'governance')).toEqual(all);
    expect(await findings('--pack', 'governance')).toEqual([]);
  });

  test('--min-severity and --min-confidence leave out what is below, and say so', async () => {
    const errors = await findings('--min-severity', 'error', '--min-confidence', 'high');
    expect(errors.every(({ severity }) => severity === 'error')).toBe(true);
    const { out, code } = await phitrace(project, 'scan', '--rule', 'phi-in-url');
    expect(code).toBe(0);
    expect(out).toMatch(/note: \d findings left out by the filters of the command line\./);
  });

  test.each([
    [['--rule', 'phi-in-log'], 'did you mean "phi-in-logs"?'],
    [['--pack', 'all'], 'recommended, governance, strict'],
    [['--min-severity', 'fatal'], 'error, warning, note'],
  ])('%j is refused in one line', async (args, part) => {
    const { code, err } = await phitrace(project, 'scan', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(oneLine);
    expect(err).toContain(part);
  });

  test('warn is warning', async () => {
    expect((await phitrace(project, 'scan', '--fail-on', 'warn')).code).toBe(1);
    expect((await phitrace(project, 'scan', '--min-severity', 'warn')).code).toBe(1);
  });
});

test('a folder without a command is scanned', async () => {
  const { code, out } = await phitrace(project, 'src');
  expect(code).toBe(1);
  expect(out).toContain('src/admit.ts');
});

test('the format follows the extension of the file', async () => {
  const root = makeProject({ 'admit.ts': leak });
  await phitrace(
    root,
    'scan',
    '--output',
    'phi.sarif',
    '--output',
    'phi.json',
    '--output',
    'phi.md',
    '--output',
    'phi.xml',
    '--output',
    'phi.txt',
  );
  const read = (name: string): string => readFileSync(join(root, name), 'utf8');
  expect(JSON.parse(read('phi.sarif'))).toHaveProperty('runs');
  expect(JSON.parse(read('phi.json'))).toHaveProperty('findings');
  expect(read('phi.md')).toMatch(/^## phitrace/);
  expect(read('phi.xml')).toMatch(/^<\?xml/);
  expect(read('phi.txt')).toMatch(/^1 finding/);
});

test('the summary alone is printed when it shall be quiet', async () => {
  const { out, err } = await phitrace(project, 'scan', '--quiet');
  expect(out).toMatch(/^\d findings: /);
  expect(out).not.toContain('-->');
  expect(err).toBe('');
});

test('a scan for which every rule is off ends with 3', async () => {
  const root = makeProject({ 'admit.ts': leak, 'phitrace.config.json': '{ "rules": { "phi-in-logs": "off" } }' });
  expect(await phitrace(root, 'scan', '--rule', 'phi-in-logs')).toMatchObject({
    code: 3,
    err: expect.stringContaining('every rule is off') as string,
  });
  expect((await phitrace(root, 'scan')).code).toBe(0);
});

test('names that look like a configuration and globs that lead nowhere are told', async () => {
  const root = makeProject({
    'a.ts': leak,
    'phitrace.config.js': '',
    '.phitracerc': '',
    'phitrace.config.json': '{ "exclude": ["srk/**", "a.test.ts", "**/*.gen.ts"] }',
  });
  const { out } = await phitrace(root, 'scan');
  expect(out).toContain('note: phitrace.config.js is not read; the configuration is phitrace.config.jsonc');
  expect(out).toContain('note: .phitracerc is not read');
  expect(out).toContain("note: The configuration's exclude[0] names a folder");
  expect(out).not.toContain('exclude[2]');
});

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s gets a script with every command and option', async (shell) => {
    const { code, out } = await phitrace(project, 'completion', shell);
    expect(code).toBe(0);
    for (const word of ['scan', 'vendors', 'min-severity', 'fail-on', 'no-color']) expect(out).toContain(word);
  });

  test('bash itself completes with it', async () => {
    const { out } = await phitrace(project, 'completion', 'bash');
    const script = `${out}\nCOMP_WORDS=(phitrace scan --min-); COMP_CWORD=2; _phitrace; echo "\${COMPREPLY[*]}"\nCOMP_WORDS=(phitrace ve); COMP_CWORD=1; _phitrace; echo "\${COMPREPLY[*]}"`;
    const ended = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(ended.stdout).toBe('--min-severity --min-confidence\nvendors\n');
  });

  test.runIf(existsSync('/usr/bin/zsh'))('zsh accepts the script', async () => {
    const { out } = await phitrace(project, 'completion', 'zsh');
    expect(spawnSync('zsh', ['-n'], { input: out }).status).toBe(0);
  });
});

describe('overrides', () => {
  const override = (rules: object): string =>
    JSON.stringify({ rules: { 'phi-in-logs': 'warning' }, overrides: [{ files: ['src/admit.ts'], rules }] });
  const severities = async (configuration: string): Promise<string[]> => {
    const root = makeProject({ 'src/admit.ts': leak, 'lib/admit.ts': leak, 'phitrace.config.json': configuration });
    const { out } = await phitrace(root, 'scan', '--format', 'json');
    return (JSON.parse(out) as { findings: { severity: string; location: { path: string } }[] }).findings.map(
      ({ severity, location }) => `${location.path} ${severity}`,
    );
  };

  test('set the severity of a rule for some files', async () => {
    expect(await severities(override({ 'phi-in-logs': 'error' }))).toEqual(['src/admit.ts error', 'lib/admit.ts warning']);
    expect(await severities(override({ 'phi-in-logs': 'off' }))).toEqual(['lib/admit.ts warning']);
    expect(await severities(override({}))).toEqual(['lib/admit.ts warning', 'src/admit.ts warning']);
  });

  test('name rules that exist', async () => {
    const root = makeProject({ 'a.ts': leak, 'phitrace.config.json': override({ 'phi-in-log': 'off' }) });
    const { code, err } = await phitrace(root, 'scan');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^phitrace: phitrace\.config\.json:1:\d+ unknown rule "phi-in-log"; did you mean "phi-in-logs"\?/),
    ]);
  });
});

describe('tests', () => {
  const code = 'import { helper } from "../test/helper";\nexport const show = (text: string) => console.log(helper(text));\n';
  const helper = 'export const helper = (text: string) => text;\n';
  const files = { 'src/show.ts': code, 'test/helper.ts': helper, 'test/admit.ts': more };

  test('are read where code leads to them only, and the others are counted', async () => {
    const { out } = await phitrace(makeProject(files), 'scan', '--format', 'json');
    const report = JSON.parse(out) as { findings: unknown[]; notes: string[]; detectors: { flows: { filesSeen: number } } };
    expect(report.findings).toEqual([]);
    expect(report.detectors.flows.filesSeen).toBe(1);
    expect(report.notes).toEqual(['Data is not followed through 1 file of tests; --include tests follows it.']);
  });

  test('--include tests follows all of them', async () => {
    const { out } = await phitrace(makeProject(files), 'scan', '--format', 'json', '--include', 'tests');
    const report = JSON.parse(out) as { findings: { location: { path: string } }[]; notes: string[]; detectors: { flows: object } };
    expect(report.findings.map(({ location }) => location.path)).toContain('test/admit.ts');
    expect(report.notes).toEqual([]);
    expect(report.detectors.flows).toMatchObject({ filesSeen: 3, filesAnalyzed: 3 });
  });
});
