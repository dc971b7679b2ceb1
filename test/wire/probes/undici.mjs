import { fetch, request } from 'undici';
import { failed } from '../provoked.mjs';

export const answers = [{ host: 'records.example.org', path: '/', status: 422, body: { detail: 'refused' } }];
const options = (mark) => ({ method: 'POST', body: mark('body'), headers: { 'x-name': mark('header') } });

export const calls = {
  'request, refused': async (mark) => {
    const { statusCode, body } = await request(`https://records.example.org/patients?name=${mark('url')}`, options(mark));
    return new Error(`${statusCode} ${await body.text()}`);
  },
  'fetch, refused': async (mark) => {
    const answer = await fetch(`https://records.example.org/patients?name=${mark('url')}`, options(mark));
    return new Error(`${answer.status} ${await answer.text()}`);
  },
  'request, no such address': (mark) => failed(request(`https://${mark('host')}:badport/patients`)),
};
