import { judge, vendorUses, type Configuration, type Finding, type FlowDetail, type FlowObservation } from '@phitrace/core';
import { describe, expect, test } from 'vitest';
import {
  at,
  defaults,
  knowledge,
  makeConfiguration,
  makeBaa,
  makeFlow,
  makeSink,
  named,
  makeModelSink,
  makeRecipient,
  rules,
  today,
} from './samples.js';

function judgeAll(observations: FlowObservation[], configuration: Configuration = defaults): Finding<FlowDetail>[] {
  return judge(observations, { rules, knowledge, configuration, today }) as Finding<FlowDetail>[];
}
const brief = (findings: readonly Finding[]): string[] => findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
const signed = (rest: object = {}): Configuration => makeConfiguration({ baas: [makeBaa(rest)] });
const expired = { expires: '2026-01-01' };

describe('which rule reports', () => {
  test.each([
    ['a log', makeSink(), defaults, ['phi-in-logs error']],
    ['a URL', makeSink({ sinkKind: 'url' }), defaults, ['phi-in-url warning']],
    ['client storage', makeSink({ sinkKind: 'client-storage' }), defaults, ['phi-in-client-storage error']],
    ['a vendor without BAA', makeModelSink(), defaults, ['phi-to-vendor-without-baa error']],
    ['a covered vendor', makeModelSink(), signed(), []],
    ['a vendor whose BAA has expired', makeModelSink(), signed(expired), ['baa-gap warning']],
    ['a self-hosted model', makeModelSink({ thirdParty: false }), defaults, []],
    ['a vendor that nobody knows', makeModelSink({ vendor: 'nobody-knows' }), signed(), ['phi-to-vendor-without-baa error']],
    ['analytics without BAA', makeModelSink({}, { sinkKind: 'analytics' }), defaults, ['phi-to-analytics error']],
    ['covered analytics', makeModelSink({}, { sinkKind: 'analytics' }), signed(), []],
    ['analytics with a gap', makeModelSink({}, { sinkKind: 'analytics' }), signed(expired), ['baa-gap warning']],
    [
      'a gap at a kind of sink that baa-gap is not about',
      makeModelSink({}, { sinkKind: 'error-monitor' }),
      signed(expired),
      ['phi-to-error-monitor error'],
    ],
    ['a log that ships to a vendor without BAA', makeSink({ recipient: makeRecipient() }), defaults, ['phi-in-logs error']],
    ['a log that ships to a covered vendor', makeSink({ recipient: makeRecipient() }), signed(), ['phi-in-logs warning']],
    ['a sink that no rule is about', makeSink({ sinkKind: 'queue' }), defaults, []],
    ['a sink that nothing reaches', makeSink({ flows: [] }), defaults, []],
    ['a reference in a log', makeSink({ flows: [makeFlow({ category: 'reference' })] }), defaults, []],
    ['a safeguarded value', makeSink({ flows: [makeFlow({ safeguards: ['deidentified'] })] }), defaults, []],
  ])('%s', (_, sink, configuration, expected) => {
    expect(brief(judgeAll([sink], configuration))).toEqual(expected);
  });

  test('only for the categories that it names', () => {
    const [logs] = rules;
    const narrow = [{ ...logs!, from: ['ssn'] }];
    const sinks = [makeSink({ flows: [makeFlow(), makeFlow({ category: 'ssn' })] })];
    expect(judge(sinks, { rules: narrow, knowledge, configuration: defaults, today })).toMatchObject([{ categories: ['ssn'] }]);
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
    expect(judgeAll([makeSink(rest)])).toMatchObject([{ severity }]);
  });

  test.each([
    ['off', []],
    ['note', ['phi-in-url note']],
    ['warn', ['phi-in-url warning']],
    ['error', ['phi-in-url error']],
  ])('%s in the configuration', (level, expected) => {
    const configuration = makeConfiguration({ rules: { 'phi-in-url': level } });
    expect(brief(judgeAll([makeSink({ sinkKind: 'url' })], configuration))).toEqual(expected);
  });

  test('a hard identifier stays a warning where others fall to a note', () => {
    const sink = (category: string): FlowObservation => makeSink({ sinkKind: 'url', flows: [makeFlow({ ...low, category })] });
    expect(brief([...judgeAll([sink('ssn')]), ...judgeAll([sink('name')])])).toEqual(['phi-in-url warning', 'phi-in-url note']);
  });

  test('of a cell that warns', () => {
    const configuration = makeConfiguration({ policy: [{ category: 'name', sink: 'log', decision: 'warn', reason: 'pilot' }] });
    expect(brief(judgeAll([makeSink()], configuration))).toEqual(['phi-in-logs warning']);
  });
});

