import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareTransformed, scanBaseline, type Comparison, type Difference } from './metamorphic/differences.ts';
import { scanSplit, splitArguments, splitBarrels, splitReturns } from './metamorphic/split.ts';
import { transforms } from './metamorphic/transforms.ts';

/** Differences that are known, by their reason. */
interface Known {
  readonly reason: string;
  readonly transform: string;
  readonly differences: readonly Omit<Difference, 'transform'>[];
}

const known = JSON.parse(readFileSync(new URL('./metamorphic/known-differences.json', import.meta.url), 'utf8')) as Known[];
const baseline = await scanBaseline();

describe.each(transforms.map((row) => [row.transform.id, row] as const))('%s', (id, { transform, kinds, changes }) => {
  let comparison: Comparison;

  beforeAll(async () => {
    comparison = await compareTransformed(transform, baseline, kinds);
  });

  it('changes many places, and every file can still be read', () => {
    expect(comparison.broken).toEqual(baseline.scanned.skipped);
    expect(comparison.changes).toBeGreaterThanOrEqual(changes);
  });

  it('changes no finding but the known ones; one that is gone leaves known-differences.json', () => {
    const listed = known.filter((one) => one.transform === id).flatMap(({ differences }) => differences);
    expect(toLines(comparison.differences)).toEqual(toLines(listed));
  });
});

describe('known differences', () => {
  it('each have a reason and belong to a transform', () => {
    const ids = transforms.map(({ transform }) => transform.id);
    for (const { reason, transform } of known) {
      expect(reason).not.toBe('');
      expect(ids).toContain(transform);
    }
  });
});

describe.each([1, 2, 3, 4, 5])('a leak over %i more files is found', (count) => {
  it.each([
    ['returned', splitReturns],
    ['passed on', splitArguments],
    ['behind barrels', splitBarrels],
  ])('%s', async (_name, split) => {
    expect(await scanSplit(split(count))).toEqual(['main.ts: phi-in-logs']);
  });
});

function toLines(differences: readonly Omit<Difference, 'transform'>[]): string[] {
  return [...new Set(differences.map(({ change, file, rule, code }) => `${change} ${file} ${rule} ${code}`))].sort();
}
