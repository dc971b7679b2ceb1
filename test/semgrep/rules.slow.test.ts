import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLanguages } from '@phitrace/semgrep';
import { describe, expect, it } from 'vitest';
import { testedSemgrep } from './semgrep.ts';

const folder = fileURLToPath(new URL('../../rules/semgrep/', import.meta.url));
const semgrep = testedSemgrep();

interface Rule {
  readonly id: string;
}

interface Found {
  readonly check_id: string;
  readonly path: string;
  readonly start: { readonly line: number };
}

describe.each(readLanguages())('rules for $language', ({ language, extensions, rules }) => {
  const files = readdirSync(join(folder, language))
    .filter((name) => extensions.some((extension) => name.endsWith(extension)))
    .map((name) => join(folder, language, name));
  const expected = files.flatMap(readAnnotations);
  const ids = (JSON.parse(readFileSync(rules, 'utf8')) as { rules: Rule[] }).rules.map(({ id }) => id);

  it('each have a line that they must find', () => {
    const tested = new Set(expected.filter(({ isLeak }) => isLeak).map(({ rule }) => rule));
    expect(ids.filter((id) => !tested.has(id) && !id.endsWith('-parsed'))).toEqual([]);
  });

  it.skipIf(semgrep === undefined)('find what the lines beside them say, and nothing else', () => {
    const found = scan(rules, files).map(({ check_id: rule, path, start }) => `${path}:${start.line} ${rule}`);
    const leaks = expected.filter(({ isLeak }) => isLeak).map(({ path, line, rule }) => `${path}:${line} ${rule}`);
    expect([...found].sort()).toEqual([...leaks].sort());
  });
});

/** `# ruleid: a` says that the next line is found by the rule, `# ok: a` that it isn't. */
function readAnnotations(path: string): { path: string; line: number; rule: string; isLeak: boolean }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const [, mark, rule = ''] = /(?:#|\/\/)\s*(ruleid|ok): (\S+)/.exec(text) ?? [];
      return mark === undefined ? [] : [{ path, line: index + 2, rule, isLeak: mark === 'ruleid' }];
    });
}

function scan(rules: string, files: readonly string[]): Found[] {
  const options = ['--json', '--quiet', '--metrics=off', '--disable-version-check', '--no-git-ignore', '--no-rewrite-rule-ids'];
  const { stdout } = spawnSync(semgrep ?? '', ['scan', '--config', rules, ...options, ...files], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { results, errors } = JSON.parse(stdout) as { results: Found[]; errors: unknown[] };
  expect(errors).toEqual([]);
  return results;
}
