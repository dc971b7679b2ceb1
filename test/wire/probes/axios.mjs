import axios from 'axios';
import { failed } from '../provoked.mjs';

export const answers = [{ host: 'records.example.org', path: '/', status: 422, body: { detail: 'refused' } }];

export const calls = {
  'post, refused': (mark) =>
    failed(
      axios.post(
        `https://records.example.org/patients?name=${mark('url')}`,
        { name: mark('body') },
        { headers: { 'x-name': mark('header') } },
      ),
    ),
  'get with params, refused': (mark) => failed(axios.get('https://records.example.org/patients', { params: { name: mark('params') } })),
};
