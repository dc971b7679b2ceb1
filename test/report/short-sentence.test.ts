import { judge, type Configuration, type FlowObservation } from '@phitrace/core';
import { toShortSentence } from '@phitrace/report';
import { expect, test } from 'vitest';
import {
  defaults,
  knowledge,
  makeBaa,
  makeConfiguration,
  makeFlow,
  makeModelSink,
  makeSink,
  named,
  rules,
  today,
} from '../core/samples.js';

function say(sink: FlowObservation, configuration: Configuration, limit?: number): string[] {
  return judge([sink], { rules, knowledge, configuration, today }).map((finding) =>
    toShortSentence(finding, { rules, kinds: knowledge.kinds }, limit),
  );
}

const long = 'a'.repeat(300);

const cut = 'a'.repeat(39) + '…';

test.each([
  ['to a log', makeSink(), defaults, 'Patient name reaches console.log, from patient.name (line 1).'],
  [
    'of two kinds',
    makeSink({ flows: [makeFlow(), makeFlow({ category: 'ssn' })] }),
    defaults,
    'Social Security number and 1 more kind of data reach console.log, from patient.name (line 1).',
  ],
  ['to a vendor', makeModelSink(), defaults, 'Patient name is sent to Chatty API without a BAA, from patient.name (line 1).'],
  [
    'to a vendor whose BAA is over',
    makeModelSink(),
    makeConfiguration({ baas: [makeBaa({ expires: '2026-01-01' })] }),
    'Patient name is sent to Chatty API without a BAA that covers it, from patient.name (line 1).',
  ],
  [
    'of code that is long',
    makeSink({ sink: { callee: long }, flows: [makeFlow({ source: named(long) })] }),
    defaults,
    `Patient name reaches ${cut}, from ${cut} (line 1).`,
  ],
])('a leak %s is said in one short sentence', (_what, sink, configuration, sentence) => {
  expect(say(sink, configuration)).toEqual([sentence]);
});

test('what is longer than the limit is cut', () => {
  expect(say(makeSink(), defaults, 20)).toEqual(['Patient name reache…']);
});
