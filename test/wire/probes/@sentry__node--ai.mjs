// node: --import @sentry/node/import
import * as Sentry from '@sentry/node';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', tracesSampleRate: 1 });
const { default: OpenAI } = await import('openai');
const { default: Anthropic } = await import('@anthropic-ai/sdk');
const { createOpenAI } = await import('@ai-sdk/openai');
const { generateText } = await import('ai');
const openai = new OpenAI({ apiKey: 'none', maxRetries: 0 });
const wrapped = Sentry.instrumentOpenAiClient(new OpenAI({ apiKey: 'none', maxRetries: 0 }), { recordInputs: true, recordOutputs: true });
const silent = Sentry.instrumentOpenAiClient(new OpenAI({ apiKey: 'none', maxRetries: 0 }), { recordInputs: false, recordOutputs: false });
const anthropic = new Anthropic({ apiKey: 'none', maxRetries: 0 });
const wrappedAnthropic = Sentry.instrumentAnthropicAiClient(new Anthropic({ apiKey: 'none', maxRetries: 0 }), {
  recordInputs: true,
  recordOutputs: true,
});
const provider = createOpenAI({ apiKey: 'none' });
export const answers = [
  {
    host: 'api.openai.com',
    path: '/v1/chat',
    body: {
      id: 'c',
      object: 'chat.completion',
      model: 'gpt-5',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'ok' } }],
      usage: {},
    },
  },
  {
    host: 'api.openai.com',
    path: '/v1/responses',
    body: {
      id: 'r',
      object: 'response',
      created_at: 1,
      model: 'gpt-5',
      output: [{ type: 'message', id: 'm', role: 'assistant', content: [{ type: 'output_text', text: 'fine', annotations: [] }] }],
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  },
  {
    host: 'api.anthropic.com',
    path: '/',
    body: {
      id: 'm',
      type: 'message',
      role: 'assistant',
      model: 'claude',
      content: [{ type: 'text', text: 'ok' }],
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  },
];
const traced = async (work) => {
  await Sentry.startSpan({ name: 'visit', op: 'task' }, work);
  await Sentry.flush(3000);
};
const chat = (client, mark) =>
  client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] });
const talk = (client, mark) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 10, messages: [{ role: 'user', content: mark('messages.content') }] });

export const calls = {
  'openai chat.completions.create': (mark) => traced(() => chat(openai, mark)),
  'openai chat.completions.create, instrumentOpenAiClient': (mark) => traced(() => chat(wrapped, mark)),
  'openai chat.completions.create, instrumentOpenAiClient with recordInputs false': (mark) => traced(() => chat(silent, mark)),
  'anthropic messages.create': (mark) => traced(() => talk(anthropic, mark)),
  'anthropic messages.create, instrumentAnthropicAiClient': (mark) => traced(() => talk(wrappedAnthropic, mark)),
  'ai generateText': (mark) => traced(() => generateText({ model: provider('gpt-5'), prompt: mark('prompt'), maxRetries: 0 })),
  'ai generateText, experimental_telemetry': (mark) =>
    traced(() =>
      generateText({ model: provider('gpt-5'), prompt: mark('prompt'), maxRetries: 0, experimental_telemetry: { isEnabled: true } }),
    ),
};
