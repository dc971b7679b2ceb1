import { judge, type Configuration, type FlowObservation } from '@phitrace/core';
import { toSentences } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import {
  defaults,
  knowledge,
  makeBaa,
  makeConfiguration,
  makeFlow,
  makeModelSink,
  makeRecipient,
  makeSink,
  rules,
  today,
} from '../core/samples.js';

const signed = (rest: object = {}): Configuration => makeConfiguration({ baas: [makeBaa(rest)] });
const expired = { expires: '2026-01-01' };

function say(sink: FlowObservation, configuration: Configuration): string[] {
  return judge([sink], { rules, knowledge, configuration, today }).map(
    (finding) => toSentences(finding, { rules, kinds: knowledge.kinds }).message,
  );
}

describe('the message of a leak', () => {
  const record = makeFlow({ category: 'record', source: { evidence: { kind: 'type', type: 'Patient', module: 'fhir/r4' }, path: [] } });
  test.each([
    ['a log', makeSink(), defaults, 'Patient name (patient.name) reaches console.log.'],
    ['a type', makeSink({ flows: [record] }), defaults, 'Patient record (type Patient from fhir/r4) reaches console.log.'],
    [
      'two categories',
      makeSink({ flows: [makeFlow(), makeFlow({ category: 'ssn' })] }),
      defaults,
      'Social Security number and patient name (patient.name) reach console.log.',
    ],
    [
      'many categories',
      makeSink({ flows: ['name', 'ssn', 'mrn', 'clinical', 'x-y'].map((category) => makeFlow({ category })) }),
      defaults,
      'Medical record number, Social Security number, clinical data and 2 more kinds of data (patient.name) reach console.log.',
    ],
    [
      'a category without a phrase',
      makeSink({ flows: [makeFlow({ category: 'x-y' })] }),
      defaults,
      'X y (patient.name) reaches console.log.',
    ],
    [
      'a URL',
      makeSink({ sinkKind: 'url', sink: { callee: 'router.push' } }),
      defaults,
      'Patient name (patient.name) is put into a URL by router.push.',
    ],
    [
      'a log that ships',
      makeSink({ recipient: makeRecipient() }),
      defaults,
      'Patient name (patient.name) reaches console.log, which passes it on to Chatty API; no BAA with chatty is declared.',
    ],
    [
      'a covered log',
      makeSink({ recipient: makeRecipient() }),
      signed(),
      'Patient name (patient.name) reaches console.log, which passes it on to Chatty API under a BAA. A BAA does not make the data necessary there.',
    ],
    [
      'a gap',
      makeModelSink(),
      signed(expired),
      'Patient name (patient.name) is sent to Chatty API through chat.create; the declared BAA does not cover this: expired on 2026-01-01. Bring the BAA up to date, or keep the data from this call.',
    ],
    [
      'an assumed recipient',
      makeModelSink({ how: 'assumed' }),
      defaults,
      'Patient name (patient.name) is sent to Chatty API (assumed: the code does not show who receives it) through chat.create; no BAA with chatty is declared.',
    ],
    [
      'a host',
      makeModelSink({ host: 'eu.example.com' }),
      defaults,
      'Patient name (patient.name) is sent to Chatty API at ….example.com through chat.create; no BAA with chatty is declared.',
    ],
  ])('about %s reads well', (_, sink, configuration, message) => {
    expect(say(sink, configuration)).toEqual([message]);
  });

  test('keeps code on one line and short', () => {
    const [message] = say(makeSink({ sink: { callee: `log\n  .info${'x'.repeat(200)}` } }), defaults);
    expect(message).toMatch(/^[^\n]{1,140}$/);
  });

  test('comes with what its rule says to do', () => {
    const [finding] = judge([makeSink()], { rules, knowledge, configuration: defaults, today });
    expect(finding && toSentences(finding, { rules, kinds: knowledge.kinds }).fix).toBe('Fix of phi-in-logs.');
  });
});
