import { createClient } from '@clickhouse/client';
import { settled } from '../provoked.mjs';

const client = createClient({ url: 'https://clinic.us-east-1.aws.clickhouse.cloud:8443', password: 'none' });

export const calls = {
  insert: (mark) =>
    settled(client.insert({ table: 'patients', values: [{ name: mark('values') }], format: 'JSONEachRow' })).then(() => undefined),
  query: (mark) =>
    settled(client.query({ query: `SELECT 1 WHERE '${mark('query')}' = 'a'`, query_params: { name: mark('query_params') } })).then(
      () => undefined,
    ),
};
