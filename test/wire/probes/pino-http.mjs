import { request } from 'node:http';
import express from 'express';
import pinoHttp from 'pino-http';

const app = express();
app.use('/plain', pinoHttp());
app.use('/own', express.json(), pinoHttp({ customProps: ({ body }) => ({ body }) }));
app.use((_request, answer) => answer.send('ok'));
const port = await new Promise((done) => {
  const server = app.listen(0, '127.0.0.1', () => done(server.address().port));
});
const ask = (path, headers, body) =>
  new Promise((done) =>
    request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => answer.resume().on('end', done)).end(body),
  );

export const calls = {
  'a request': (mark) =>
    ask(
      `/plain/patients/${mark('path')}?name=${mark('query')}`,
      { 'x-name': mark('header'), authorization: `Bearer ${mark('authorization')}` },
      mark('body'),
    ),
  'customProps that gives the body': (mark) => ask('/own', { 'content-type': 'application/json' }, JSON.stringify({ name: mark('body') })),
};
