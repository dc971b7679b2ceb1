import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSetup, scanProject } from '@phitrace/core';
import { knowledge, rules } from '@phitrace/rules';
import { readLanguages, toSemgrepDetector } from '@phitrace/semgrep';
import { openProject } from '@phitrace/sources';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { testedSemgrep } from './semgrep.ts';

const semgrep = testedSemgrep();
let root = '';
beforeEach(() => void (root = realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-notebook-test-')))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const cells = [
  ['%matplotlib inline\n', '!pip install openai\n', 'import logging\n', 'from openai import OpenAI\n', 'client = OpenAI()'],
  ['patient_name = row["patient_name"]\n', 'logging.info(f"seen {patient_name}")'],
  ['client.responses.create(model="m", input=patient_name)\n', 'logging.info("done")'],
  ['# phitrace-ignore-next-line phi-in-logs -- shown to the patient alone\n', 'logging.info(patient.ssn)'],
  ['%%bash\n', 'echo "$patient_name"'],
];

it.skipIf(semgrep === undefined)(
  'cells of a notebook leak where they are written, and what a comment suppresses is suppressed',
  async () => {
    const written = cells.map((source) => ({ cell_type: 'code', metadata: {}, outputs: [], source }));
    const json = JSON.stringify(
      { cells: written, metadata: { language_info: { name: 'python' } }, nbformat: 4, nbformat_minor: 5 },
      null,
      1,
    );
    writeFileSync(join(root, 'triage.ipynb'), json);
    const detector = toSemgrepDetector(readLanguages(), () => ({ path: semgrep ?? '', version: '1.180.0' }));
    const project = openProject(loadSetup(root, { knowledge, rules }), { root, paths: [] });
    const result = await scanProject([detector], project, { tool: { name: 'phitrace', version: '0.0.0' }, rules, today: '2026-11-01' });
    const found = result.findings.map(({ ruleId, location, suppression }) => {
      const text = json.split('\n')[location.line - 1]?.slice(location.column - 1) ?? '';
      return `${text.slice(0, text.indexOf('('))} ${ruleId}${suppression ? ' suppressed' : ''}`;
    });
    expect(found.sort()).toEqual([
      'client.responses.create phi-to-vendor-without-baa',
      'logging.info phi-in-logs',
      'logging.info phi-in-logs suppressed',
    ]);
    expect(result.coverage.skipped).toEqual([]);
  },
);
