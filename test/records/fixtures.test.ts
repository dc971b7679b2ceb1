import { rulesOf } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import { scan } from 'phitrace';
import { expect, test } from 'vitest';
import { join } from 'node:path';
import { readExpectations } from '../fixtures/sidecar.ts';
import { today } from '../fixtures/scan.ts';
import { base, recordFixtures } from './fixtures.ts';

const { findings, coverage } = await scan({ root: base, today });
const ids = new Set(rulesOf(rules, 'record').map(({ id }) => id));

test.each(recordFixtures)('%s is reported as it says', (path) => {
  const found = findings.filter(({ location, ruleId }) => location.path === path && ids.has(ruleId));
  const expected = readExpectations(join(base, path)).map(({ line, rule }) => `${line} ${rule}`);
  expect(found.map(({ location, ruleId }) => `${location.line} ${ruleId}`).sort()).toEqual(expected.sort());
});

test('all are read whole', () => {
  expect(coverage.skipped).toEqual([]);
});
