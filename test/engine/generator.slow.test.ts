import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareWithTruth, type Comparison } from './generator/agreement.ts';
import { allEdges } from './generator/edges/index.ts';

interface Floors {
  readonly programs: number;
  readonly misses: number;
  readonly falseAlarms: number;
}

/** Lower these when the engine gets better; never raise them. */
const floors = JSON.parse(readFileSync(new URL('./generator/floors.json', import.meta.url), 'utf8')) as Floors;

describe('generated programs, run and scanned', () => {
  let comparison: Comparison;

  beforeAll(async () => {
    comparison = await compareWithTruth();
  });

  it('are many, and take every kind of edge', () => {
    expect(comparison.programs).toBeGreaterThanOrEqual(floors.programs);
    expect(Object.keys(comparison.labels)).toEqual(expect.arrayContaining([...new Set(allEdges.map(({ label }) => label))]));
  });

  it('agree no less than before', () => {
    expect(comparison.overall.misses, 'misses').toBeLessThanOrEqual(floors.misses);
    expect(comparison.overall.alarms, 'false alarms').toBeLessThanOrEqual(floors.falseAlarms);
  });
});
