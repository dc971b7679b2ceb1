import needle from 'needle';
import { failed } from '../provoked.mjs';

export const answers = [{ path: '/', body: { ok: true } }];
export const calls = {
  'request(get) with data': (mark) =>
    failed(new Promise((done) => needle.request('get', 'https://records.example.org/patients', { name: mark('data') }, {}, () => done()))),
  'delete with data': (mark) => failed(needle('delete', 'https://records.example.org/patients', { name: mark('data') })),
  'post with data': (mark) => failed(needle('post', 'https://records.example.org/patients', { name: mark('data') })),
};
