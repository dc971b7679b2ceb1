import { OpenAI, OpenAIEmbedding } from '@llamaindex/openai';
import { Document, Settings, VectorStoreIndex } from 'llamaindex';

Settings.llm = new OpenAI({ model: 'gpt-4o', apiKey: 'none', maxRetries: 0 });
Settings.embedModel = new OpenAIEmbedding({ apiKey: 'none', maxRetries: 0 });
export const answers = [
  { host: 'api.openai.com', path: '/v1/embeddings', body: { data: [{ index: 0, embedding: [0.1, 0.2] }], usage: { prompt_tokens: 1 } } },
  {
    host: 'api.openai.com',
    path: '/v1/chat',
    body: { id: 'c', choices: [{ index: 0, message: { role: 'assistant', content: 'ok' }, finish_reason: 'stop' }], usage: {} },
  },
];

export const calls = {
  'VectorStoreIndex.fromDocuments': async (mark) =>
    void (await VectorStoreIndex.fromDocuments([new Document({ text: mark('text'), metadata: { name: mark('metadata') } })])),
  'asQueryEngine().query': async (mark) => {
    const index = await VectorStoreIndex.fromDocuments([new Document({ text: mark('text') })]);
    await index.asQueryEngine().query({ query: mark('query') });
  },
};
