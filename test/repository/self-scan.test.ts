import { scan } from 'phitrace';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { repository } from '../cli/helpers.ts';

/** `self-scan.slow.test.ts` shows that it would find something. */
test('the scan of our own sources is silent', { timeout: 120_000 }, async () => {
  const { findings, coverage, notes } = await scan({
    root: repository,
    paths: ['packages', 'scripts', ...globSync('rules/*.ts', { cwd: repository })].map((path) => join(repository, path)),
  });
  const open = findings.filter(({ suppression }) => suppression === undefined);
  expect(open.map(({ ruleId, location }) => `${location.path}:${location.line} ${ruleId}`)).toEqual([]);
  // Scripts in other languages are for Semgrep, which need not be there.
  expect(coverage.skipped.filter(({ reason }) => reason !== 'no-engine')).toEqual([]);
  expect(coverage.unknownSyntax).toEqual({});
  // Every string of the program can become part of a report's text: more states than the default bound allows.
  const writers = [
    'packages/cli/src/git-tree.ts',
    'packages/cli/src/whole-files.ts',
    'packages/cli/src/terminal.ts',
    'packages/action/src/publish.ts',
    'packages/cli/src/commands/synthesize.ts',
    'packages/cli/src/cache/scan-cache.ts',
    'packages/cli/src/cache/sealed-files.ts',
    // What is thrown there names a part of any text.
    'packages/core/src/model/access-path.ts',
    'packages/flows/src/query/state.ts',
  ];
  expect(coverage.cuts.map(({ location }) => location.path).filter((path) => !writers.includes(path))).toEqual([]);
  expect(coverage.filesAnalyzed).toBeGreaterThan(150);
  expect(notes).toEqual([]);
});
