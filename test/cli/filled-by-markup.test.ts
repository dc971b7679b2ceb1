import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scan } from 'phitrace';
import { expect, test } from 'vitest';
import { repository } from './helpers.ts';

const folder = join(repository, 'fixtures/features/filled-by-markup');

test('what the markup of a component fills is found where its fixtures say so, and nowhere else', { timeout: 60_000 }, async () => {
  const { findings } = await scan({ root: folder, paths: [folder] });
  const found = findings.map(({ ruleId, location }) => `${location.path}:${location.line} ${ruleId}`).sort();
  const expected = ['Form', 'Plain', 'Runes'].flatMap((name) => expectedIn(`src/routes/${name}.svelte`)).sort();
  expect(expected.length).toBeGreaterThan(7);
  expect(found).toEqual(expected);
});

function expectedIn(path: string): string[] {
  const lines = readFileSync(join(folder, path), 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    const rule = /\/\/ expect: ([\w-]+)/.exec(line)?.[1];
    return rule === undefined ? [] : [`${path}:${i + 1} ${rule}`];
  });
}
