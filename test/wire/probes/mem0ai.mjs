import MemoryClient from 'mem0ai';
import { settled } from '../provoked.mjs';

const client = new MemoryClient({ apiKey: 'none' });
export const answers = [{ host: 'api.mem0.ai', path: '/', body: { org_id: 'o', project_id: 'p', user_email: 'u', results: [] } }];

export const calls = {
  add: (mark) =>
    settled(
      client.add([{ role: 'user', content: mark('arg[0].content') }], {
        user_id: mark('arg[1].user_id'),
        metadata: { a: mark('arg[1].metadata') },
      }),
    ).then(() => undefined),
  search: (mark) => settled(client.search(mark('arg[0]'), { filters: { user_id: 'u' } })).then(() => undefined),
  update: (mark) => settled(client.update('m', { text: mark('arg[1].text') })).then(() => undefined),
};
