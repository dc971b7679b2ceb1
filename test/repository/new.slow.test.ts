import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '@phitrace/report';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository } from './copy.ts';
import { addSinkKind, type Changes, edit as editIn, npm as runScript, rule, vendor } from './newcomer.ts';

const observation = `{
        kind: 'absence',
        location: { path: file.path, line: 1, column: 1, endLine: 1, endColumn: 2 },
        enclosing: '',
        control: 'ai-audit',
        missing: [],
        around: 'screen',
        categories: [],
        confidence: 'high',
      }`;

const ruleSource = `import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'screen-in-clear',
  kind: 'absence',
  summary: 'A screen stays readable in the list of recent apps.',
  why: 'Whoever holds the phone reads it.',
  fix: 'Mark the screen as secure.',
  requirements: ['R-09'],
  controls: ['ai-audit'],
  severity: 'warning',
  securitySeverity: 5,
  precision: 'medium',
  citations: ['45 CFR 164.312(a)(1)'],
  cwe: [],
  stage: 'preview',
});
`;

let copy: string;

beforeAll(() => {
  copy = copyRepository();
});

afterAll(() => rmSync(copy, { recursive: true }));

const npm = (...args: string[]) => runScript(copy, ...args);
const edit = (path: string, changes: Changes) => editIn(copy, path, changes);

function has(...paths: readonly string[]): boolean {
  return paths.every((path) => existsSync(join(copy, path)));
}

describe('a newcomer adds a vendor', () => {
  const { files } = vendor;
  const [facts, fixture] = files;

  test('gets its files from templates', () => {
    const { code, out, err } = npm('new', 'vendor', 'acme-telemetry');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const path of files) expect(out).toContain(path);
    expect(has(...files)).toBe(true);
  });

  test('is told which line of the fixture is missing or extra', () => {
    edit(facts, vendor.facts);
    edit(fixture, [...vendor.fixture, [' // expect: phi-to-vendor-without-baa', '']]);
    const { code, out } = npm('fixtures', '--', 'acme-telemetry');
    expect(code).toBe(1);
    expect(out).toContain(fixture);
    expect(out).toMatch(/:11 {2}phi-to-vendor-without-baa {2}got it, nothing expected/);
  });

  test('sees the fixture pass', () => {
    edit(fixture, [['diagnosis: patient.diagnosis });', 'diagnosis: patient.diagnosis }); // expect: phi-to-vendor-without-baa']]);
    const { code, out } = npm('fixtures', '--', 'acme-telemetry');
    expect(out).toContain('1 fixtures, 0 failed');
    expect(out).toContain('1 found, 0 missing, 0 extra');
    expect(code).toBe(0);
  });

  test('has the vendor in the command line, with no list edited', () => {
    const ended = spawnSync(process.execPath, [join(copy, 'packages/cli/bin/phitrace.js'), 'vendors', 'acme-telemetry'], {
      encoding: 'utf8',
    });
    expect(ended.stdout).toContain('Acme Telemetry');
  });
});

describe('a newcomer adds a rule for a new sink kind', () => {
  const { files } = rule;
  const [facts, page, bad, good] = files;

  test('gets its files from templates, and the registry knows it', () => {
    addSinkKind(copy);
    const { code, out, err } = npm('new', 'rule', rule.id);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const path of files) expect(out).toContain(path);
    expect(has(...files)).toBe(true);
    expect(readFileSync(join(copy, 'rules/index.ts'), 'utf8')).toContain("import phiOnLabels from './phi-on-labels.js';");
  });

  test('fills in fixture, rule and page, and sees the fixture pass', () => {
    edit(bad, rule.bad);
    edit(good, rule.good);
    edit(facts, rule.facts);
    const { code, out } = npm('fixtures', '--', rule.id);
    expect(out).toContain('1 fixtures, 0 failed');
    expect(out).toContain('1 found, 0 missing, 0 extra');
    expect(code).toBe(0);
  });

  test('finds the header of the page and the table of rules written by the build', () => {
    const written = readFileSync(join(copy, page), 'utf8');
    for (const part of [
      '# phi-on-labels',
      'PHI is printed on a label.',
      '`phitrace/phi-on-labels`, warn in `recommended` and `recommendedTypeChecked`, error in `strict`',
      '[45 CFR 164.312(a)(2)(iv)](',
    ])
      expect(written).toContain(part);
    expect(readFileSync(join(copy, 'README.md'), 'utf8')).toContain('[phi-on-labels](docs/rules/phi-on-labels.md)');
  });

  test('has the examples of the page tested', () => {
    edit(page, rule.page);
    const vitest = (...args: string[]) =>
      spawnSync('npx', ['vitest', 'run', '--project', 'fast', 'test/docs/rule-pages.test.ts', ...args], { cwd: copy, encoding: 'utf8' });
    const passed = vitest('-t', 'phi-on-labels');
    expect(passed.stdout + passed.stderr).not.toContain('FAIL');
    expect(passed.status).toBe(0);
    edit(page, [[rule.leaking, rule.safe.replace('patients.length', '1')]]);
    expect(vitest('-t', 'phi-on-labels').status).toBe(1);
  });
});

