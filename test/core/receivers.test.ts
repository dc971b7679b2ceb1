import { judge, type Finding, type FlowDetail, type FlowObservation } from '@phitrace/core';
import { describe, expect, test } from 'vitest';
import { at, defaults, knowledge, makeBaa, makeConfiguration, makeModelSink, makeSink, rules, today } from './samples.js';

function judgeAll(observations: FlowObservation[], configuration = defaults): Finding<FlowDetail>[] {
  return judge(observations, { rules, knowledge, configuration, today }) as Finding<FlowDetail>[];
}
const model = makeModelSink({ vendor: 'acme-models', name: 'Acme Models' });
const wrapper = makeModelSink({}, { sinkKind: 'llm' });
const receiversOf = ({ detail: { recipients = [] } }: Finding<FlowDetail>) =>
  recipients.map(({ recipient, baa }) => [recipient.vendor, baa.state]);

describe('who receives what flows into one call', () => {
  test('is a list, each with its own agreement', () => {
    const findings = judgeAll([model, wrapper]);
    expect(findings.map(receiversOf)).toEqual([
      [
        ['acme-models', 'none'],
        ['chatty', 'none'],
      ],
    ]);
  });

  test('holds those that are covered, beside those that are reported', () => {
    const configuration = makeConfiguration({ baas: [makeBaa({ vendor: 'chatty' })] });
    const [finding] = judgeAll([model, wrapper], configuration);
    expect(finding?.recipient?.vendor).toBe('acme-models');
    expect(finding && receiversOf(finding)).toEqual([
      ['acme-models', 'none'],
      ['chatty', 'covered'],
    ]);
  });

  test('is not said twice for one recipient, nor of a sink that nothing reaches, nor of a call elsewhere', () => {
    const idle = makeModelSink({ vendor: 'pixel', name: 'Pixel' }, { flows: [] });
    const elsewhere = makeModelSink({ vendor: 'pixel', name: 'Pixel' }, { location: at(99) });
    const findings = judgeAll([wrapper, makeModelSink(), idle, elsewhere, makeSink()]);
    expect(findings.flatMap(receiversOf)).toEqual([]);
  });
});
