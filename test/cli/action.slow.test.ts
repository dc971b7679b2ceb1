import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { copySources } from '../repository/copy.ts';
import { runAction } from './action-runner.js';
import { leak, makeProject } from './helpers.js';

test('in a fresh checkout the action installs and builds what it runs, once', () => {
  const checkout = copySources();
  const workspace = makeProject({ 'src/admit.ts': leak });
  expect(existsSync(join(checkout, 'packages/cli/dist'))).toBe(false);

  const first = runAction(workspace, {}, checkout);
  expect(first.log).toContain('src/admit.ts:4');
  expect({ code: first.code, outputs: first.outputs }).toEqual({ code: 1, outputs: { sarif: 'phitrace.sarif', findings: '1' } });
  const { runs } = JSON.parse(readFileSync(join(workspace, 'phitrace.sarif'), 'utf8')) as Log;
  expect(runs[0]?.results?.map(({ ruleId }) => ruleId)).toEqual(['phi-in-logs']);

  const second = runAction(workspace, {}, checkout);
  expect(second.code).toBe(1);
  expect(second.log).not.toContain('added ');
  rmSync(checkout, { recursive: true });
});
