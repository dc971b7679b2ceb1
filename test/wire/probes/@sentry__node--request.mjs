// node: --import @sentry/node/import
// versions: 9 10
import * as Sentry from '@sentry/node';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1' });
const { createServer } = await import('node:http');
const server = createServer(async (request, response) => {
  // As parsers of bodies listen.
  await new Promise((done) => request.on('data', () => undefined).on('end', done));
  Sentry.captureException(new Error('not saved'));
  await Sentry.flush(2000);
  response.end('ok');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address();

export const calls = {
  'captureException, while a request is answered': async (mark) => {
    await fetch(`http://127.0.0.1:${port}/patients/${mark('path')}?name=${mark('query')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-name': mark('header'), cookie: `name=${mark('cookie')}` },
      body: JSON.stringify({ name: mark('body') }),
    });
  },
};
