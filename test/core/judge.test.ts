import { judge, vendorUses, type Configuration, type Finding, type SinkHit } from '@phitrace/core';
import { describe, expect, test } from 'vitest';
import {
  at,
  defaults,
  knowledge,
  makeConfiguration,
  makeBaa,
  makeFlow,
  makeHit,
  makeModelHit,
  makeRecipient,
  rules,
  today,
} from './samples.js';

function judgeAll(hits: SinkHit[], configuration: Configuration = defaults): Finding[] {
  return judge({ hits, rules, knowledge, configuration, today });
}
const brief = (findings: readonly Finding[]): string[] => findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
const signed = (rest: object = {}): Configuration => makeConfiguration({ baas: [makeBaa(rest)] });
const expired = { expires: '2026-01-01' };

describe('which rule reports', () => {
  test.each([
    ['a log', makeHit(), defaults, ['phi-in-logs error']],
    ['a URL', makeHit({ sinkKind: 'url' }), defaults, ['phi-in-url warning']],
    ['client storage', makeHit({ sinkKind: 'client-storage' }), defaults, ['phi-in-client-storage error']],
    ['a vendor without BAA', makeModelHit(), defaults, ['phi-to-vendor-without-baa error']],
    ['a covered vendor', makeModelHit(), signed(), []],
    ['a vendor whose BAA has expired', makeModelHit(), signed(expired), ['baa-gap warning']],
    ['a self-hosted model', makeModelHit({ thirdParty: false }), defaults, []],
    ['a vendor that nobody knows', makeModelHit({ vendor: 'nobody-knows' }), signed(), ['phi-to-vendor-without-baa error']],
    ['analytics without BAA', makeModelHit({}, { sinkKind: 'analytics' }), defaults, ['phi-to-analytics error']],
    ['covered analytics', makeModelHit({}, { sinkKind: 'analytics' }), signed(), []],
    ['analytics with a gap', makeModelHit({}, { sinkKind: 'analytics' }), signed(expired), ['baa-gap warning']],
    [
      'a gap at a kind of sink that baa-gap is not about',
      makeModelHit({}, { sinkKind: 'error-monitor' }),
      signed(expired),
      ['phi-to-error-monitor error'],
    ],
    ['a log that ships to a vendor without BAA', makeHit({ recipient: makeRecipient() }), defaults, ['phi-in-logs error']],
    ['a log that ships to a covered vendor', makeHit({ recipient: makeRecipient() }), signed(), ['phi-in-logs warning']],
    ['a sink that no rule is about', makeHit({ sinkKind: 'queue' }), defaults, []],
    ['a sink that nothing reaches', makeHit({ flows: [] }), defaults, []],
    ['a reference in a log', makeHit({ flows: [makeFlow({ category: 'reference' })] }), defaults, []],
    ['a safeguarded value', makeHit({ flows: [makeFlow({ safeguards: ['deidentified'] })] }), defaults, []],
  ])('%s', (_, hit, configuration, expected) => {
    expect(brief(judgeAll([hit], configuration))).toEqual(expected);
  });

  test('only for the categories that it names', () => {
    const [logs] = rules;
    const narrow = [{ ...logs!, from: ['ssn'] }];
    const hits = [makeHit({ flows: [makeFlow(), makeFlow({ category: 'ssn' })] })];
    expect(judge({ hits, rules: narrow, knowledge, configuration: defaults, today })).toMatchObject([{ categories: ['ssn'] }]);
  });
});

describe('severity', () => {
  const low = { confidence: 'low' as const };
  test.each([
    ['of a name-only source', { flows: [makeFlow(low)] }, 'warning'],
    ['of a sink that nobody checked', { verified: 'known' as const }, 'warning'],
    ['of both, one step only', { verified: 'known' as const, flows: [makeFlow(low)] }, 'warning'],
    [
      'of a hard identifier at a sink that nobody checked',
      { verified: 'known' as const, flows: [makeFlow({ category: 'ssn' })] },
      'warning',
    ],
    ['of the strongest flow', { flows: [makeFlow(low), makeFlow()] }, 'error'],
  ])('%s', (_, rest, severity) => {
    expect(judgeAll([makeHit(rest)])).toMatchObject([{ severity }]);
  });

  test.each([
    ['off', []],
    ['note', ['phi-in-url note']],
    ['warn', ['phi-in-url warning']],
    ['error', ['phi-in-url error']],
  ])('%s in the configuration', (level, expected) => {
    const configuration = makeConfiguration({ rules: { 'phi-in-url': level } });
    expect(brief(judgeAll([makeHit({ sinkKind: 'url' })], configuration))).toEqual(expected);
  });

  test('a hard identifier stays a warning where others fall to a note', () => {
    const hit = (category: string): SinkHit => makeHit({ sinkKind: 'url', flows: [makeFlow({ ...low, category })] });
    expect(brief([...judgeAll([hit('ssn')]), ...judgeAll([hit('name')])])).toEqual(['phi-in-url warning', 'phi-in-url note']);
  });

  test('of a cell that warns', () => {
    const configuration = makeConfiguration({ policy: [{ category: 'name', sink: 'log', decision: 'warn', reason: 'pilot' }] });
    expect(brief(judgeAll([makeHit()], configuration))).toEqual(['phi-in-logs warning']);
  });
});

