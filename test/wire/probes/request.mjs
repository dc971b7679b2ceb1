import request from 'request';
import { promisify } from 'node:util';
import { settled } from '../provoked.mjs';

const url = 'https://records.example.org';

export const calls = {
  'request(options)': (mark) =>
    settled(promisify(request)({ url: `${url}/?name=${mark('url')}`, method: 'POST', json: { name: mark('json') } })).then(() => undefined),
  post: (mark) =>
    settled(promisify(request.post)(`${url}/patients`, { body: mark('body'), headers: { 'x-name': mark('headers') } })).then(
      () => undefined,
    ),
  get: (mark) => settled(promisify(request.get)(`${url}/patients`, { qs: { name: mark('qs') } })).then(() => undefined),
  'post, form': (mark) => settled(promisify(request.post)(`${url}/patients`, { form: { name: mark('form') } })).then(() => undefined),
  'no host': (mark) =>
    new Promise((done) => request.post({ url: 'http://127.0.0.1:1/', json: { name: mark('json') } }, (error) => done(error))),
};
