import Groq from 'groq-sdk';

const client = new Groq({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'chat.completions.create': (mark) =>
    client.chat.completions
      .create({ model: 'llama-3.3-70b-versatile', messages: [{ role: 'user', content: mark('messages.content') }], user: mark('user') })
      .then(() => undefined),
};
