import { LangfuseSpanProcessor } from '@langfuse/otel';
import { propagateAttributes, startActiveObservation, startObservation, updateActiveObservation } from '@langfuse/tracing';
import { NodeSDK } from '@opentelemetry/sdk-node';

const processor = new LangfuseSpanProcessor({
  publicKey: 'pk',
  secretKey: 'sk',
  baseUrl: 'https://cloud.langfuse.com',
  exportMode: 'immediate',
});
new NodeSDK({ spanProcessors: [processor] }).start();
const sent = () => processor.forceFlush();

export const calls = {
  'startObservation(name, { input, output, metadata })': (mark) => {
    startObservation(mark('arg[0]'), {
      input: mark('input'),
      output: mark('output'),
      metadata: { a: mark('metadata') },
      statusMessage: mark('statusMessage'),
    }).end();
    return sent();
  },
  'startObservation.update': (mark) => {
    startObservation('note')
      .update({ output: mark('output') })
      .end();
    return sent();
  },
  'startActiveObservation, updateActiveObservation': async (mark) => {
    await startActiveObservation(mark('arg[0]'), async () => {
      updateActiveObservation({ input: mark('input'), metadata: { a: mark('metadata') } });
    });
    await sent();
  },
  propagateAttributes: async (mark) => {
    await propagateAttributes(
      { userId: mark('userId'), sessionId: mark('sessionId'), tags: [mark('tags')], metadata: { a: mark('metadata') } },
      async () => {
        startObservation('inner').end();
      },
    );
    await sent();
  },
};
