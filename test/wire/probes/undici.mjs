import { request } from 'undici';
import { failed } from '../provoked.mjs';

export const answers = [{ host: 'records.example.org', path: '/', status: 422, body: { detail: 'refused' } }];

export const calls = {
  'request, refused': (mark) =>
    failed(
      request(`https://records.example.org/patients?name=${mark('url')}`, {
        method: 'POST',
        body: mark('body'),
        headers: { 'x-name': mark('header') },
        throwOnError: true,
      }),
    ),
  'request, no such address': (mark) => failed(request(`https://${mark('host')}:badport/patients`)),
};
