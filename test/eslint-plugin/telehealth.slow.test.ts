import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import type { ESLint } from 'eslint';
import { isInPack } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import { scan } from 'phitrace';
import { describe, expect, it } from 'vitest';
import { repository } from '../cli/helpers.ts';
import { data, hosts } from './hosts.ts';

const root = join(repository, 'fixtures/programs/telehealth');

/** Rules that the configuration of the application does not ask for: `strict` of ESLint has them, a scan without packs hasn't. */
const unasked = new Set(rules.filter((rule) => !isInPack(rule, 'recommended')).map(({ id }) => `phitrace/${id}`));

/** Runs ESLint's own command line over the example application. */
function lintTelehealth(config: string, binary = 'eslint'): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(repository, 'node_modules', binary, 'bin/eslint.js'),
      '--config',
      join(data, 'telehealth/eslint.config.js'),
      '--format',
      'json',
      '.',
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CONFIG: config }, maxBuffer: 2 ** 26 },
  );
  expect(stderr).toBe('');
  const results = JSON.parse(stdout) as ESLint.LintResult[];
  return results
    .flatMap(({ filePath, messages }) => messages.map((message) => ({ ...message, filePath })))
    .filter(({ ruleId }) => !unasked.has(ruleId ?? ''))
    .map(({ ruleId, filePath, line }) => `${ruleId} ${relative(root, filePath)}:${line}`)
    .sort();
}

async function scanTelehealth(severities: readonly string[]): Promise<string[]> {
  const { findings } = await scan({ root });
  return (
    findings
      .filter(({ suppression, severity }) => !suppression && severities.includes(severity))
      // ESLint reads no other files.
      .filter(({ location }) => /\.[jt]sx?$/.test(location.path))
      .map(({ ruleId, location }) => `phitrace/${ruleId} ${location.path}:${location.line}`)
      .sort()
  );
}

describe('the example application has the same findings in ESLint and in `phitrace scan`', () => {
  it('under strict', async () => {
    const expected = await scanTelehealth(['error', 'warning', 'note']);
    expect(expected.length).toBeGreaterThan(30);
    expect(lintTelehealth('strict')).toEqual(expected);
  });

  it('under recommendedTypeChecked, but for notes', async () => {
    expect(lintTelehealth('recommendedTypeChecked')).toEqual(await scanTelehealth(['error', 'warning']));
  });

  it(`in ESLint ${hosts[0][0]} too`, async () => {
    expect(lintTelehealth('strict', 'eslint-9')).toEqual(await scanTelehealth(['error', 'warning', 'note']));
  });
});
