import fetch from 'node-fetch';

export const calls = {
  'fetch(url, options)': (mark) =>
    fetch(`https://records.example.org/patients?name=${mark('url')}`, {
      method: 'POST',
      body: mark('body'),
      headers: { 'x-name': mark('header') },
    }).then(() => undefined),
  'fetch, no such address': (mark) =>
    fetch(`http://127.0.0.1:1/patients?name=${mark('url')}`, { method: 'POST', body: mark('body') }).catch((error) => error),
};
