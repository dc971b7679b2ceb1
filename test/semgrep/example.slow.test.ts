import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSetup, scanProject } from '@phitrace/core';
import { knowledge, rules } from '@phitrace/rules';
import { readLanguages, toSemgrepDetector } from '@phitrace/semgrep';
import { openProject } from '@phitrace/sources';
import { expect, it } from 'vitest';
import { parseExpectations } from '../fixtures/expectations.ts';
import { testedSemgrep } from './semgrep.ts';

const root = fileURLToPath(new URL('../../fixtures/programs/telehealth/', import.meta.url)).replace(/[\\/]$/, '');
const semgrep = testedSemgrep();

it.skipIf(semgrep === undefined)('the scribe of the example leaks where its lines say so, and nowhere else', async () => {
  const setup = loadSetup(root, { knowledge, rules });
  const detector = toSemgrepDetector(readLanguages(), () => ({ path: semgrep ?? '', version: '1.180.0' }));
  const request = { tool: { name: 'phitrace', version: '0.0.0' }, rules, today: '2026-11-01' } as const;
  const result = await scanProject([detector], openProject(setup, { root, paths: [] }), request);

  const path = 'services/scribe/pipeline.py';
  const expected = parseExpectations(readFileSync(`${root}/${path}`, 'utf8')).map(({ line, rule }) => `${path}:${line} ${rule}`);
  const found = result.findings.map(({ ruleId, location }) => `${location.path}:${location.line} ${ruleId}`);
  expect(found.sort()).toEqual(expected.sort());
  expect(result.coverage.skipped).toEqual([]);
});
