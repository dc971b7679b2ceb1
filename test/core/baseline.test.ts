import {
  applyBaseline,
  Baseline,
  matchFindings,
  toBaseline,
  toDrift,
  toTracked,
  type Finding,
  type FlowDetail,
  type VendorUse,
} from '@phitrace/core';
import { describe, expect, test } from 'vitest';
import { at, makeFinding, makeFlow, makeRecipient, named } from './samples.js';

const terms = { owner: 'privacy@acme.example', reason: 'old' };
const today = '2026-06-15';

function print(fingerprint: string, overrides: Parameters<typeof makeFinding>[0] = {}): Finding {
  return makeFinding({ fingerprint, ...overrides });
}

function withSource(finding: Finding, name: string): Finding {
  const flow = makeFlow({ source: named(name) });
  return { ...finding, detail: { ...(finding.detail as FlowDetail), flows: [flow] } };
}

function withSink(finding: Finding, callee: string): Finding {
  return { ...finding, detail: { ...(finding.detail as FlowDetail), sink: { callee } } };
}

describe('a finding is known again', () => {
  const before = [toTracked(print('a'))];
  const isKnown = (finding: Finding): boolean => matchFindings(before, [finding]).known.length === 1;

  test.each([
    ['on another line', print('a', { location: at(90) })],
    ['in another file', print('a', { location: at(3, 1, 'lib/moved.ts') })],
    ['in a function that was renamed', print('b', { enclosing: 'renamed' })],
    ['at another call of the same kind in the same function', withSink(print('b'), 'logger.info')],
    ['of the same kind of data under another name', withSource(print('b'), 'p.ssn')],
  ])('%s', (_, finding) => {
    expect(isKnown(finding)).toBe(true);
  });

  test.each([
    ['of another rule', print('a', { ruleId: 'phi-in-url' })],
    ['of other data at the same call', withSource(print('b', { categories: ['clinical'] }), 'patient.diagnosis')],
    ['that holds more data than it did', print('a', { categories: [...print('a').categories, 'ssn', 'clinical'] })],
    ['under another name in another function', withSource(print('b', { enclosing: 'renamed' }), 'p.ssn')],
    ['that goes to somebody else', print('b', { recipient: makeRecipient() })],
    ['of which both function and sink changed', withSink(print('b', { enclosing: 'renamed' }), 'logger.info')],
    ['of another identity in another file', print('b', { enclosing: 'renamed', location: at(3, 1, 'lib/moved.ts') })],
  ])('not one %s', (_, finding) => {
    expect(isKnown(finding)).toBe(false);
  });

  test('once: a second leak of the same identity is new', () => {
    const { known, added, fixed } = matchFindings(before, [print('a'), print('a-2', { location: at(9) })]);
    expect([known.length, added.map(({ fingerprint }) => fingerprint), fixed.length]).toEqual([1, ['a-2'], 0]);
  });

  test('when one before it went, and its ordinal moved up', () => {
    const two = [toTracked(print('a')), toTracked(print('a-2'))];
    const { known, added, fixed } = matchFindings(two, [print('a-2')]);
    expect([known.length, added.length, fixed.map(({ fingerprint }) => fingerprint)]).toEqual([1, 0, ['a']]);
  });

  test('in time that grows with the number of findings', () => {
    const many = Array.from({ length: 4000 }, (_, index) => print(`f${index}`, { location: at(index + 1), enclosing: `f${index}` }));
    const started = performance.now();
    expect(matchFindings(many.map(toTracked), many).known).toHaveLength(4000);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('a baseline', () => {
  const findings = [print('a'), print('b', { ruleId: 'phi-in-url' })];
  const baseline = toBaseline(findings, { ...terms, expires: '2026-06-30' });

  test('fits its schema and holds symbols only', () => {
    expect(Baseline.parse(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
    expect(Object.keys(baseline.entries[0] ?? {}).sort()).toEqual([
      'data',
      'expires',
      'fingerprint',
      'owner',
      'path',
      'reason',
      'rule',
      'sink',
      'source',
      'within',
    ]);
  });

  test('accepts what it holds until its day, and counts what is fixed', () => {
    const now = [print('a'), print('c', { ruleId: 'phi-to-analytics' })];
    const accepted = applyBaseline(now, baseline, '2026-06-30');
    expect(accepted.findings.map((finding) => finding.accepted?.owner)).toEqual([terms.owner, undefined]);
    expect(accepted.notes).toEqual([{ kind: 'baseline', accepted: 1, ended: 0, fixed: 1, migrated: false }]);
    const later = applyBaseline(now, baseline, '2026-07-01');
    expect(later.findings.every(({ accepted: mark }) => mark === undefined)).toBe(true);
    expect(later.notes).toEqual([{ kind: 'baseline', accepted: 0, ended: 1, fixed: 1, migrated: false }]);
  });

  test('of another version of fingerprints is matched by what else it keeps, with a notice', () => {
    const old = {
      ...baseline,
      fingerprints: 7,
      entries: baseline.entries.map((entry) => ({ ...entry, fingerprint: `old-${entry.fingerprint}` })),
    };
    const { findings: marked, notes } = applyBaseline(findings, old, today);
    expect(marked.every(({ accepted }) => accepted !== undefined)).toBe(true);
    expect(notes).toEqual([{ kind: 'baseline', accepted: 2, ended: 0, fixed: 0, migrated: true }]);
  });

  test('that an older version wrote, without the data, goes by the symbol of the data', () => {
    const old = { ...baseline, entries: baseline.entries.map((entry) => ({ ...entry, data: undefined })) };
    const acceptedOf = (finding: Finding): boolean => applyBaseline([finding], old, today).findings[0]?.accepted !== undefined;
    expect(acceptedOf(print('c', { enclosing: 'renamed' }))).toBe(true);
    expect(acceptedOf(withSource(print('c'), 'p.ssn'))).toBe(false);
  });

  test('keeps the terms of what is still found when it is written again', () => {
    const renewed = toBaseline(
      [print('a', { location: at(80) }), print('d', { ruleId: 'phi-in-logs', enclosing: 'x', location: at(1, 1, 'z.ts') })],
      { owner: 'b', reason: 'c' },
      baseline,
    );
    expect(renewed.entries.map(({ owner, expires }) => [owner, expires])).toEqual([
      [terms.owner, '2026-06-30'],
      ['b', undefined],
    ]);
  });
});

describe('drift', () => {
  const use = (overrides: Partial<VendorUse> = {}): VendorUse => ({
    vendor: 'chatty',
    name: 'Chatty API',
    category: 'ai',
    baa: { state: 'none', missing: [] },
    calls: 1,
    phiCalls: 1,
    ...overrides,
  });

  test('names new and fixed findings, moved ones, recipients, categories and needs of a BAA', () => {
    const before = { findings: [print('a'), print('gone', { ruleId: 'phi-in-url' })], vendors: [use({ phiCalls: 0 })] };
    const sent = print('new', { ruleId: 'phi-to-vendor-without-baa', categories: ['clinical'], recipient: makeRecipient() });
    const drift = toDrift(before, { findings: [print('a', { location: at(3, 1, 'moved.ts') }), sent], vendors: [use()] });
    expect(drift).toMatchObject({
      added: [{ fingerprint: 'new' }],
      fixed: [{ fingerprint: 'gone' }],
      moved: [{ from: 'src/visit.ts', finding: { fingerprint: 'a' } }],
      unchanged: 1,
      recipients: [{ vendor: 'chatty' }],
      categories: [{ category: 'clinical', to: makeRecipient().name }],
      agreements: [{ vendor: 'chatty' }],
    });
  });

  test('is empty when nothing changed; what a baseline accepts is not new', () => {
    const accepted = print('z', { ruleId: 'phi-in-url', accepted: terms });
    const drift = toDrift({ findings: [print('a')], vendors: [use()] }, { findings: [print('a'), accepted], vendors: [use()] });
    expect(drift).toMatchObject({ added: [], fixed: [], moved: [], unchanged: 1, recipients: [], agreements: [] });
  });
});
