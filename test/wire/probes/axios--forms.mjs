import axios from 'axios';

const url = 'https://records.example.org/patients';
const own = axios.create({ baseURL: 'https://records.example.org', headers: { 'x-clinic': 'a' } });

export const calls = {
  'axios(config)': (mark) =>
    axios({ url: `${url}/${mark('url')}`, method: 'post', params: { a: mark('params') }, data: { name: mark('data') } }).then(
      () => undefined,
    ),
  'axios.request(config)': (mark) =>
    axios
      .request({ url: `${url}/${mark('url')}`, method: 'post', params: { a: mark('params') }, data: { name: mark('data') } })
      .then(() => undefined),
  'axios.create(defaults)': async (mark) => {
    const client = axios.create({
      baseURL: `${url}/${mark('baseURL')}`,
      params: { a: mark('params') },
      headers: { 'x-name': mark('headers') },
    });
    await client.get('/visits');
    await own.get('/visits');
  },
};