describe('one finding per rule and line', () => {
  test('two arguments of a call', () => {
    const hits = [makeHit({ location: at(3, 20), flows: [makeFlow({ category: 'clinical' })] }), makeHit({ location: at(3, 5) })];
    const findings = judgeAll(hits);
    expect(findings).toMatchObject([{ categories: ['clinical', 'name'], location: { column: 5 } }]);
    expect(findings[0]?.flows).toHaveLength(2);
  });

  test('two lines, two files', () => {
    expect(judgeAll([makeHit(), makeHit({ location: at(4) }), makeHit({ location: at(3, 1, 'src/other.ts') })])).toHaveLength(3);
  });

  test('a log and a URL on one line are two', () => {
    expect(brief(judgeAll([makeHit(), makeHit({ sinkKind: 'url' })]))).toEqual(['phi-in-logs error', 'phi-in-url warning']);
  });

  test('at most five flows, the shortest first, each once, and all categories', () => {
    const [source, sink] = makeFlow().steps;
    const flow = (length: number, category: string) => makeFlow({ category, steps: [...Array.from({ length }, () => source!), sink!] });
    const flows = [7, 3, 5, 2, 6, 4, 2].map((length) => flow(length, `c${length}`));
    const [finding] = judgeAll([makeHit({ flows })]);
    expect(finding?.flows.map(({ category }) => category)).toEqual(['c2', 'c3', 'c4', 'c5', 'c6']);
    expect(finding?.categories).toEqual(['c2', 'c3', 'c4', 'c5', 'c6', 'c7']);
  });

  test('the most severe flow comes first, however long', () => {
    const long = makeFlow({ category: 'ssn', steps: [...makeFlow().steps, ...makeFlow().steps] });
    const [finding] = judgeAll([makeHit({ flows: [makeFlow({ confidence: 'low' }), long] })]);
    expect(finding).toMatchObject({ severity: 'error', confidence: 'high', flows: [{ category: 'ssn' }, { category: 'name' }] });
  });
});

