import Perplexity from '@perplexity-ai/perplexity_ai';

const client = new Perplexity({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'chat.completions.create': (mark) =>
    client.chat.completions
      .create({ model: 'sonar', messages: [{ role: 'user', content: mark('messages.content') }] })
      .then(() => undefined),
  'search.create': (mark) => client.search.create({ query: mark('query') }).then(() => undefined),
};
