import { describe, expect, it } from 'vitest';
import { isOnEveryPath, type Place } from '../../packages/flows/dist/controls/paths.js';
import type { Exit, PathRegion } from '../../packages/flows/dist/graph/graph.js';

const region = (kind: PathRegion['kind'], choice: number, more: Partial<PathRegion> = {}): PathRegion => ({
  kind,
  choice,
  isWhole: false,
  ...more,
});
const place = (start: number, inRegion?: number): Place => ({ start, end: start + 1, scope: 1, region: inRegion });
const exit = (start: number, inRegion?: number, end = start + 1): Exit => ({
  start,
  end,
  scope: 1,
  ...(inRegion !== undefined && { region: inRegion }),
});

const call = place(50);

describe('isOnEveryPath', () => {
  const cases: readonly [string, boolean, readonly Place[], readonly PathRegion[], readonly Exit[], Place?][] = [
    ['nothing', false, [], [], []],
    ['before', true, [place(10)], [], []],
    ['after', true, [place(90)], [], []],
    ['around it', true, [{ ...place(40), end: 60 }], [], []],
    ['in another function', false, [{ ...place(10), scope: 2 }], [], []],
    ['before, in one branch', false, [place(10, 0)], [region('alternative', 0)], []],
    [
      'before, in both branches',
      true,
      [place(10, 0), place(20, 1)],
      [region('alternative', 0, { isWhole: true }), region('alternative', 0, { isWhole: true })],
      [],
    ],
    [
      'before, in one of two branches',
      false,
      [place(10, 0)],
      [region('alternative', 0, { isWhole: true }), region('alternative', 0, { isWhole: true })],
      [],
    ],
    [
      'before, in both of a choice that leaves a third way',
      false,
      [place(10, 0), place(20, 1)],
      [region('alternative', 0), region('alternative', 0)],
      [],
    ],
    [
      'before, in branches of branches',
      true,
      [place(10, 1), place(15, 2), place(20, 3)],
      [
        region('alternative', 0, { isWhole: true }),
        region('alternative', 1, { isWhole: true, outer: 0 }),
        region('alternative', 1, { isWhole: true, outer: 0 }),
        region('alternative', 0, { isWhole: true }),
      ],
      [],
    ],
    ['before, in a loop', false, [place(10, 0)], [region('loop', 0)], []],
    ['in the same loop', true, [place(60, 0)], [region('loop', 0)], [], place(50, 0)],
    ['before, in a try', true, [place(10, 0)], [region('try', 0)], []],
    ['in a catch', false, [place(90, 0)], [region('catch', 0)], []],
    ['after an early return', false, [place(90)], [region('alternative', 0)], [exit(70, 0)]],
    ['before an early return', true, [place(60)], [region('alternative', 0)], [exit(70, 0)]],
    [
      'after a return in a branch that the call is not in',
      true,
      [place(90)],
      [region('alternative', 0), region('alternative', 0)],
      [exit(60, 1)],
      place(50, 0),
    ],
    ['after a return in a catch', true, [place(90)], [region('try', 0), region('catch', 0)], [exit(60, 1)], place(50, 0)],
    ['after the return that the call stands in', false, [place(90)], [], [exit(45, undefined, 60)]],
    [
      'in the finally of the try that returns it',
      true,
      [place(90, 1)],
      [region('try', 0), region('finally', 0)],
      [exit(45, 0, 60)],
      place(50, 0),
    ],
    [
      'in a finally behind an early return before its try',
      false,
      [place(90, 1)],
      [region('try', 0), region('finally', 0), region('alternative', 1)],
      [exit(60, 2)],
    ],
    ['after a return of another function', true, [place(90)], [], [{ ...exit(60), scope: 2 }]],
  ];

  it.each(cases)('%s', (_, isPassed, places, regions, exits, around = call) => {
    expect(isOnEveryPath({ regions, exits }, around, places)).toBe(isPassed);
  });
});
