import { Redis } from '@upstash/redis';

const client = new Redis({ url: 'https://clinic.upstash.io', token: 'none', retry: false });

export const calls = {
  set: (mark) => client.set(mark('arg[0]'), { name: mark('arg[1].name') }).then(() => undefined),
  hset: (mark) => client.hset('visit', { name: mark('arg[1].name') }).then(() => undefined),
  'json.set': (mark) => client.json.set('visit', '$', { name: mark('arg[2].name') }).then(() => undefined),
};
