import { expect, test } from 'vitest';
import type { JsonReport } from '@phitrace/report';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProject, phitrace } from './helpers.js';

/** Made up: no such people. */
const files = {
  'care/export.csv': 'patient_name,dob,mrn\nOttilie Vancluysen,1951-03-27,20847713\nDenise Okonkwo,1971-11-08,30918824\n',
  'care/samples.csv': 'patient_name,dob,mrn,ssn\nJane Doe,1980-01-01,123456,123-45-6789\nTest Patient,1990-01-01,123457,000-00-0000\n',
  'care/real.csv':
    'first_name,last_name,dob,ssn,phone,state,zip,mrn\nOttilie,Vancluysen,1951-03-27,283-54-7719,419-842-6713,OH,43615,20847713\n',
};
const scanned = async (root: string): Promise<JsonReport> =>
  JSON.parse((await phitrace(root, 'scan', '--format', 'json')).out) as JsonReport;

test('records that are no finding are counted by what they look like', async () => {
  const root = makeProject(files);
  const { findings, summary, undecidedRecords } = await scanned(root);
  expect(findings.map(({ location }) => location.path)).toEqual(['care/real.csv']);
  expect([summary.undecidedRecords, summary.syntheticRecords]).toEqual([2, 2]);
  expect(undecidedRecords.map(({ location, records }) => [location.path, location.line, records])).toEqual([['care/export.csv', 2, 2]]);
  expect(undecidedRecords[0]?.categories.map(({ category }) => category).sort()).toEqual(['date', 'mrn', 'name']);
  const { out } = await phitrace(root, 'scan');
  expect(out).toContain('2 records of people in data files look made up.');
  expect(out).toContain('2 records in data files that may be of people or made up:\n  care/export.csv:2:1  2 records\n');
  expect(out).not.toMatch(/Vancluysen|20847713/);
});

test('shards carry them', async () => {
  const root = makeProject(files);
  await phitrace(root, 'scan', '--format', 'shard', '--output', 'part.shard');
  const { out } = await phitrace(root, 'merge', 'part.shard', '--format', 'json');
  expect((JSON.parse(out) as JsonReport).summary).toMatchObject({ undecidedRecords: 2, syntheticRecords: 2 });
  expect(readFileSync(join(root, 'part.shard'), 'utf8')).not.toContain('Vancluysen');
});

test('what a finding names is not counted again', async () => {
  const root = makeProject({ 'care/deidentified-visits.csv': 'patient_name,dob,mrn\nOttilie Vancluysen,1951-03-27,20847713\n' });
  const { findings, undecidedRecords } = await scanned(root);
  expect(findings.map(({ ruleId }) => ruleId)).toContain('incomplete-deidentification');
  expect(undecidedRecords).toEqual([]);
});
