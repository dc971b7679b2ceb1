import { Index } from '@upstash/vector';

const client = new Index({ url: 'https://clinic-vector.upstash.io', token: 'none', retry: false });

export const calls = {
  upsert: (mark) => client.upsert({ id: mark('id'), data: mark('data'), metadata: { name: mark('metadata') } }).then(() => undefined),
  query: (mark) => client.query({ data: mark('data'), topK: 1, filter: `name = '${mark('filter')}'` }).then(() => undefined),
};
