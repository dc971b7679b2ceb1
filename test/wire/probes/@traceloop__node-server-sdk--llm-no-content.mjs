import * as traceloop from '@traceloop/node-server-sdk';

traceloop.initialize({ appName: 'clinic', apiKey: 'none', disableBatch: true, silenceInitializationMessage: true, traceContent: false });

export const flushMs = 3000;
export const calls = {
  'withLLMCall, traceContent false': (mark) =>
    traceloop
      .withLLMCall({ vendor: mark('vendor'), type: 'chat' }, async ({ span }) => {
        span.reportRequest({ model: 'm', messages: [{ role: 'user', content: mark('reportRequest.messages') }] });
        span.reportResponse({
          model: 'm',
          completions: [{ index: 0, message: { role: 'assistant', content: mark('reportResponse.completions') }, finish_reason: 'stop' }],
        });
        return mark('return');
      })
      .then(() => undefined),
  'withVectorDBCall, traceContent false': (mark) =>
    traceloop
      .withVectorDBCall({ vendor: 'v', type: 'query' }, async ({ span }) => {
        span.reportQuery({ queryVector: [0.1] });
        span.reportResults({ results: [{ metadata: { name: mark('reportResults.metadata') } }] });
      })
      .then(() => undefined),
};