describe('a finding', () => {
  test('says what its hit and rule say', () => {
    const related = [{ location: at(9), kind: 'sink' as const, note: 'inner' }];
    expect(judgeAll([makeModelHit({}, { related })])).toEqual([
      {
        ruleId: 'phi-to-vendor-without-baa',
        severity: 'error',
        confidence: 'high',
        message: 'Patient name (patient.name) is sent to Chatty API through chat.create; no BAA with chatty is declared.',
        location: at(3),
        sinkKind: 'llm',
        sink: 'chatty › chat.create',
        enclosing: 'admit',
        categories: ['name'],
        recipient: makeRecipient(),
        baa: { state: 'none', missing: [] },
        flows: [{ category: 'name', confidence: 'high', evidence: 'name patient.name', steps: makeFlow().steps }],
        related,
        citations: ['45 CFR 164.312(b)'],
        fix: 'Fix of phi-to-vendor-without-baa.',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      },
    ]);
  });

  const record = makeFlow({ category: 'record', evidence: 'type Patient from fhir/r4' });
  test.each([
    ['a log', makeHit(), defaults, 'Patient name (patient.name) reaches console.log.'],
    ['a type', makeHit({ flows: [record] }), defaults, 'Patient record (type Patient from fhir/r4) reaches console.log.'],
    [
      'two categories',
      makeHit({ flows: [makeFlow(), makeFlow({ category: 'ssn' })] }),
      defaults,
      'Social Security number and patient name (patient.name) reach console.log.',
    ],
    [
      'many categories',
      makeHit({ flows: ['name', 'ssn', 'mrn', 'clinical', 'x-y'].map((category) => makeFlow({ category })) }),
      defaults,
      'Medical record number, Social Security number, clinical data and 2 more kinds of data (patient.name) reach console.log.',
    ],
    [
      'a category without a phrase',
      makeHit({ flows: [makeFlow({ category: 'x-y' })] }),
      defaults,
      'X y (patient.name) reaches console.log.',
    ],
    ['a URL', makeHit({ sinkKind: 'url', sink: 'router.push' }), defaults, 'Patient name (patient.name) is put into a URL by router.push.'],
    [
      'a log that ships',
      makeHit({ recipient: makeRecipient() }),
      defaults,
      'Patient name (patient.name) reaches console.log, which passes it on to Chatty API; no BAA with chatty is declared.',
    ],
    [
      'a covered log',
      makeHit({ recipient: makeRecipient() }),
      signed(),
      'Patient name (patient.name) reaches console.log, which passes it on to Chatty API under a BAA. A BAA does not make the data necessary there.',
    ],
    [
      'a gap',
      makeModelHit(),
      signed(expired),
      'Patient name (patient.name) is sent to Chatty API through chat.create; the declared BAA does not cover this: expired on 2026-01-01. Bring the BAA up to date, or keep the data from this call.',
    ],
    [
      'an assumed recipient',
      makeModelHit({ how: 'assumed' }),
      defaults,
      'Patient name (patient.name) is sent to Chatty API (assumed: the code does not show who receives it) through chat.create; no BAA with chatty is declared.',
    ],
    [
      'a host',
      makeModelHit({ host: 'eu.example.com' }),
      defaults,
      'Patient name (patient.name) is sent to Chatty API at ….example.com through chat.create; no BAA with chatty is declared.',
    ],
  ])('about %s reads well', (_, hit, configuration, message) => {
    expect(judgeAll([hit], configuration).map((finding) => finding.message)).toEqual([message]);
  });

  test('keeps code on one line and short', () => {
    const [finding] = judgeAll([makeHit({ sink: `log\n  .info${'x'.repeat(200)}` })]);
    expect(finding?.message).toMatch(/^[^\n]{1,140}$/);
  });

  test('has a fingerprint that lines, paths and other arguments leave alone', () => {
    const print = (hit: SinkHit): string | undefined => judgeAll([hit])[0]?.fingerprint;
    const base = print(makeHit());
    expect(print(makeHit({ location: at(90, 7, 'lib/moved.ts'), verified: 'known' }))).toBe(base);
    expect(print(makeHit({ flows: [makeFlow({ steps: makeFlow().steps.slice(1), evidence: 'type X' })] }))).toBe(base);
    const others = [
      { enclosing: 'other' },
      { sink: 'console.warn' },
      { sinkKind: 'url' },
      { flows: [makeFlow({ source: 'p.name' })] },
      { flows: [makeFlow({ category: 'ssn' })] },
    ];
    const prints = others.map((rest) => print(makeHit(rest)));
    expect(new Set([base, ...prints]).size).toBe(others.length + 1);
  });
});

describe('vendor uses', () => {
  const uses = (hits: SinkHit[], configuration: Configuration = defaults) => vendorUses(hits, knowledge, configuration, today);

  test('count calls and those that PHI reaches, sorted by vendor', () => {
    const hits = [makeModelHit(), makeModelHit({}, { location: at(5), flows: [] }), makeModelHit({ vendor: 'acme-models' }), makeHit()];
    expect(uses(hits)).toEqual([
      { vendor: 'acme-models', name: 'Acme Models', category: 'ai', baa: { state: 'none', missing: [] }, calls: 1, phiCalls: 1 },
      { vendor: 'chatty', name: 'Chatty API', category: 'ai', baa: { state: 'none', missing: [] }, calls: 2, phiCalls: 1 },
    ]);
  });

  test('count a call with two arguments once', () => {
    expect(uses([makeModelHit({}, { flows: [] }), makeModelHit()])).toMatchObject([{ calls: 1, phiCalls: 1 }]);
    expect(uses([makeModelHit(), makeModelHit({}, { flows: [] })])).toMatchObject([{ calls: 1, phiCalls: 1 }]);
  });

  test('count what reaches a covered vendor, but not what a safeguard made safe', () => {
    expect(uses([makeModelHit()], signed())).toMatchObject([{ baa: { state: 'covered' }, phiCalls: 1 }]);
    expect(uses([makeModelHit({}, { flows: [makeFlow({ safeguards: ['deidentified'] })] })])).toMatchObject([{ phiCalls: 0 }]);
  });

  test('show the BAA state of the worst call', () => {
    const hits = [makeModelHit(), makeModelHit({ host: 'x.example.com' }, { location: at(5) })];
    expect(uses(hits, signed({ hosts: ['api.chatty.example.com'] }))).toMatchObject([{ baa: { state: 'gap' }, calls: 2 }]);
  });

  test('name a vendor that nobody knows by what the code says', () => {
    expect(uses([makeModelHit({ vendor: 'nobody-knows', name: 'x.example.com' })])).toMatchObject([
      { name: 'x.example.com', category: 'unknown', baa: { state: 'unknown' } },
    ]);
  });
});
