import { OpenRouter } from '@openrouter/sdk';

const client = new OpenRouter({ apiKey: 'none', retryConfig: { strategy: 'none' } });

export const calls = {
  'chat.send': (mark) => {
    const chat = { model: 'openai/gpt-5', messages: [{ role: 'user', content: mark('messages.content') }], user: mark('user') };
    return client.chat.send({ chatRequest: chat, ...chat }).catch((error) => error);
  },
};
