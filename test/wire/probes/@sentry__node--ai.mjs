// node: --import @sentry/node/import
// versions: 9 10
import * as Sentry from '@sentry/node';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', tracesSampleRate: 1 });
const { default: OpenAI } = await import('openai');
const { default: Anthropic } = await import('@anthropic-ai/sdk');
const { createOpenAI } = await import('@ai-sdk/openai');
const { generateText } = await import('ai');
const openai = new OpenAI({ apiKey: 'none', maxRetries: 0 });
const anthropic = new Anthropic({ apiKey: 'none', maxRetries: 0 });
const provider = createOpenAI({ apiKey: 'none' });
export { answers } from '../models.mjs';

const traced = async (work) => {
  await Sentry.startSpan({ name: 'visit', op: 'task' }, work);
  await Sentry.flush(3000);
};
const content = (mark) => [{ role: 'user', content: mark('messages.content') }];

export const calls = {
  'openai chat.completions.create': (mark) => traced(() => openai.chat.completions.create({ model: 'gpt-5', messages: content(mark) })),
  'anthropic messages.create': (mark) =>
    traced(() => anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 10, messages: content(mark) })),
  'ai generateText': (mark) => traced(() => generateText({ model: provider('gpt-5'), prompt: mark('prompt'), maxRetries: 0 })),
  'ai generateText, experimental_telemetry': (mark) =>
    traced(() =>
      generateText({ model: provider('gpt-5'), prompt: mark('prompt'), maxRetries: 0, experimental_telemetry: { isEnabled: true } }),
    ),
};
