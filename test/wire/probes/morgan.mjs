import { request } from 'node:http';
import express from 'express';
import morgan from 'morgan';

const app = express();
morgan.token('patient', (incoming) => incoming.headers['x-patient']);
app.use('/combined', morgan('combined'));
app.use('/own', morgan(':method :patient'));
app.use((_request, answer) => answer.send('ok'));
const port = await new Promise((done) => {
  const server = app.listen(0, '127.0.0.1', () => done(server.address().port));
});
const ask = (path, headers, body) =>
  new Promise((done) =>
    request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => answer.resume().on('end', done)).end(body),
  );

export const calls = {
  'combined, a request': (mark) =>
    ask(
      `/combined/patients/${mark('path')}?name=${mark('query')}`,
      { 'user-agent': mark('user-agent'), referer: `https://app.example.org/${mark('referer')}`, 'x-other': mark('another header') },
      mark('body'),
    ),
  'a token that reads a header': (mark) => ask('/own', { 'x-patient': mark('header of the token') }, mark('body')),
};