describe('one finding per rule and line', () => {
  test('two arguments of a call', () => {
    const sinks = [makeSink({ location: at(3, 20), flows: [makeFlow({ category: 'clinical' })] }), makeSink({ location: at(3, 5) })];
    const findings = judgeAll(sinks);
    expect(findings).toMatchObject([{ categories: ['clinical', 'name'], location: { column: 5 } }]);
    expect(findings[0]?.detail.flows).toHaveLength(2);
  });

  test('two lines, two files', () => {
    expect(judgeAll([makeSink(), makeSink({ location: at(4) }), makeSink({ location: at(3, 1, 'src/other.ts') })])).toHaveLength(3);
  });

  test('a log and a URL on one line are two', () => {
    expect(brief(judgeAll([makeSink(), makeSink({ sinkKind: 'url' })]))).toEqual(['phi-in-logs error', 'phi-in-url warning']);
  });

  test('at most five flows, the shortest first, each once, and all categories', () => {
    const [source, sink] = makeFlow().steps;
    const flow = (length: number, category: string) => makeFlow({ category, steps: [...Array.from({ length }, () => source!), sink!] });
    const flows = [7, 3, 5, 2, 6, 4, 2].map((length) => flow(length, `c${length}`));
    const [finding] = judgeAll([makeSink({ flows })]);
    expect(finding?.detail.flows.map(({ category }) => category)).toEqual(['c2', 'c3', 'c4', 'c5', 'c6']);
    expect(finding?.categories).toEqual(['c2', 'c3', 'c4', 'c5', 'c6', 'c7']);
  });

  test('the most severe flow comes first, however long', () => {
    const long = makeFlow({ category: 'ssn', steps: [...makeFlow().steps, ...makeFlow().steps] });
    const [finding] = judgeAll([makeSink({ flows: [makeFlow({ confidence: 'low' }), long] })]);
    expect(finding).toMatchObject({
      severity: 'error',
      confidence: 'high',
      detail: { flows: [{ category: 'ssn' }, { category: 'name' }] },
    });
  });
});

describe('a finding', () => {
  test('says what its observation and rule say', () => {
    const related = [{ location: at(9), kind: 'sink' as const, sink: { callee: 'inner' } }];
    expect(judgeAll([makeModelSink({}, { related })])).toEqual([
      {
        ruleId: 'phi-to-vendor-without-baa',
        severity: 'error',
        confidence: 'high',
        location: at(3),
        enclosing: 'admit',
        categories: ['name'],
        recipient: makeRecipient(),
        baa: { state: 'none', missing: [] },
        citations: ['45 CFR 164.312(b)'],
        group: 'agreement/chatty',
        rootCause: expect.stringMatching(/ at [^ ]+ to chatty › chat.create at [^ ]+:9$/) as string,
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        detail: {
          kind: 'flow',
          sinkKind: 'llm',
          sink: { module: 'chatty', callee: 'chat.create' },
          standing: 'none',
          flows: [makeFlow()],
          related,
        },
      },
    ]);
  });

  test('has a fingerprint that lines, paths and other arguments leave alone', () => {
    const print = (sink: FlowObservation): string | undefined => judgeAll([sink])[0]?.fingerprint;
    const base = print(makeSink());
    expect(print(makeSink({ location: at(90, 7, 'lib/moved.ts'), verified: 'known' }))).toBe(base);
    expect(
      print(
        makeSink({
          flows: [
            makeFlow({
              steps: makeFlow().steps.slice(1),
              source: { ...named('patient.name'), evidence: { kind: 'text', names: ['patient', 'name'] } },
            }),
          ],
        }),
      ),
    ).toBe(base);
    const others = [
      { enclosing: 'other' },
      { sink: { callee: 'console.warn' } },
      { sinkKind: 'url' },
      { flows: [makeFlow({ source: named('p.name') })] },
      { flows: [makeFlow({ category: 'ssn' })] },
    ];
    const prints = others.map((rest) => print(makeSink(rest)));
    expect(new Set([base, ...prints]).size).toBe(others.length + 1);
  });
});

