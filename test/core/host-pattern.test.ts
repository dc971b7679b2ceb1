import { HostPattern, matchesHost } from '@phitrace/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** What a pattern means, said by a regular expression. */
function fits(host: string, pattern: string): boolean {
  const source = pattern.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${source.join('.+')}$`, 'i').test(host);
}

const text = (...words: string[]) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));

describe('a host pattern', () => {
  it.each([
    ['a.svc.eu.acme.io', '*.svc.*.acme.io', true],
    ['svc.eu.acme.io', '*.svc.*.acme.io', false],
    ['a.svc.acme.io', '*.svc.*.acme.io', false],
    ['a.b.svc.eu.west.acme.io', '*.svc.*.acme.io', true],
    ['ACME.openai.azure.com', '*.OpenAI.azure.com', true],
    ['openai.azure.com', '*.openai.azure.com', false],
    ['evil-openai.azure.com.example.com', '*.openai.azure.com', false],
    ['api.example.com', 'api.example.com', true],
    ['x', '*', true],
    ['eu-west1-aiplatform.googleapis.com', '*-aiplatform.googleapis.com', true],
  ])('%s × %s: %s', (host, pattern, expected) => {
    expect(matchesHost(host, pattern)).toBe(expected);
  });

  it('means what the expression of the same form means', () => {
    fc.assert(
      fc.property(
        text('a', 'b', '.', '-'),
        text('a', 'b', '.', '*', '*'),
        (host, pattern) => matchesHost(host, pattern) === fits(host, pattern),
      ),
      { numRuns: 5000 },
    );
  });

  it('stays linear in the number of stars', () => {
    const pattern = '*a'.repeat(4000);
    const start = performance.now();
    expect(matchesHost(`${'a'.repeat(60_000)}b`, pattern)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each(['https://acme.openai.azure.com', 'acme.openai.azure.com:443', 'acme.openai.azure.com/v1', '', 'a b', '.a'])(
    '%j is none',
    (pattern) => {
      expect(HostPattern.safeParse(pattern).success).toBe(false);
    },
  );
});
