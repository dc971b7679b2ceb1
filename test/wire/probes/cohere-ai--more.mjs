import { CohereClient, CohereClientV2 } from 'cohere-ai';

const client = new CohereClient({ token: 'none' });
const v2 = new CohereClientV2({ token: 'none' });

export const calls = {
  'chat, first version': (mark) => client.chat({ message: mark('message'), preamble: mark('preamble') }, { maxRetries: 0 }),
  embed: (mark) =>
    v2.embed({ model: 'm', inputType: 'search_query', embeddingTypes: ['float'], texts: [mark('texts')] }, { maxRetries: 0 }),
};
