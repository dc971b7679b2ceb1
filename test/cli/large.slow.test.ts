import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '@phitrace/report';
import { expect, test } from 'vitest';
import { binary, leak, makeProject } from './helpers.js';

test('20,000 files are scanned, every one counted', { timeout: 300_000 }, () => {
  const root = makeProject({ 'admit.ts': leak });
  for (let folder = 0; folder < 200; folder++) {
    mkdirSync(join(root, `f${folder}`));
    for (let file = 0; file < 100; file++) writeFileSync(join(root, `f${folder}/x${file}.ts`), `export const x${file} = ${file};\n`);
  }
  const ended = spawnSync(process.execPath, [binary, 'scan', '--format', 'json', '--quiet'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  expect(ended.stderr).toBe('');
  expect(ended.status).toBe(1);
  const { coverage, findings } = JSON.parse(ended.stdout) as JsonReport;
  expect(coverage.filesSeen).toBe(20_001);
  expect(coverage.filesAnalyzed + coverage.skipped.length).toBe(20_001);
  expect(findings).toHaveLength(1);
});
