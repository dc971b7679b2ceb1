import { gzipSync } from 'node:zlib';
import type { Log, Run } from 'sarif';
import { expect, test } from 'vitest';
import { toSarifParts } from '../../packages/action/src/parts.js';
import { at, context, finding, result } from '../report/helpers.js';

const many = Array.from({ length: 90 }, (_, index) => finding({ location: at('src/a.ts', index + 1, 1), fingerprint: `f${index}` }));
const scan = result({
  findings: [
    ...many,
    finding({ fingerprint: 'suppressed', suppression: { reason: 'told apart', location: at('src/a.ts', 1, 1) } }),
    finding({ fingerprint: 'accepted', accepted: { owner: 'a', reason: 'b' } }),
  ],
});

function runsOf(texts: readonly string[]): Run[] {
  return texts.flatMap((text) => (JSON.parse(text) as Log).runs);
}

function fingerprintsOf(runs: readonly Run[]): (string | undefined)[] {
  return runs.flatMap(({ results = [] }) =>
    results.map(({ partialFingerprints }) => Object.values(partialFingerprints ?? {}).find((each) => /^f\d/.test(each))),
  );
}

test('one file holds what fits into it, without what is suppressed or accepted', () => {
  const runs = runsOf(toSarifParts(scan, context(), 'phitrace'));
  expect(runs.map(({ automationDetails, results }) => [automationDetails?.id, results?.length])).toEqual([['phitrace/', 90]]);
});

test('more results than GitHub shows are in several files, none left out and none twice', () => {
  const runs = runsOf(toSarifParts(scan, context(), 'api', { results: 40, bytes: 10_000_000 }));
  expect(runs.map(({ results = [] }) => results.length).every((length) => length <= 40)).toBe(true);
  expect(runs.map(({ automationDetails }) => automationDetails?.id)).toEqual(['api/', 'api/part-2/', 'api/part-3/', 'api/part-4/']);
  expect(fingerprintsOf(runs)).toEqual(many.map(({ fingerprint }) => fingerprint));
});

test('files that are too large are split, too', () => {
  const [whole = ''] = toSarifParts(scan, context(), 'phitrace');
  const bytes = gzipSync(whole).length - 1;
  const texts = toSarifParts(scan, context(), 'phitrace', { results: 5000, bytes });
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(gzipSync(text).length).toBeLessThanOrEqual(bytes);
  expect(fingerprintsOf(runsOf(texts))).toEqual(many.map(({ fingerprint }) => fingerprint));
});

test('a finding that is too large by itself stays in a file of its own', () => {
  expect(runsOf(toSarifParts(scan, context(), 'phitrace', { results: 5000, bytes: 1 }))).toHaveLength(90);
});

test('nothing found is a file, too: it closes the alerts', () => {
  expect(runsOf(toSarifParts(result({ findings: [] }), context(), 'phitrace')).map(({ results }) => results)).toEqual([[]]);
});
