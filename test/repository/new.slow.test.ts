import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository } from './copy.ts';

let copy: string;

beforeAll(() => {
  copy = copyRepository();
});

afterAll(() => rmSync(copy, { recursive: true }));

function npm(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Replaces the texts in a file of the copy; each must be there. */
function edit(path: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  const full = join(copy, path);
  const text = changes.reduce(
    (content, [from, to]) => {
      expect(content).toContain(from);
      return content.replaceAll(from, to);
    },
    readFileSync(full, 'utf8'),
  );
  writeFileSync(full, text);
}

function has(...paths: readonly string[]): boolean {
  return paths.every((path) => existsSync(join(copy, path)));
}

describe('a newcomer adds a vendor', () => {
  const files = ['rules/vendors/acme-telemetry.json', 'fixtures/vendors/acme-telemetry.ts'] as const;
  const [vendor, fixture] = files;

  test('gets its files from templates', () => {
    const { code, out, err } = npm('new', 'vendor', 'acme-telemetry');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const path of files) expect(out).toContain(path);
    expect(has(...files)).toBe(true);
  });

  test('is told which line of the fixture is missing or extra', () => {
    edit(
      vendor,
      ['TODO: the name people know it by', 'Acme Telemetry'],
      ['TODO: one of vendorCategories in rules/kinds.json', 'support'],
      ['TODO: npm packages', '@acme/telemetry'],
      ['@ › TODO: export › TODO: member', '@ › client › send'],
      ['TODO: one of sinks in rules/kinds.json', 'third-party'],
    );
    edit(
      fixture,
      ["// TODO: one call that leaks and one that is safe, through the vendor's own package.", '// Acme Telemetry.'],
      ["'TODO'", "'@acme/telemetry'"],
      ['client.TODO', 'client.send'],
      [' // expect: phi-to-vendor-without-baa', ''],
    );
    const { code, out } = npm('fixtures', '--', 'acme-telemetry');
    expect(code).toBe(1);
    expect(out).toContain(fixture);
    expect(out).toMatch(/:11 {2}phi-to-vendor-without-baa {2}got it, nothing expected/);
  });

  test('sees the fixture pass', () => {
    edit(fixture, ['diagnosis: patient.diagnosis });', 'diagnosis: patient.diagnosis }); // expect: phi-to-vendor-without-baa']);
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

describe('a newcomer adds a rule', () => {
  const files = [
    'rules/phi-in-queue.ts',
    'docs/rules/phi-in-queue.md',
    'fixtures/rules/phi-in-queue/bad.ts',
    'fixtures/rules/phi-in-queue/good.ts',
  ] as const;
  const [rule, page, bad, good] = files;
  const imports = "import { Queue } from 'bullmq';\n\nexport const visits = new Queue('visits');\n";
  const leaking = "visits.add('visit', { diagnosis: patient.diagnosis });";
  const safe = "visits.add('visit', { count: patients.length });";

  test('gets its files from templates, and the registry knows it', () => {
    const { code, out, err } = npm('new', 'rule', 'phi-in-queue');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const path of files) expect(out).toContain(path);
    expect(has(...files)).toBe(true);
    expect(readFileSync(join(copy, 'rules/index.ts'), 'utf8')).toContain("import phiInQueue from './phi-in-queue.js';");
  });

  test('fills in fixture, rule and page, and sees the fixture pass', () => {
    edit(bad, ['// TODO: calls that phi-in-queue reports, each line marked.\n', imports], ['TODO(patient.diagnosis);', leaking]);
    edit(good, ['// TODO: calls of the same kind that carry nothing that identifies anyone.\n', imports], ['TODO(patients.length);', safe]);
    edit(
      rule,
      ['TODO: what it reports, in one line.', 'PHI is put into a queue.'],
      ['TODO: why it matters, in a sentence or two.', 'Jobs stay in the queue in plain text.'],
      ['TODO: what to do instead.', 'Queue the opaque record id and read the record in the worker.'],
      ['TODO: R-nn of docs/requirements.md', 'R-09'],
      ['TODO: sink kinds of rules/kinds.json', 'queue'],
      ['TODO: 45 CFR …, the primary section first', '45 CFR 164.312(a)(2)(iv)'],
    );
    const { code, out } = npm('fixtures', '--', 'phi-in-queue');
    expect(out).toContain('1 fixtures, 0 failed');
    expect(out).toContain('1 found, 0 missing, 0 extra');
    expect(code).toBe(0);
  });

  test('finds the header of the page and the table of rules written by the build', () => {
    const written = readFileSync(join(copy, page), 'utf8');
    for (const part of [
      '# phi-in-queue',
      'PHI is put into a queue.',
      '`phitrace/phi-in-queue`, error in `strict`',
      '[45 CFR 164.312(a)(2)(iv)](',
    ])
      expect(written).toContain(part);
    expect(readFileSync(join(copy, 'README.md'), 'utf8')).toContain('[phi-in-queue](docs/rules/phi-in-queue.md)');
  });

  test('has the examples of the page tested', () => {
    const patient = 'interface Patient {\n  id: string;\n  mrn: string;\n  diagnosis: string;\n}\n';
    const example = (parameter: string, call: string) =>
      `${imports}\n${patient}\nexport function queue(${parameter}): void {\n  ${call}\n}`;
    edit(
      page,
      ['TODO: which data, in which place.', 'Health information in the data of a job.'],
      ['TODO: what happens to people when it leaks there.', 'Jobs are kept in plain text.'],
      ['// TODO: code that this rule reports.', example('patient: Patient', leaking)],
      ['// TODO: the same task, done well: no rule reports it.', example('patients: Patient[]', safe)],
      ['TODO: where it asks too much.', 'Queues that encrypt their jobs.'],
    );
    const vitest = (...args: string[]) =>
      spawnSync('npx', ['vitest', 'run', '--project', 'fast', 'test/docs/rule-pages.test.ts', ...args], { cwd: copy, encoding: 'utf8' });
    const passed = vitest('-t', 'phi-in-queue');
    expect(passed.stdout + passed.stderr).not.toContain('FAIL');
    expect(passed.status).toBe(0);
    edit(page, [leaking, safe.replace('patients.length', '1')]);
    expect(vitest('-t', 'phi-in-queue').status).toBe(1);
  });
});

test.each([
  [['vendor', 'Acme_Telemetry'], 'no vendor id'],
  [['vendor', 'acme-telemetry/../x'], 'no vendor id'],
  [['vendor', 'openai'], 'rules/vendors/openai.json'],
  [['rule', 'phi-in-logs'], 'rules/phi-in-logs.ts'],
  [['rule', 'PhiInUrl'], 'phi-in-url'],
  [['rule', 'index'], 'rules/index.ts'],
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
