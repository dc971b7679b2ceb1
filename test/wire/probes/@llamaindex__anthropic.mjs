import { Anthropic } from '@llamaindex/anthropic';

const model = new Anthropic({ apiKey: 'none', model: 'claude-sonnet-4-5', maxRetries: 0 });
export { answers } from '../models.mjs';

export const calls = {
  chat: (mark) =>
    model
      .chat({
        messages: [
          { role: 'system', content: mark('system') },
          { role: 'user', content: mark('messages.content') },
        ],
      })
      .then(() => undefined),
  complete: (mark) => model.complete({ prompt: mark('prompt') }).then(() => undefined),
};
