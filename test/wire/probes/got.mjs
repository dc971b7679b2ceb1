import got from 'got';
import { failed } from '../provoked.mjs';

export const answers = [{ host: 'records.example.org', path: '/', status: 422, body: { detail: 'refused' } }];

export const calls = {
  'post, refused': (mark) =>
    failed(
      got.post(`https://records.example.org/patients?name=${mark('url')}`, {
        json: { name: mark('json') },
        headers: { 'x-name': mark('header') },
        retry: { limit: 0 },
      }),
    ),
  'get with searchParams, refused': (mark) =>
    failed(got('https://records.example.org/patients', { searchParams: { name: mark('searchParams') }, retry: { limit: 0 } })),
};
