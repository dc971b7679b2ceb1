import { join } from 'node:path';
import type { Finding, FlowObservation, SettingDetail, SettingObservation } from '@phitrace/core';
import { judge } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import { scan } from 'phitrace';
import { expect, test } from 'vitest';
import { makeProject, repository } from '../cli/helpers.ts';
import { defaults, knowledge } from '../core/samples.ts';
import { today } from '../fixtures/scan.ts';

const SAVE = `
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
interface Patient { id: string; ssn: string; diagnosis: string }
const s3 = new S3Client({});
export const save = (patient: Patient) =>
  s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: patient.id, Body: JSON.stringify({ ssn: patient.ssn, dx: patient.diagnosis }) }));
`;

async function settingsOf(files: Readonly<Record<string, string>>): Promise<Finding<SettingDetail>[]> {
  const { findings } = await scan({ root: makeProject(files), today });
  return findings.filter((finding): finding is Finding<SettingDetail> => finding.detail.kind === 'setting');
}

const toLine = ({ ruleId, severity, categories }: Finding): string => `${ruleId} ${severity} ${categories.join('+')}`.trim();

const BUCKET = 'resource "aws_s3_bucket" "documents" {\n  bucket = "clinic-documents"\n}\n';

test('a bucket that PHI reaches is worse, and says which', async () => {
  const files = { 'src/save.ts': SAVE.replace('BUCKET', "'clinic-documents'"), 'infra/main.tf': BUCKET };
  expect((await settingsOf(files)).map(toLine)).toEqual(['encryption-not-enforced error clinical+ssn']);
});

test('another bucket stays as it is', async () => {
  const files = { 'src/save.ts': SAVE.replace('BUCKET', "'clinic-website'"), 'infra/main.tf': BUCKET };
  expect((await settingsOf(files)).map(toLine)).toEqual(['encryption-not-enforced warning']);
});

test.each([
  [
    'a construct, through a variable of its function',
    'process.env.DOCUMENTS!',
    'environment: { DOCUMENTS: documents.bucketName }',
    'error clinical+ssn',
  ],
  ['another variable', 'process.env.UPLOADS!', 'environment: { DOCUMENTS: documents.bucketName }', 'warning'],
])('%s', async (_, bucket, environment, expected) => {
  const stack = `
import { Stack, aws_lambda as lambda, aws_s3 as s3 } from 'aws-cdk-lib';
export class Records extends Stack {
  build() {
    const documents = new s3.Bucket(this, 'Documents');
    new lambda.Function(this, 'Save', { ${environment} });
  }
}`;
  const found = await settingsOf({ 'src/save.ts': SAVE.replace('BUCKET', bucket), 'infra/stack.ts': stack });
  expect(found.map(toLine)).toEqual([`encryption-not-enforced ${expected}`]);
});

test('a connection, by the place where its client is made', async () => {
  const code = `
import { Pool } from 'pg';
interface Patient { id: string; ssn: string; diagnosis: string }
const pool = new Pool({ host: 'db.example.org', database: 'clinic' });
export const save = (patient: Patient) => pool.query('insert into notes values ($1)', [patient.diagnosis]);
`;
  expect((await settingsOf({ 'src/db.ts': code })).map(toLine)).toEqual(['encryption-not-enforced error clinical']);
});

test('the example application shows one', async () => {
  const { findings } = await scan({ root: join(repository, 'fixtures/programs/telehealth'), today });
  const joined = findings.filter(({ detail, categories }) => detail.kind === 'setting' && categories.length > 0);
  expect(joined.map((finding) => `${finding.location.path} ${finding.ruleId}`)).toEqual(['services/compose.yaml unencrypted-transport']);
});

test('only PHI without a safeguard counts', () => {
  const setting: SettingObservation = {
    kind: 'setting',
    location: { path: 'main.tf', line: 1, column: 1, endLine: 1, endColumn: 2 },
    check: 'c',
    concern: 'encryption-at-rest',
    standing: 'plain',
    framework: 'terraform',
    resource: { type: 't', symbol: 's' },
    attribute: 'a',
    cause: 'absent',
    confidence: 'high',
    names: ['b'],
  };
  const flow = (category: string, safeguards: string[]): FlowObservation => ({
    kind: 'flow',
    location: setting.location,
    enclosing: '',
    sinkKind: 'storage',
    sink: { callee: 'put' },
    verified: 'types',
    stores: ['b'],
    related: [],
    flows: [{ category, confidence: 'high', source: { evidence: { kind: 'name', names: ['x'] }, path: [] }, safeguards, steps: [] }],
  });
  const categories = (...observations: FlowObservation[]) =>
    judge([setting, ...observations], { rules, knowledge, configuration: defaults, today: '2026-01-01' })
      .filter(({ detail }) => detail.kind === 'setting')
      .map((finding) => finding.categories);
  expect(categories(flow('ssn', []))).toEqual([['ssn']]);
  expect(categories(flow('ssn', ['encrypted']))).toEqual([[]]);
  expect(categories(flow('reference', []))).toEqual([[]]);
});
