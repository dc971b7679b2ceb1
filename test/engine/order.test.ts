import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../fixtures/discover.ts';
import { Random } from './generator/random.ts';
import { linkFacts, lower } from './linked.ts';
import { findDifferences, readFiles, seenIn, shuffle } from './order/shuffled.ts';

const toText = ({ found, ways }: { found: string; ways: string }) => found + ways;

describe('the order of files and sinks', () => {
  it('changes nothing that is found in a program, nor the ways there', { timeout: 120_000 }, () => {
    const program = readFiles(join(repository, 'fixtures/programs/telehealth'));
    const first = seenIn(program, (items) => items);
    expect(first.length).toBeGreaterThan(100);
    for (let seed = 1; seed <= 10; seed++) {
      const random = new Random(seed);
      expect(
        findDifferences(
          first,
          seenIn(program, (items) => shuffle(items, random)),
          toText,
        ),
      ).toEqual([]);
    }
  });

  it('does not choose among the ways of the same data', () => {
    const clinic = (name: string) => `import { summary } from './summary.js';
export function ${name}(patient: { mrn: string; dateOfBirth: string }) { summary(patient.mrn); }`;
    const files = [
      lower(
        'summary.ts',
        `export function summary(value: string) { open(); rule(); print(value); rule(); close(); }
function print(value: string) { console.log(value); }
function open() {}
function rule() {}
function close() {}`,
      ),
      ...['admit', 'discharge', 'visit'].map((name) => lower(`${name}.ts`, clinic(name))),
    ];
    const [forward, backward] = [files, files.toReversed()].map((order) => seenIn({ files: order, link: linkFacts }, (items) => items));
    expect(forward).not.toEqual([]);
    expect(findDifferences(forward ?? [], backward ?? [], toText)).toEqual([]);
  });
});
