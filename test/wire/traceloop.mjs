// What programs do with Traceloop, the same under each of its settings.
import * as traceloop from '@traceloop/node-server-sdk';
import OpenAI from 'openai';

export { answers } from './models.mjs';

export const options = {
  appName: 'clinic',
  apiKey: 'none',
  disableBatch: true,
  silenceInitializationMessage: true,
  instrumentModules: { openAI: OpenAI },
};
const client = new OpenAI({ apiKey: 'none', maxRetries: 0 });

export const askModel = (mark) =>
  client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] });

export const runTask = (mark) =>
  traceloop.withTask({ name: 'note', inputParameters: [mark('inputParameters')] }, async () => mark('return'), mark('arg[2]'));

export const runWorkflow = (mark) => traceloop.withWorkflow({ name: 'note' }, async () => 'x', mark('arg[2]'));

export const setProperties = (mark) =>
  traceloop.withAssociationProperties({ user_id: mark('arg[0].user_id') }, () => traceloop.withTask({ name: 'inner' }, async () => 'x'));

export const reportCall = (mark) =>
  traceloop
    .withLLMCall({ vendor: mark('vendor'), type: 'chat' }, async ({ span }) => {
      span.reportRequest({ model: 'm', messages: [{ role: 'user', content: mark('reportRequest.messages') }] });
      span.reportResponse({
        model: 'm',
        completions: [{ index: 0, message: { role: 'assistant', content: mark('reportResponse.completions') }, finish_reason: 'stop' }],
      });
      return mark('return');
    })
    .then(() => undefined);

export const reportResults = (mark) =>
  traceloop
    .withVectorDBCall({ vendor: 'v', type: 'query' }, async ({ span }) => {
      span.reportQuery({ queryVector: [0.1] });
      span.reportResults({ results: [{ metadata: { name: mark('reportResults.metadata') } }] });
    })
    .then(() => undefined);
