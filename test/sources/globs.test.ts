import { ConfigurationError } from '@phitrace/core';
import { isCostly, toFilter } from '@phitrace/sources';
import { describe, expect, test } from 'vitest';

describe('a glob', () => {
  test.each(['*', 'src', '**/*.gen.ts', 'packages/*/src/**', '**/{a,b}/*.*', '*-*-*.ts', '**/a/**/b/**'])('%s is matched', (glob) => {
    expect(isCostly(glob)).toBe(false);
  });

  test.each(['*a*a*a*a', '**/a/**/a/**/a/**/b', '+(a)+(a)+(a)+(a)'])('%s could take long', (glob) => {
    expect(isCostly(glob)).toBe(true);
    expect(() => toFilter('/', { include: [], exclude: [glob] })).toThrow(ConfigurationError);
  });
});

test('a folder means everything below it', () => {
  const isWanted = toFilter('/repo', { include: ['./src/'], exclude: ['src/gen'] });
  expect(['/repo/src/a.ts', '/repo/src/gen/b.ts', '/repo/lib/c.ts'].map(isWanted)).toEqual([true, false, false]);
});
