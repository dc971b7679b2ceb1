import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ImportNote, ScanResult } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { readSarif, toImportDetector } from '@phitrace/settings';
import { scan } from 'phitrace';
import { describe, expect, test } from 'vitest';
import { makeProject, phitrace } from '../cli/helpers.ts';
import { today } from '../fixtures/scan.ts';

interface Reported {
  readonly rule: string;
  readonly name?: string;
  readonly uri?: string;
  readonly lines?: readonly [number, number];
  readonly more?: object;
}

/** A report as Checkov 3.3.30 and others write it. */
function report(tool: string, results: readonly Reported[], run: object = {}): string {
  const rules = results.map(({ rule, name = 'Ensure that it is so' }) => ({ id: rule, name, defaultConfiguration: { level: 'error' } }));
  return JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool, version: '3.3.30', rules } },
        results: results.map(({ rule, uri = 'main.tf', lines: [startLine, endLine] = [1, 3], more }, ruleIndex) => ({
          ruleId: rule,
          ruleIndex,
          level: 'error',
          message: { text: 'Jane Roe' },
          locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine, endLine, snippet: { text: 'Jane Roe' } } } }],
          ...more,
        })),
        ...run,
      },
    ],
  });
}

const FILES = {
  'main.tf': [
    'resource "aws_sqs_queue" "messages" {',
    '  name = "messages"',
    '}',
    'resource "aws_db_instance" "records" {',
    '  engine = "postgres"',
    '}',
    'variable "encrypted" {}',
    'resource "aws_efs_file_system" "images" {',
    '  encrypted = var.encrypted',
    '}',
    '',
  ].join('\n'),
};

async function merge(files: Readonly<Record<string, string>>, ...reports: string[]): Promise<ScanResult> {
  const runs = reports.flatMap((text) => readSarif(text) ?? []);
  return scan({ root: makeProject(files), today, beside: [toImportDetector(runs)] });
}

const externals = ({ findings }: ScanResult): string[] =>
  findings.flatMap(({ detail, ruleId, severity, location }) =>
    detail.kind === 'external' ? [`${location.path}:${location.line} ${ruleId} ${severity} ${detail.check}`] : [],
  );
const fates = ({ notes }: ScanResult) =>
  notes
    .filter((note): note is ImportNote => note.kind === 'import')
    .map(({ merged, same, outdated, dismissed, unrelated }) => ({ merged, same, outdated, dismissed, unrelated }));
const NONE = { merged: 0, same: 0, outdated: 0, dismissed: 0, unrelated: 0 };

