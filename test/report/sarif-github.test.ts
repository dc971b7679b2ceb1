import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reporters } from '@phitrace/report';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { context, result, vendorFinding } from './helpers.js';

describe('in a repository', () => {
  it('places start at the repository when a folder in it was scanned', () => {
    const { root } = result();
    const { runs } = JSON.parse(
      reporters.sarif(result({ findings: [vendorFinding()] }), context({ repositoryRoot: dirname(root) })),
    ) as Log;
    expect(runs[0]?.originalUriBaseIds?.['%SRCROOT%']?.uri).toBe(`${pathToFileURL(dirname(root)).href.replace(/\/$/, '')}/`);
    const uris = JSON.stringify(runs[0]?.results).match(/"uri":"[^"]+"/g) ?? [];
    expect(uris.length).toBeGreaterThan(3);
    for (const uri of uris) expect(uri).toMatch(`"uri":"${basename(root)}/src/`);
  });
});

describe('the hash of a line', () => {
  const hashOf = (line: string): unknown => {
    const readFile = (): string => Array.from({ length: 200 }, () => `${line}\n`).join('');
    const { runs } = JSON.parse(reporters.sarif(result({ findings: [vendorFinding()] }), context({ readFile }))) as Log;
    return runs[0]?.results?.[0]?.partialFingerprints?.['primaryLocationLineHash'];
  };

  it('does not depend on a value in the line', () => {
    expect(hashOf("ask('000-12-3456', note);")).toBe(hashOf("ask('900-98-7654', note);"));
    expect(hashOf("ask('000-12-3456', note);")).not.toBe(hashOf("tell('000-12-3456', note);"));
  });
});

describe('for GitHub', () => {
  const read = (text: string): Log['runs'][number] | undefined => (JSON.parse(text) as Log).runs[0];

  it('suppressed results are left out, which is said', () => {
    const suppressed = { ...vendorFinding(), suppression: { reason: 'agreed', location: vendorFinding().location } };
    const run = read(reporters['sarif-github'](result({ findings: [vendorFinding(), suppressed] }), context()));
    expect(run?.results).toHaveLength(1);
    expect(run?.results?.[0]).not.toHaveProperty('suppressions');
    expect(JSON.stringify(run?.invocations)).toContain('Left out 1 suppressed result;');
  });
});
