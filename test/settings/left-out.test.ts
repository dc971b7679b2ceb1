import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { duplicates } from '../knowledge/duplicates.ts';
import { repository } from '../cli/helpers.ts';
import { checks } from './scan.ts';

/** Rows of the survey of defaults (2026-11): each is answered by a check, or left out with a reason. */
const SURVEYED = 501;

const leftOut = JSON.parse(readFileSync(join(repository, 'rules/storage/left-out.json'), 'utf8')) as { reason: string; rows: string[] }[];

test('every row of the survey is answered or left out with a reason', () => {
  const answered = new Set(checks.checks.flatMap(({ rows }) => rows));
  const left = leftOut.flatMap(({ rows }) => rows);
  expect(duplicates(left)).toEqual([]);
  expect(left.filter((row) => answered.has(row))).toEqual([]);
  expect(answered.size + left.length).toBe(SURVEYED);
  expect(leftOut.filter(({ reason }) => reason === '')).toEqual([]);
});

test('checks have unique ids', () => {
  expect(duplicates(checks.checks.map(({ id }) => id))).toEqual([]);
});

test('concerns are words of the vocabulary', async () => {
  const { knowledge } = await import('@phitrace/rules');
  expect(checks.checks.filter(({ concern }) => !Object.keys(knowledge.kinds.concerns).includes(concern)).map(({ id }) => id)).toEqual([]);
});