describe('a result of another tool', () => {
  test('that our own check gives is said once', async () => {
    const result = await merge(FILES, report('Checkov', [{ rule: 'CKV_AWS_16', lines: [4, 6] }]));
    expect(externals(result)).toEqual([]);
    expect(fates(result)).toEqual([{ ...NONE, same: 1 }]);
  });

  test('that the default of today makes harmless is no finding', async () => {
    const result = await merge(FILES, report('Checkov', [{ rule: 'CKV_AWS_27', lines: [1, 3] }]));
    expect(externals(result)).toEqual([]);
    expect(fates(result)).toEqual([{ ...NONE, outdated: 1 }]);
  });

  test('is believed where our check cannot tell, and lowered', async () => {
    const result = await merge(
      FILES,
      report('Checkov', [
        { rule: 'CKV_AWS_184', lines: [8, 10] },
        { rule: 'CKV_AWS_42', lines: [8, 10] },
      ]),
    );
    expect(externals(result)).toContain('main.tf:8 unencrypted-storage warning CKV_AWS_42');
  });

  test('is reported at the severity of our rule, whatever the other tool says', async () => {
    const result = await merge({ 'infra.bicep': '\n\n\n', ...FILES }, report('Checkov', [{ rule: 'CKV_AWS_145', uri: 'infra.bicep' }]));
    expect(externals(result)).toEqual(['infra.bicep:1 provider-managed-key warning CKV_AWS_145']);
  });

  test('that another report holds too is said once', async () => {
    const files = { 'infra.bicep': '\n', ...FILES };
    const [checkov, trivy] = [
      report('Checkov', [{ rule: 'CKV_AWS_16', uri: 'infra.bicep' }]),
      report('Trivy', [{ rule: 'AWS-0080', uri: 'infra.bicep' }]),
    ];
    const result = await merge(files, checkov, trivy);
    expect(externals(result)).toEqual(['infra.bicep:1 unencrypted-storage error CKV_AWS_16']);
    expect(fates(result)).toEqual([
      { ...NONE, merged: 1 },
      { ...NONE, same: 1 },
    ]);
  });

  test.each([
    ['Trivy', { rule: 'AVD-AWS-0080' }],
    ['Trivy', { rule: 'AWS-0080' }],
    ['KICS', { rule: '08bd0760-8752-44e1-9779-7bb369b2b4e4', name: 'DB Instance Storage Not Encrypted' }],
  ])('of %s is known as %o', async (tool, reported) => {
    const result = await merge({ 'other.bicep': '\n', ...FILES }, report(tool, [{ ...reported, uri: 'other.bicep' }]));
    expect(externals(result)).toEqual([`other.bicep:1 unencrypted-storage error ${reported.rule}`]);
  });

  test('about something else is counted', async () => {
    const result = await merge(FILES, report('Checkov', [{ rule: 'CKV_AWS_999' }]), report('Some Linter', [{ rule: 'CKV_AWS_16' }]));
    expect(externals(result)).toEqual([]);
    expect(fates(result)).toEqual([
      { ...NONE, unrelated: 1 },
      { ...NONE, unrelated: 1 },
    ]);
  });

  test('that was dismissed there, passed or is gone is none', async () => {
    const more = [{ suppressions: [{ kind: 'inSource' }] }, { kind: 'pass' }, { baselineState: 'absent' }];
    const reported = more.map((each) => ({ rule: 'CKV_AWS_16', lines: [4, 6] as const, more: each }));
    expect(fates(await merge(FILES, report('Checkov', reported)))).toEqual([{ ...NONE, dismissed: 1 }]);
  });

  test('about a file that is not there is named as lost', async () => {
    const result = await merge(FILES, report('Checkov', [{ rule: 'CKV_AWS_16', uri: 'elsewhere/db.tf' }]));
    expect(result.coverage.skipped).toMatchObject([{ path: '(Checkov)', reason: 'unreadable' }]);
  });

  test('may stand at the line of the setting, as Trivy 0.74.0 has it', async () => {
    const template =
      'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n      StorageEncrypted: false\n';
    const result = await merge({ 'db.yaml': template }, report('Trivy', [{ rule: 'AWS-0080', uri: 'db.yaml', lines: [6, 6] }]));
    expect(fates(result)).toEqual([{ ...NONE, same: 1 }]);
  });

  test('may stand at the line of the setting alone, as KICS 2.1.7 has it', async () => {
    const kics = { rule: '35113e6f-2c6b-414d-beec-7a9482d3b2d1', name: 'RDS DB Instance Publicly Accessible', uri: 'db.tf' };
    const text = 'resource "aws_db_instance" "a" {\n  engine = "postgres"\n  publicly_accessible = true\n}\n';
    const result = await merge({ 'db.tf': text }, report('KICS', [{ ...kics, lines: [3, 3] }]));
    expect(fates(result)).toEqual([{ ...NONE, same: 1 }]);
  });

  test.each([
    ['bucket.tf', 'resource "aws_s3_bucket" "documents" {\n  bucket = "documents"\n}\n', [1, 3]],
    ['bucket.yaml', 'Resources:\n  Documents:\n    Type: AWS::S3::Bucket\n', [2, 3]],
  ] as const)('about public access to a bucket that nothing opens is outdated: %s', async (uri, text, lines) => {
    const result = await merge({ [uri]: text }, report('Trivy', [{ rule: 'AWS-0086', uri, lines }]));
    expect(fates(result)).toEqual([{ ...NONE, outdated: 1 }]);
  });

  test('names files below a root, as Trivy 0.74.0 has it', async () => {
    const files = { 'a/infra.bicep': '\n', ...FILES };
    const root = makeProject(files);
    const located = { physicalLocation: { artifactLocation: { uri: 'a/infra.bicep', uriBaseId: 'ROOTPATH' }, region: { startLine: 1 } } };
    const run = { originalUriBaseIds: { ROOTPATH: { uri: `${pathToFileURL(root).href}/` } } };
    const runs = readSarif(report('Trivy', [{ rule: 'AWS-0080', more: { locations: [located] } }], run)) ?? [];
    const result = await scan({ root, today, beside: [toImportDetector(runs)] });
    expect(externals(result)).toEqual(['a/infra.bicep:1 unencrypted-storage error AWS-0080']);
  });

  test('passes on no text of the report', async () => {
    const reported = { rule: 'CKV_AWS_16', uri: 'infra.bicep' };
    const result = await merge({ 'infra.bicep': '\n', ...FILES }, report('Checkov', [reported]), report('Roe; Jane', [reported]));
    expect(JSON.stringify(result)).not.toContain('Roe');
  });
});

