import http from 'node:http';

const address = 'http://records.example.org/patients';
const answered = (request) => new Promise((done) => request.on('response', (answer) => answer.resume().on('end', done)).on('error', done));

export const calls = {
  'request(url, options), write, end': async (mark) => {
    const request = http.request(`${address}?name=${mark('url')}`, { method: 'POST', headers: { 'x-name': mark('headers') } });
    request.write(mark('write'));
    request.end(mark('end'));
    await answered(request);
  },
  'request(options)': async (mark) => {
    const request = http.request({ hostname: 'records.example.org', path: `/patients?name=${mark('path')}`, method: 'POST' });
    request.end(mark('end'));
    await answered(request);
  },
  get: async (mark) => void (await answered(http.get(`${address}?name=${mark('url')}`))),
};
