import Together from 'together-ai';

const client = new Together({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'chat.completions.create': (mark) =>
    client.chat.completions
      .create({ model: 'meta-llama/Llama-3.3-70B-Instruct-Turbo', messages: [{ role: 'user', content: mark('messages.content') }] })
      .then(() => undefined),
};
