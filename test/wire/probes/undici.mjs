import { request } from 'undici';

export const answers = [{ host: 'records.example.org', path: '/', status: 422, body: { detail: 'refused' } }];
const failed = (promise) =>
  promise.then(
    () => undefined,
    (error) => error,
  );

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
