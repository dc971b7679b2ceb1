import { CohereClientV2 } from 'cohere-ai';

const client = new CohereClientV2({ token: 'none' });

export const calls = {
  chat: (mark) =>
    client
      .chat({ model: 'command-a-03-2025', messages: [{ role: 'user', content: mark('messages.content') }], documents: [mark('documents')] })
      .catch((error) => error),
  rerank: (mark) => client.rerank({ model: 'rerank-v3.5', query: mark('query'), documents: [mark('documents')] }).catch((error) => error),
};
