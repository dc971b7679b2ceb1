import { Portkey } from 'portkey-ai';

const client = new Portkey({ apiKey: 'none', virtualKey: 'v' });

export const calls = {
  'chat.completions.create': (mark) =>
    client.chat.completions
      .create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] }, { metadata: { name: mark('metadata') } })
      .catch((error) => error),
};
