import { VoyageAIClient } from 'voyageai';

const client = new VoyageAIClient({ apiKey: 'none' });

export const calls = {
  embed: (mark) => client.embed({ model: 'voyage-3', input: mark('input') }, { maxRetries: 0 }).catch((error) => error),
  rerank: (mark) =>
    client.rerank({ model: 'rerank-2', query: mark('query'), documents: [mark('documents')] }, { maxRetries: 0 }).catch((error) => error),
};
