import got from 'got';

export const calls = {
  'got(url, options)': (mark) =>
    got(`https://records.example.org/${mark('url')}`, {
      method: 'POST',
      searchParams: { a: mark('searchParams') },
      json: { name: mark('json') },
    }).then(() => undefined),
};
