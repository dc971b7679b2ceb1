import type { JsonReport } from '@phitrace/report';
import { expect, test } from 'vitest';
import { makeProject, phitrace } from './helpers.js';

const record = `first_name,last_name,dob,phone,street,city,state,zip
Harold,Kowalczyk,1957-03-22,410-532-8841,4418 Belvieu Ave,Baltimore,MD,21215
`;
const entry = { path: 'seed/**', reason: 'made up for the demo', owner: 'privacy team', expires: '2099-01-31' };

function projectWith(...allow: object[]): string {
  return makeProject({ 'seed/patients.csv': record, 'phitrace.allow.json': JSON.stringify({ allow }, null, 2) });
}

async function scan(root: string): Promise<{ code: number; report: JsonReport }> {
  const { code, out } = await phitrace(root, 'scan', '--format', 'json', '--quiet');
  return { code, report: JSON.parse(out) as JsonReport };
}

test('a record is reported without an entry', async () => {
  const { code, report } = await scan(projectWith());
  expect(code).toBe(1);
  expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['phi-in-repository']);
});

test('an entry suppresses what is found below its path, and says who answers for it', async () => {
  const { code, report } = await scan(projectWith(entry));
  expect(code).toBe(0);
  expect(report.findings.map(({ suppression }) => suppression)).toEqual([
    {
      reason: 'made up for the demo',
      owner: 'privacy team',
      until: '2099-01-31',
      location: { path: 'phitrace.allow.json', line: 3, column: 1, endLine: 3, endColumn: 1 },
    },
  ]);
});

test('data can be declared synthetic', async () => {
  const { report } = await scan(projectWith({ ...entry, generator: 'Synthea' }));
  expect(report.findings[0]?.suppression?.reason).toBe('synthetic, made by Synthea: made up for the demo');
});

test.each([
  ['has ended', { expires: '2020-01-31' }, 'phitrace.allow.json:3: the allowance ended on 2020-01-31; renew or remove it'],
  ['is about other files', { path: 'docs/**' }, 'phitrace.allow.json:3: nothing is found that this entry allows; remove it'],
  ['is about another detector', { detector: 'settings' }, 'phitrace.allow.json:3: nothing is found that this entry allows; remove it'],
])('an entry that %s suppresses nothing and is named', async (_, change, note) => {
  const { code, report } = await scan(projectWith({ ...entry, ...change }));
  expect(code).toBe(1);
  expect(report.notes).toContain(note);
});

test.each([
  ['no reason', { reason: 'TODO' }],
  ['no owner', { owner: '' }],
  ['no day', { expires: 'soon' }],
])('an entry with %s is a mistake in the file', async (_, change) => {
  const { code, err } = await phitrace(projectWith({ ...entry, ...change }), 'scan');
  expect(code).toBe(2);
  expect(err).toMatch(/^phitrace: phitrace\.allow\.json:\d+:\d+ [^\n]+\n$/);
});
