import ky from 'ky';
import { failed } from '../provoked.mjs';

export const answers = [{ host: 'records.example.org', path: '/', status: 422, body: { detail: 'refused' } }];

export const calls = {
  'post, refused': (mark) =>
    failed(
      ky.post(`https://records.example.org/patients?name=${mark('url')}`, {
        json: { name: mark('json') },
        headers: { 'x-name': mark('header') },
        retry: 0,
      }),
    ),
  'get with searchParams, refused': (mark) =>
    failed(ky('https://records.example.org/patients', { searchParams: { name: mark('searchParams') }, retry: 0 })),
};
