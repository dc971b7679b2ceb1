import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../scripts/bench/compiler.ts';
import { isKept, NotMeasured, type Part, runParts } from '../../scripts/bench/parts.ts';

describe('what the compiler found nothing of', () => {
  it('is the packages that are not installed, each once', () => {
    const out = `src/a.ts(1,24): error TS2307: Cannot find module 'express' or its corresponding type declarations.
src/b.ts(3,10): error TS2307: Cannot find module '@aws-sdk/client-s3/dist' or its corresponding type declarations.
src/b.ts(4,10): error TS2307: Cannot find module 'express/lib/router' or its corresponding type declarations.
error TS2688: Cannot find type definition file for 'jest'.
`;
    expect(missingPackages(out)).toEqual(['@aws-sdk/client-s3', 'express', 'jest']);
  });

  it('is not what is wrong in the code itself', () => {
    const out = `src/a.ts(1,24): error TS2307: Cannot find module './generated' or its corresponding type declarations.
src/a.ts(2,1): error TS2322: Type 'string' is not assignable to type 'number'.
src/a.ts(3,1): error TS7016: Could not find a declaration file for module 'untyped'.
`;
    expect(missingPackages(out)).toEqual([]);
  });
});

describe('what became of the parts', () => {
  const done: Part = () => undefined;
  const absent: Part = () => Promise.reject(new NotMeasured('nothing to compare with'));
  const broken: Part = () => {
    throw new Error('missed');
  };

  it('is told of each, whatever became of those before', async () => {
    expect(await runParts({ broken, absent, done })).toEqual({
      measured: ['done'],
      notMeasured: ['absent: nothing to compare with'],
      failed: ['broken: missed'],
    });
  });

  it.each<[string, Record<string, Part>, boolean, boolean]>([
    ['all that can be measured was', { done, absent }, false, true],
    ['a part that was asked for was not', { done, absent }, true, false],
    ['nothing was', { absent }, false, false],
    ['a target was missed', { done, broken }, false, false],
    ['what was asked for was', { done }, true, true],
  ])('counts where %s', async (_, parts, areNamed, expected) => {
    expect(isKept(await runParts(parts), areNamed)).toBe(expected);
  });
});
