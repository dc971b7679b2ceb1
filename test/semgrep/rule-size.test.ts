import { readFileSync } from 'node:fs';
import { readLanguages } from '@phitrace/semgrep';
import { expect, test } from 'vitest';

/**
 * PCRE compiles no expression of more than 65,535 bytes; Semgrep then says that the rule can't be parsed, and finds nothing.
 * Expressions of names of 34,000 characters were too long for PCRE2 10.42, those of 32,700 are not.
 */
const LONGEST = 33_000;

function expressionsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (key.endsWith('regex') ? [inner] : []) : expressionsIn(inner),
  );
}

test.each(readLanguages())('no expression in the rules for $language is too long to be compiled', ({ rules }) => {
  const lengths = expressionsIn(JSON.parse(readFileSync(rules, 'utf8'))).map(({ length }) => length);
  expect(lengths.length).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBeLessThan(LONGEST);
});