describe('a newcomer adds a scanner', () => {
  const detector = 'packages/mobile-manifests/src/detector.ts';
  const project = () => join(copy, 'coverage');

  test('gets its folder from templates', () => {
    const { code, out, err } = npm('new', 'scanner', 'mobile-manifests');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(detector);
    symlinkSync('../../packages/mobile-manifests', join(copy, 'node_modules/@phitrace/mobile-manifests'));
  });

  test('writes the detector and the file of a rule, and the command line reports what both say', () => {
    edit(detector, [
      ['TODO: what it looks for.', 'Screens that stay readable in the list of recent apps.'],
      ["'TODO: a name or ending'", "'screens.yaml'"],
      ['// TODO: what holds in the file, as observations of one kind.', ''],
      ["return text === '' ? [] : [];", `return text.includes('secure: true') ? [] : [${observation}];`],
    ]);
    expect(npm('new', 'rule', 'screen-in-clear').code).toBe(0);
    writeFileSync(join(copy, 'rules/screen-in-clear.ts'), ruleSource);
    expect(npm('build')).toEqual({ code: 0, out: '', err: '' });
    mkdirSync(project(), { recursive: true });
    writeFileSync(join(project(), 'screens.yaml'), 'secure: false\n');
    const ended = spawnSync(process.execPath, [join(copy, 'packages/cli/bin/phitrace.js'), 'scan', '--format', 'json'], {
      cwd: project(),
      encoding: 'utf8',
    });
    const { findings, engines } = JSON.parse(ended.stdout) as JsonReport;
    expect(engines).toMatchObject({ 'mobile-manifests': 'run' });
    expect(findings).toMatchObject([{ ruleId: 'screen-in-clear', location: { path: 'screens.yaml', line: 1 } }]);
  });

  test('may not import what a scanner must not know', () => {
    edit(detector, [['import { InputError }', "import '@phitrace/report';\nimport { InputError }"]]);
    const linted = spawnSync('npx', ['eslint', detector], { cwd: copy, encoding: 'utf8' });
    expect(linted.stdout).toContain('This layer must not know that one');
  });
});

test.each([
  [['vendor', 'Acme_Telemetry'], 'no vendor id'],
  [['vendor', 'acme-telemetry/../x'], 'no vendor id'],
  [['vendor', 'openai'], 'rules/vendors/openai.json'],
  [['rule', 'phi-in-logs'], 'rules/phi-in-logs.ts'],
  [['rule', 'PhiInUrl'], 'phi-in-url'],
  [['rule', 'index'], 'rules/index.ts'],
  [['scanner', 'settings'], 'packages/settings/package.json'],
  [['detector', 'x'], 'npm run new vendor <id>'],
  [['vendor'], 'no vendor id'],
  [['vendor', 'a', 'b'], 'npm run new vendor <id>'],
  [[], 'npm run new vendor <id>'],
])('`npm run new` refuses %j in one line', (args, part) => {
  const { code, out, err } = npm('new', ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(err).toContain(part);
});
