import { expect, test } from 'vitest';
import { measure } from '../../scripts/bench/measure.ts';
import { binary, leak, makeProject } from './helpers.js';

test('from the start of the process to the first file that is parsed, 2 seconds of processor time go by at most', () => {
  const ran = measure([binary, 'scan', '--quiet'], makeProject({ 'admit.ts': leak }));
  expect(ran.out).toContain('Looked at 1 file');
  // All that a scan of one file costs, which is more.
  expect(ran.cost.cpu).toBeLessThan(2);
});
