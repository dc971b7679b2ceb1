import superagent from 'superagent';
import { failed } from '../provoked.mjs';

export const answers = [{ host: 'records.example.org', path: '/', status: 422, body: { detail: 'refused' } }];

export const calls = {
  'post, refused': (mark) =>
    failed(
      superagent
        .post(`https://records.example.org/patients?name=${mark('url')}`)
        .set('x-name', mark('header'))
        .send({ name: mark('body') }),
    ),
  'get with query, refused': (mark) => failed(superagent.get('https://records.example.org/patients').query({ name: mark('query') })),
};
