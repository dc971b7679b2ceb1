// node: --import @sentry/node/import
// versions: 10
import * as Sentry from '@sentry/node';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', tracesSampleRate: 1 });
const { default: OpenAI } = await import('openai');
const { default: Anthropic } = await import('@anthropic-ai/sdk');
const wrapped = Sentry.instrumentOpenAiClient(new OpenAI({ apiKey: 'none', maxRetries: 0 }), { recordInputs: true, recordOutputs: true });
const silent = Sentry.instrumentOpenAiClient(new OpenAI({ apiKey: 'none', maxRetries: 0 }), { recordInputs: false, recordOutputs: false });
const wrappedAnthropic = Sentry.instrumentAnthropicAiClient(new Anthropic({ apiKey: 'none', maxRetries: 0 }), {
  recordInputs: true,
  recordOutputs: true,
});
export { answers } from '../models.mjs';

const traced = async (work) => {
  await Sentry.startSpan({ name: 'visit', op: 'task' }, work);
  await Sentry.flush(3000);
};
const content = (mark) => [{ role: 'user', content: mark('messages.content') }];

export const calls = {
  'openai chat.completions.create, instrumentOpenAiClient': (mark) =>
    traced(() => wrapped.chat.completions.create({ model: 'gpt-5', messages: content(mark) })),
  'openai chat.completions.create, instrumentOpenAiClient with recordInputs false': (mark) =>
    traced(() => silent.chat.completions.create({ model: 'gpt-5', messages: content(mark) })),
  'anthropic messages.create, instrumentAnthropicAiClient': (mark) =>
    traced(() => wrappedAnthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 10, messages: content(mark) })),
};
