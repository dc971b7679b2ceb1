// node: --import @sentry/node/import
import * as Sentry from '@sentry/node';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1' });
const { default: express } = await import('express');
const app = express();
app.use(express.json());
app.post('/patients', () => {
  throw new Error('not saved');
});
Sentry.setupExpressErrorHandler(app);
const { port } = await new Promise((done) => {
  const server = app.listen(0, '127.0.0.1', () => done(server.address()));
});

export const calls = {
  'setupExpressErrorHandler, a request that fails': async (mark) => {
    await fetch(`http://127.0.0.1:${port}/patients?name=${mark('query')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-name': mark('header') },
      body: JSON.stringify({ name: mark('body') }),
    });
    await Sentry.flush(2000);
  },
};
