import ky from 'ky';

export const calls = {
  'ky(url, options)': (mark) =>
    ky(`https://records.example.org/${mark('url')}`, {
      method: 'POST',
      searchParams: { a: mark('searchParams') },
      json: { name: mark('json') },
    }).then(() => undefined),
};
