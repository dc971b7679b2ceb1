import { Client } from '@opensearch-project/opensearch';
import { settled } from '../provoked.mjs';

const client = new Client({ node: 'https://clinic.us-east-1.es.amazonaws.com', maxRetries: 0 });

export const calls = {
  index: (mark) => settled(client.index({ index: 'patients', body: { name: mark('body') } })).then(() => undefined),
  search: (mark) => settled(client.search({ index: 'patients', body: { query: { match: { name: mark('body') } } } })).then(() => undefined),
  bulk: (mark) => settled(client.bulk({ body: [{ index: { _index: 'patients' } }, { name: mark('body') }] })).then(() => undefined),
};
