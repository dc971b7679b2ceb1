import { OpenAI } from '@posthog/ai/openai';
import { PostHog } from 'posthog-node';

const posthog = new PostHog('phc_none', { privacyMode: true });
const client = new OpenAI({ apiKey: 'none', maxRetries: 0, posthog });
export { answers } from '../models.mjs';

export const calls = {
  'chat.completions.create, privacyMode of the client': async (mark) => {
    await client.chat.completions.create({
      model: 'gpt-5',
      messages: [{ role: 'user', content: mark('messages.content') }],
      posthogProperties: { name: mark('posthogProperties') },
    });
    await posthog.flush();
  },
};
