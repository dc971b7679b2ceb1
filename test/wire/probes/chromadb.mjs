import { ChromaClient } from 'chromadb';

const client = new ChromaClient({ host: 'chroma.example.org', port: 443, ssl: true });
export const answers = [
  { path: '/api/v2/auth/identity', body: { user_id: 'u', tenant: 't', databases: ['d'] } },
  { path: '/api/v2/pre-flight-checks', body: { max_batch_size: 100, supports_base64_encoding: false } },
  { path: '/api/v2/tenants', body: { id: '7d3b1f3a-6a8b-4c53-8f4e-0f6d7f0d9a11', name: 'visits', metadata: null, configuration_json: {} } },
];
const embeddingFunction = { generate: async (texts) => texts.map(() => [0.1]) };
const open = () => client.getOrCreateCollection({ name: 'visits', embeddingFunction });

export const calls = {
  'collection.add': async (mark) => {
    const collection = await open();
    await collection.add({ ids: [mark('ids')], documents: [mark('documents')], metadatas: [{ name: mark('metadatas') }] });
  },
  // What is asked is turned into a vector in this process; the answer's shape is of no interest.
  'collection.query': async (mark) => {
    const collection = await open();
    await collection.query({ queryTexts: [mark('queryTexts')], where: { name: mark('where') } }).catch(() => undefined);
  },
};
