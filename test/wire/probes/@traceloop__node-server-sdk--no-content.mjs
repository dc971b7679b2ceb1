import * as traceloop from '@traceloop/node-server-sdk';
import OpenAI from 'openai';

traceloop.initialize({
  appName: 'clinic',
  apiKey: 'none',
  disableBatch: true,
  silenceInitializationMessage: true,
  traceContent: false,
  instrumentModules: { openAI: OpenAI },
});
const client = new OpenAI({ apiKey: 'none', maxRetries: 0 });
export const answers = [
  {
    host: 'api.openai.com',
    path: '/',
    body: { id: 'c', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'ok' } }] },
  },
];

export const flushMs = 3000;
export const calls = {
  'openai chat.completions.create, traceContent false': (mark) =>
    client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] }),
  'withTask, traceContent false': (mark) =>
    traceloop.withTask({ name: 'note', inputParameters: [mark('inputParameters')] }, async () => mark('return'), mark('arg[2]')),
  'withWorkflow, traceContent false': (mark) => traceloop.withWorkflow({ name: 'note' }, async () => 'x', mark('arg[2]')),
  'withAssociationProperties, traceContent false': (mark) =>
    traceloop.withAssociationProperties({ user_id: mark('arg[0].user_id') }, () => traceloop.withTask({ name: 'inner' }, async () => 'x')),
};
