import Turbopuffer from '@turbopuffer/turbopuffer';
import { settled } from '../provoked.mjs';

const client = new Turbopuffer({ apiKey: 'none', region: 'gcp-us-central1', maxRetries: 0 });

export const calls = {
  write: (mark) =>
    settled(
      client
        .namespace('patients')
        .write({ upsert_rows: [{ id: 1, vector: [0.1], name: mark('upsert_rows') }], distance_metric: 'cosine_distance' }),
    ).then(() => undefined),
  query: (mark) =>
    settled(client.namespace('patients').query({ rank_by: ['name', 'BM25', mark('rank_by')], top_k: 1 })).then(() => undefined),
};
