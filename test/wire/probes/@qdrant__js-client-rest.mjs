import { QdrantClient } from '@qdrant/js-client-rest';

const client = new QdrantClient({
  url: 'https://clinic.us-east.aws.cloud.qdrant.io',
  port: 443,
  apiKey: 'none',
  checkCompatibility: false,
});

export const calls = {
  upsert: (mark) =>
    client.upsert('visits', { points: [{ id: 1, vector: [0.1], payload: { name: mark('payload') } }] }).then(() => undefined),
  setPayload: (mark) => client.setPayload('visits', { points: [1], payload: { name: mark('payload') } }).then(() => undefined),
  query: (mark) =>
    client.query('visits', { query: [0.1], filter: { must: [{ key: 'name', match: { value: mark('filter') } }] } }).then(() => undefined),
  search: (mark) =>
    client
      .search('visits', { vector: [0.1], limit: 1, filter: { must: [{ key: 'name', match: { value: mark('filter') } }] } })
      .then(() => undefined),
};