describe('a file is found', () => {
  const SAME = { ...NONE, same: 1 };
  const file = { rule: 'CKV_AWS_16', lines: [4, 6] as const };

  test('by an address of the machine', async () => {
    const root = makeProject(FILES);
    const uri = pathToFileURL(join(root, 'main.tf')).href;
    const runs = readSarif(report('Checkov', [{ ...file, uri }])) ?? [];
    expect(fates(await scan({ root, today, beside: [toImportDetector(runs)] }))).toEqual([SAME]);
  });

  test('below a base', async () => {
    const more = { locations: [place('db.tf', 'STACK')] };
    const bases = { originalUriBaseIds: { STACK: { uri: 'live/', uriBaseId: 'ROOT' }, ROOT: { uri: 'infra/' } } };
    const files = { 'infra/live/db.tf': FILES['main.tf'], 'other/db.tf': '' };
    expect(fates(await merge(files, report('Checkov', [{ ...file, more }], bases)))).toEqual([SAME]);
  });

  test('by its end, where only one ends so', async () => {
    expect(fates(await merge({ 'infra/main.tf': FILES['main.tf'] }, report('Checkov', [file])))).toEqual([SAME]);
    const two = { 'a/main.tf': FILES['main.tf'], 'b/main.tf': FILES['main.tf'] };
    expect((await merge(two, report('Checkov', [file]))).coverage.skipped).toHaveLength(1);
  });
});

function place(uri: string, uriBaseId: string): object {
  return { physicalLocation: { artifactLocation: { uri, uriBaseId }, region: { startLine: 4, endLine: 6 } } };
}

test('results about code that our own settings give are said once', async () => {
  const code = "import https from 'node:https';\n\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
  const reported = (line: number): Reported => ({ rule: 'js/disabling-certificate-validation', uri: 'src/a.ts', lines: [line, line] });
  const found = await merge({ 'src/a.ts': code }, report('CodeQL', [reported(3), reported(1)]));
  expect(externals(found)).toEqual(['src/a.ts:1 unencrypted-transport error js/disabling-certificate-validation']);
});

test('a report as CodeQL 2.9.2 writes it: rules in extensions, places below %SRCROOT%, no rule in the driver', async () => {
  const ids = ['js/sql-injection', 'js/password-in-configuration-file'];
  const toResult = (id: string, index: number): object => ({
    ruleId: id,
    rule: { id, index, toolComponent: { index: 1 } },
    message: { text: 'Jane Roe' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'data/users.yml', uriBaseId: '%SRCROOT%', index: 0 },
          region: { startLine: 1, startColumn: 11, endColumn: 62 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: '1399344c8b5c930b:1', primaryLocationStartColumnFingerprint: '4' },
  });
  const extensions = [{ name: 'codeql/suite-helpers' }, { name: 'codeql/javascript-queries', rules: ids.map((id) => ({ id, name: id })) }];
  const driver = { name: 'CodeQL', organization: 'GitHub', semanticVersion: '2.9.2', rules: [] };
  const text = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver, extensions }, results: ids.map(toResult) }] });
  const found = await merge({ 'data/users.yml': 'ada: lovelace\n' }, text);
  expect(externals(found)).toEqual(['data/users.yml:1 secret-in-configuration error js/password-in-configuration-file']);
  expect(fates(found)).toEqual([{ ...NONE, merged: 1, unrelated: 1 }]);
});

test.each([['{'], ['{}'], ['{"version":"2.1.0","runs":[{}]}'], ['[]'], ['<sarif/>']])('%s is no report', (text) => {
  expect(readSarif(text)).toBeUndefined();
});

test('the command merges, and says what became of the results', async () => {
  const root = makeProject({ ...FILES, 'checkov.sarif': report('Checkov', [{ rule: 'CKV_AWS_27', lines: [1, 3] }]) });
  const { out, code } = await phitrace(root, 'import', 'checkov.sarif');
  expect(out.replace(/\s+/g, ' ')).toContain('0 results of Checkov merged; 1 about settings that hold today.');
  expect(code).toBe(1);
});

test.each([
  ['missing.sarif', 'cannot read the report missing.sarif'],
  ['main.tf', 'main.tf is no SARIF 2.1 report'],
])('the command refuses %s', async (name, message) => {
  const { err, code } = await phitrace(makeProject(FILES), 'import', name);
  expect(err).toContain(message);
  expect(code).toBe(2);
});

test('tables name checks and concerns that there are', () => {
  const ids = new Set(knowledge.settings.flatMap(({ checks }) => checks.map(({ id }) => id)));
  const named = knowledge.imports.flatMap(({ checks }) => Object.values(checks).flat());
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  const concerns = knowledge.imports.flatMap((table) => Object.values(table.concerns).map(({ concern }) => concern));
  expect(concerns.filter((concern) => !Object.hasOwn(knowledge.kinds.concerns, concern))).toEqual([]);
});
