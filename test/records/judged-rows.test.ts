import { readDetectorData } from '@phitrace/rules';
import { expect, it } from 'vitest';
import { OriginModel } from '../../packages/records/src/evidence/origin-model.js';
import { Field } from '../../packages/records/src/field.js';
import { RecordGroup } from '../../packages/records/src/record-group.js';

const data = readDetectorData();
const model = new OriginModel(data.origins);
const root = new Field('', undefined, () => ({}));

/** Rows that were judged of so many, each of which says this much for people. */
function judgedOf(rows: number, ratio: number): { judged: number; verdicts: string[] } {
  const { roles, outcomes, contents } = data;
  const group = new RecordGroup({
    path: 'patients.csv',
    format: 'csv',
    isOfCare: true,
    mark: 'none',
    isClaimed: false,
    roles,
    model,
    outcomes,
    contents,
  });
  const row = { line: 1, endLine: 1, roles: new Set(['full-name', 'social-security']), categories: new Map<string, number>() };
  let judged = 0;
  for (let i = 0; i < rows; i++) {
    if (group.addUnjudged({ group: root, cells: [], line: i, endLine: i })) continue;
    judged++;
    group.add({ ...row, outcomes: [], ratios: model.others.map(() => ratio), isOfCare: true, isKin: false });
  }
  return { judged, verdicts: group.observations().map(({ verdict, confidence, records }) => `${verdict} ${confidence} ${records}`) };
}

it('once a thousand rows say clearly that they are of people, one in sixteen is judged, and the rest says nothing against it', () => {
  const { judged, verdicts } = judgedOf(17_000, 5);
  expect(judged).toBeGreaterThanOrEqual(2_000);
  expect(judged).toBeLessThan(2_050);
  expect(verdicts).toEqual(['real-looking high 17000']);
});

it('all rows of a table that says nothing clearly are judged', () => {
  expect(judgedOf(3_000, 0)).toEqual({ judged: 3_000, verdicts: ['unclear low 3000'] });
});
