import { OpenAI } from '@posthog/ai/openai';
import { PostHog } from 'posthog-node';

const posthog = new PostHog('phc_none');
const client = new OpenAI({ apiKey: 'none', posthog, maxRetries: 0 });
export const answers = [
  {
    host: 'api.openai.com',
    path: '/',
    body: { id: 'c', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'ok' } }], usage: {} },
  },
];

export const calls = {
  'chat.completions.create': async (mark) => {
    await client.chat.completions.create({
      model: 'gpt-5',
      messages: [{ role: 'user', content: mark('messages.content') }],
      posthogDistinctId: mark('posthogDistinctId'),
      posthogProperties: { name: mark('posthogProperties') },
    });
    await posthog.flush();
  },
  'chat.completions.create, posthogPrivacyMode': async (mark) => {
    await client.chat.completions.create({
      model: 'gpt-5',
      messages: [{ role: 'user', content: mark('messages.content') }],
      posthogPrivacyMode: true,
    });
    await posthog.flush();
  },
};
