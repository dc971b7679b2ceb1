import Cerebras from '@cerebras/cerebras_cloud_sdk';

const client = new Cerebras({ apiKey: 'none', maxRetries: 0, warmTCPConnection: false });

export const calls = {
  'chat.completions.create': (mark) =>
    client.chat.completions
      .create({ model: 'llama3.1-8b', messages: [{ role: 'user', content: mark('messages.content') }] })
      .then(() => undefined),
  'completions.create': (mark) => client.completions.create({ model: 'llama3.1-8b', prompt: mark('prompt') }).then(() => undefined),
};
