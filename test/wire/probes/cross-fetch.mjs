import crossFetch, { fetch } from 'cross-fetch';

const address = 'https://records.example.org/patients';

export const calls = {
  default: (mark) =>
    crossFetch(`${address}?name=${mark('url')}`, { method: 'POST', body: mark('body'), headers: { 'x-name': mark('headers') } }).then(
      () => undefined,
    ),
  fetch: (mark) => fetch(`${address}?name=${mark('url')}`, { method: 'POST', body: mark('body') }).then(() => undefined),
};
