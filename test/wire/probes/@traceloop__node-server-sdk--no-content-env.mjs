import * as traceloop from '@traceloop/node-server-sdk';
import OpenAI from 'openai';

process.env.TRACELOOP_TRACE_CONTENT = 'false';
traceloop.initialize({
  appName: 'clinic',
  apiKey: 'none',
  disableBatch: true,
  silenceInitializationMessage: true,
  instrumentModules: { openAI: OpenAI },
});
const client = new OpenAI({ apiKey: 'none', maxRetries: 0 });
export { answers } from '../models.mjs';

export const flushMs = 3000;
export const calls = {
  'openai chat.completions.create, TRACELOOP_TRACE_CONTENT false': (mark) =>
    client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] }),
  'withTask, TRACELOOP_TRACE_CONTENT false': (mark) =>
    traceloop.withTask({ name: 'note', inputParameters: [mark('inputParameters')] }, async () => mark('return')),
  'withWorkflow, TRACELOOP_TRACE_CONTENT false': (mark) => traceloop.withWorkflow({ name: 'note' }, async () => 'x', mark('arg[2]')),
};