describe('vendor uses', () => {
  const uses = (sinks: FlowObservation[], configuration: Configuration = defaults) =>
    vendorUses(sinks, { knowledge, configuration, today });

  test('count calls and those that PHI reaches, sorted by vendor', () => {
    const sinks = [
      makeModelSink(),
      makeModelSink({}, { location: at(5), flows: [] }),
      makeModelSink({ vendor: 'acme-models' }),
      makeSink(),
    ];
    expect(uses(sinks)).toEqual([
      { vendor: 'acme-models', name: 'Acme Models', category: 'ai', baa: { state: 'none', missing: [] }, calls: 1, phiCalls: 1 },
      { vendor: 'chatty', name: 'Chatty API', category: 'ai', baa: { state: 'none', missing: [] }, calls: 2, phiCalls: 1 },
    ]);
  });

  test('count a call with two arguments once', () => {
    expect(uses([makeModelSink({}, { flows: [] }), makeModelSink()])).toMatchObject([{ calls: 1, phiCalls: 1 }]);
    expect(uses([makeModelSink(), makeModelSink({}, { flows: [] })])).toMatchObject([{ calls: 1, phiCalls: 1 }]);
  });

  test('count what reaches a covered vendor, but not what a safeguard made safe', () => {
    expect(uses([makeModelSink()], signed())).toMatchObject([{ baa: { state: 'covered' }, phiCalls: 1 }]);
    expect(uses([makeModelSink({}, { flows: [makeFlow({ safeguards: ['deidentified'] })] })])).toMatchObject([{ phiCalls: 0 }]);
  });

  test('show the BAA state of the worst call', () => {
    const sinks = [makeModelSink(), makeModelSink({ host: 'x.example.com' }, { location: at(5) })];
    expect(uses(sinks, signed({ hosts: ['api.chatty.example.com'] }))).toMatchObject([{ baa: { state: 'gap' }, calls: 2 }]);
  });

  test('name a vendor that nobody knows by what the code says', () => {
    expect(uses([makeModelSink({ vendor: 'nobody-knows', name: 'x.example.com' })])).toMatchObject([
      { name: 'x.example.com', category: 'unknown', baa: { state: 'unknown' } },
    ]);
  });
});

describe('how sure a finding is', () => {
  const medium = { confidence: 'medium' as const };
  const low = { confidence: 'low' as const };
  test.each([
    ['as its flow', [makeFlow(medium)], 'medium'],
    ['surer where another kind of data says the same', [makeFlow(medium), makeFlow({ ...medium, category: 'ssn' })], 'high'],
    ['not by the same kind again', [makeFlow(medium), makeFlow({ ...medium, steps: [] })], 'medium'],
    ['not by a weaker one', [makeFlow(medium), makeFlow({ ...low, category: 'ssn' })], 'medium'],
    ['not by what is no data of a patient', [makeFlow(medium), makeFlow({ ...medium, category: 'staff' })], 'medium'],
    ['one step only where both are weak', [makeFlow(low), makeFlow({ ...low, category: 'ssn' })], 'medium'],
    ['not where nothing else is said', [makeFlow(low), makeFlow({ ...low, category: 'staff' })], 'low'],
  ])('%s', (_, flows, confidence) => {
    expect(judgeAll([makeSink({ flows })])).toMatchObject([{ confidence }]);
  });
});
