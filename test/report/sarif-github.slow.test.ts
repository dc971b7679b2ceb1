import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Finding } from '@phitrace/core';
import { reporters } from '@phitrace/report';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { context, result, vendorFinding } from './helpers.js';

describe('for GitHub', () => {
  const read = (text: string): Log['runs'][number] | undefined => (JSON.parse(text) as Log).runs[0];
  const many = (length: number): Finding[] =>
    Array.from({ length }, (_, index) => ({
      ...vendorFinding(),
      severity: index < length / 2 ? 'error' : 'note',
      fingerprint: String(index),
    }));

  it('of more than 25,000 results the most severe are kept, which is said', () => {
    const run = read(reporters['sarif-github'](result({ findings: many(25_010) }), context()));
    expect(run?.results).toHaveLength(25_000);
    expect(run?.results?.filter(({ level }) => level === 'note')).toHaveLength(12_495);
    expect(JSON.stringify(run?.invocations)).toContain('Left out 10 results of the lowest severity');
  });

  it('no upload is larger than 10 MB', () => {
    const noise = (index: number): string =>
      Array.from({ length: 30 }, (_, part) => createHash('sha512').update(`${index} ${part}`).digest('base64')).join('');
    const findings = many(8000).map((finding, index) => ({ ...finding, fingerprint: noise(index) }));
    const text = reporters['sarif-github'](result({ findings }), context());
    expect(gzipSync(text).length).toBeLessThanOrEqual(10_000_000);
    expect(gzipSync(text).length).toBeGreaterThan(8_000_000);
    expect(JSON.stringify(read(text)?.invocations)).toMatch(/Left out \d,?\d* results of the lowest severity/);
  });
});
