import { Pinecone } from '@pinecone-database/pinecone';

const client = new Pinecone({ apiKey: 'none' });
const index = client.index({ host: 'https://visits-1.svc.us-east-1.pinecone.io', name: 'visits' });
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  'index(name).upsert': (mark) => {
    const records = [{ id: mark('id'), values: [0.1, 0.2], metadata: { name: mark('metadata') } }];
    return or(index.upsert({ records }));
  },
  'index(name).query': (mark) => or(index.query({ vector: [0.1, 0.2], topK: 1, filter: { name: mark('filter') } })),
  'index(name).upsertRecords': (mark) => or(index.upsertRecords({ records: [{ id: '1', text: mark('text') }] })),
  'index(name).searchRecords': (mark) => or(index.searchRecords({ query: { topK: 1, inputs: { text: mark('inputs.text') } } })),
  'index(name).update': (mark) => or(index.update({ id: '1', metadata: { name: mark('metadata') } })),
  'inference.embed': (mark) => or(client.inference.embed({ model: 'e5', inputs: [mark('inputs')], parameters: { inputType: 'passage' } })),
  'inference.rerank': (mark) =>
    or(client.inference.rerank({ model: 'bge', query: mark('query'), documents: [{ text: mark('documents') }] })),
};
