import { ofetch } from 'ofetch';
import { failed } from '../provoked.mjs';

export const answers = [{ host: 'records.example.org', path: '/', status: 422, body: { detail: 'refused' } }];

export const calls = {
  'post, refused': (mark) =>
    failed(
      ofetch(`https://records.example.org/patients?name=${mark('url')}`, {
        method: 'POST',
        body: { name: mark('body') },
        headers: { 'x-name': mark('header') },
        retry: 0,
      }),
    ),
  'get with query, refused': (mark) => failed(ofetch('https://records.example.org/patients', { query: { name: mark('query') }, retry: 0 })),
};
